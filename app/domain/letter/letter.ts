import type { Bilingual } from '#app/domain/consultation/round-table.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A round-table as a letter names it; when it begins is an ISO instant. */
export interface ToldRoundTable {
  readonly roundTable: string
  readonly title: Bilingual
  readonly place: Bilingual
  readonly startsAt: string
}

/** Comments of one person that a letter is about: the id of the first one, and the numbers of all of them. */
export interface ToldComments {
  readonly first: string
  readonly numbers: readonly number[]
}

/**
 * Everything that a letter can tell, kind by kind, as data: it is put into words in the reader's language when it is
 * read or sent. A new kind is a line here; the compiler then asks for its address (`letter-path.ts`) and for its name
 * and sentence in each language (`app/i18n`). Nobody's unpublished words belong into a letter: mail is read by others.
 */
export interface LetterParticulars {
  'consultation-invited': { readonly consultation: string; readonly closesOn: Day }
  'consultation-extended': { readonly consultation: string; readonly closesOn: Day; readonly reason: string }
  'consultation-ends-soon': { readonly consultation: string; readonly closesOn: Day }
  'consultation-reported': { readonly consultation: string }
  'comments-answered': ToldComments
  'words-changed': ToldComments & { readonly version: number }
  'comment-moderated': ToldComments & { readonly hidden: boolean; readonly reason: string }
  'comment-restored': ToldComments & { readonly reason: string }
  'moderation-stands': ToldComments & { readonly reason: string }
  'appeal-waits': ToldComments & { readonly round: number }
  'comments-assigned': ToldComments & { readonly round: number; readonly dueOn: Day | null }
  'assignment-due-soon': ToldComments & { readonly round: number; readonly dueOn: Day }
  'round-table-invited': ToldRoundTable
  'round-table-moved': ToldRoundTable & { readonly reason: Bilingual }
  'round-table-cancelled': ToldRoundTable & { readonly reason: Bilingual }
  'minutes-circulated': ToldRoundTable & { readonly version: number }
  'approval-asked': { readonly consultation: string; readonly dueOn: Day }
  'approval-ends-soon': { readonly consultation: string; readonly dueOn: Day }
  'capacity-claimed': {
    readonly organisation: string
    readonly name: Trilingual
    readonly numbers: readonly number[]
  }
  'capacity-decided': ToldComments & { readonly confirmed: boolean; readonly reason: string }
}

export type LetterKind = keyof LetterParticulars

/** What one letter tells. */
export type Letter = {
  [Kind in LetterKind]: { readonly kind: Kind; readonly particulars: LetterParticulars[Kind] }
}[LetterKind]

/** A letter as its reader finds it in the workspace. Instants are ISO. */
export interface LetterCard {
  readonly id: string
  readonly letter: Letter
  readonly bill: ToldBill | null
  readonly writtenAt: string
  /** None while it has not been read. */
  readonly readAt: string | null
}

/** The bill that a letter is about. */
export interface ToldBill {
  readonly slug: string
  readonly title: Trilingual
}
