import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { CommentCard, EarlierWording } from '#app/domain/consultation/comment-card.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { ProposedStretch } from '#app/domain/consultation/proposed-wording.ts'
import type { TakenStep } from '#app/domain/consultation/redaction.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A comment in the middle of the desk, with what an answer to it needs. */
export interface DeskComment {
  readonly card: CommentCard
  /** The provision as its author read it; nothing for the draft as a whole. */
  readonly read: TwinRow | null
  readonly readVersion: number | null
  /** The provision as it reads in the newest version, where that differs: word by word. */
  readonly since: Since | null
  /** The proposed wording as a tracked edit of what its author read. */
  readonly proposal: readonly ProposedStretch[] | null
  /** The number that a proposed new provision gets, empty where it bears none; nothing where none is proposed or free. */
  readonly newNumber: string | null
  readonly amendment: string | null
  /** The versions that were saved after the one that its author read, the latest first. */
  readonly later: readonly VersionName[]
  readonly assignment: { readonly person: string; readonly dueOn: Day | null; readonly note: string } | null
  readonly moderation: readonly (TakenStep & { readonly by: Trilingual; readonly at: string })[]
  /** What it said before its author changed it, the latest first. */
  readonly earlierWordings: readonly EarlierWording[]
  /** Answers that no longer count, the latest first. */
  readonly earlierAnswers: readonly EarlierAnswer[]
}

/** What became of a provision since its author read it. */
export interface Since {
  readonly version: number
  readonly address: Address | null
  readonly changes: Readonly<Partial<Record<Language, readonly Stretch[]>>>
}

/** A version as a choice. */
export interface VersionName {
  readonly id: string
  readonly number: number
  readonly message: string
  /** Of which act, where it may be any of the bill: a remark on the whole draft. */
  readonly act: { readonly slug: string; readonly titleKk: string; readonly titleRu: string } | null
}

/** An answer that a later one replaced. */
export interface EarlierAnswer {
  readonly code: DispositionCode
  readonly reason: string
  readonly by: Trilingual
  readonly at: string
}
