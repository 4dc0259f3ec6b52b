import type { CommentKind } from '#app/domain/consultation/comment.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import type { DeskComment } from '#app/domain/consultation/desk-comment.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** The desk at which the comments of a consultation are answered. */
export interface DeskPage {
  readonly card: ConsultationCard
  /** The consultations of the bill, the newest first: by their number in the bill, an approval by its own rounds. */
  readonly rounds: readonly Pick<ConsultationCard, 'round' | 'kind' | 'approval'>[]
  readonly window: DeskWindow
  readonly counts: DeskCounts
  readonly comment: DeskComment | null
  /** The largest groups of like remarks that wait for an answer. */
  readonly groups: readonly LikeGroup[]
  /** How many others like the comment in the middle wait for an answer. */
  readonly others: number
  readonly drafters: readonly { readonly id: string; readonly name: Trilingual }[]
  /** While comments are being carried to a newer version; nothing when all have their place. */
  readonly placing: DeskProgress | null
  /** The newest versions to which not all comments have been carried yet. */
  readonly waiting: readonly string[]
}

/** Like remarks that wait for an answer, by the first of them. */
export interface LikeGroup extends Pick<DeskRow, 'number' | 'kind' | 'language' | 'text'> {
  /** Of the whole group. */
  readonly count: number
}

/** A remark that waits for an answer and is like another. */
export type LikeRemark = Pick<DeskRow, 'id' | 'number' | 'kind' | 'language' | 'text' | 'speaker' | 'address'>

/** A comment as a line of the desk's list. */
export interface DeskRow {
  readonly id: string
  readonly number: number
  readonly kind: CommentKind
  readonly language: 'kk' | 'ru'
  /** Its beginning. */
  readonly text: string
  /** The organisation in whose name it was said, else the person. */
  readonly speaker: Trilingual
  /** Where it stands; empty for the draft as a whole. */
  readonly address: string
  readonly code: DispositionCode | null
  /** The decision that counts, so that an answer tells what its author has seen. */
  readonly disposition: string | null
  readonly assignee: Trilingual | null
  readonly dueOn: Day | null
  readonly overdue: boolean
  readonly uncertain: boolean
  /** Whether something of it is hidden now. */
  readonly moderated: boolean
}

/** How many comments one value of a filter would show, the other filters as they are. */
export interface DeskCount {
  readonly value: string
  /** What the value is called, where it has a name of its own. */
  readonly name: Trilingual | null
  readonly count: number
}

/** The counts of each filter; of one that is true or false, how many it is true of. */
export interface DeskCounts {
  readonly act: readonly DeskCount[]
  readonly unit: readonly DeskCount[]
  readonly organisation: readonly DeskCount[]
  readonly kind: readonly DeskCount[]
  readonly state: readonly DeskCount[]
  readonly mine: number
  readonly overdue: number
  readonly uncertain: number
  readonly appealed: number
}

/** One window of the list. */
export interface DeskWindow {
  readonly rows: readonly DeskRow[]
  readonly total: number
  /** How many come before the window. */
  readonly before: number
  /** The numbers of the comments to step to from the current one; null at either end. */
  readonly previous: number | null
  readonly next: number | null
  /** The first comment of the window before and after this one. */
  readonly earlier: number | null
  readonly later: number | null
}

/** How far comments have been carried to the newest versions. */
export interface DeskProgress {
  readonly placed: number
  readonly total: number
}

/** How many comments of one consultation of a bill wait for a decision. */
export interface WaitingComments {
  readonly bill: { readonly slug: string; readonly title: Trilingual }
  readonly round: number
  readonly count: number
}
