import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import type { Placement } from '#app/domain/anchoring/reanchor.ts'
import type { CommentKind, ReplyKind, SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import type { ClaimState } from '#app/domain/consultation/representation.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Moderated } from '#app/domain/consultation/redaction.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A comment as pages show it: what was said, by whom, where it stands, and what became of it. */
export interface CommentCard {
  readonly id: string
  readonly consultation: string
  /** None while it is a private draft. */
  readonly number: number | null
  readonly act: string | null
  readonly kind: CommentKind
  readonly language: Language
  readonly anchor: Anchor
  readonly provision: string | null
  readonly text: string
  readonly wording: string | null
  readonly author: string
  readonly speaker: Speaker
  /** Whether it was said at a round-table, where its author recorded it or spoke. */
  readonly spoken: boolean
  readonly writtenAt: string
  readonly submittedAt: string | null
  readonly answer: AnswerCard | null
  readonly replies: readonly ReplyCard[]
  /** Where it stands in the newest version that it was carried to. */
  readonly placement: PlacementCard | null
  /** Why its words are not shown, where they are not. */
  readonly hidden: string | null
  /** What was struck out of it and why; the words are for its author and for those who answer. */
  readonly struck: Moderated['struck']
  /** Whether its author appeals against that, and the decision that it stands. */
  readonly appeal: AppealCard | null
}

/** A comment with the words that its proposal would change, as its author read them. */
export interface CommentAsRead {
  readonly comment: CommentCard
  /** Nothing where it proposes no wording, or one for something that is missing. */
  readonly wordingNow: string | null
}

/** A comment as its author sees it. */
export interface OwnComment extends CommentAsRead {
  /** Whether its author may still change what was submitted: nobody has answered or moderated it. */
  readonly revisable: boolean
  /** Whether the record seals its words as they stand: its author submitted them in writing and has not changed them. */
  readonly receipt: boolean
  readonly earlier: readonly EarlierWording[]
}

/** What a submitted comment said before its author changed it. */
export interface EarlierWording {
  readonly text: string
  readonly wording: string | null
  readonly replacedAt: string
}

/** An appeal as everybody sees it: not its reason, which may repeat what is hidden. */
export interface AppealCard {
  readonly verdict: { readonly reason: string; readonly by: Trilingual; readonly at: string } | null
}

/** Who speaks, in which capacity. */
export interface Speaker {
  readonly name: Trilingual
  readonly capacity: SubmittedCapacity | null
  /** The organisation's name when the comment was submitted; none for whoever only claimed to speak for it. */
  readonly organisation: Trilingual | null
  /** The claim of somebody whom the organisation had not named then, and what it has said to it since. */
  readonly claim: ClaimCard | null
}

/** A claim to speak for an organisation, as everybody sees it. */
export interface ClaimCard {
  readonly organisation: Trilingual
  readonly state: ClaimState
  /** Whether anybody in the organisation could say so: its head, or an administrator of it. */
  readonly answerable: boolean
  /** When the organisation said so. */
  readonly decidedAt: string | null
}

/** The decision that counts, with its reason. */
export interface AnswerCard {
  readonly id: string
  readonly code: DispositionCode
  readonly part: string
  readonly reason: string
  readonly provision: string
  /** The number of the version that carries it out, and the act whose version it is, by its name in addresses. */
  readonly version: number | null
  readonly act: string | null
  readonly decidedAt: string
}

/** What the author said afterwards. */
export interface ReplyCard {
  readonly kind: ReplyKind
  readonly text: string
}

/** Where a comment stands in a version, and how sure that is. */
export interface PlacementCard extends Pick<
  Placement,
  'kind' | 'address' | 'score' | 'wordingBefore' | 'wordingAfter' | 'uncertain'
> {
  /** The number of the version. */
  readonly version: number
}
