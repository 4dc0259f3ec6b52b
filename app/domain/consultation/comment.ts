import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What a remark is; `texts-differ`: «the two texts differ in meaning». */
export const COMMENT_KINDS = [
  'remark',
  'proposal',
  'question',
  'support',
  'objection',
  'texts-differ',
] as const

export type CommentKind = (typeof COMMENT_KINDS)[number]

/** In whose name somebody speaks; frozen when the comment is submitted. */
export const CAPACITIES = ['representative', 'expert', 'citizen'] as const

export type Capacity = (typeof CAPACITIES)[number]

/** A claimant says to speak for an organisation that had not named them; what it says later stands beside it. */
export const SUBMITTED_CAPACITIES = [...CAPACITIES, 'claimant'] as const

export type SubmittedCapacity = (typeof SUBMITTED_CAPACITIES)[number]

/** How somebody wishes to be heard: in a capacity, or for the organisation, by its id, that has not named them. */
export type Voice = Capacity | { readonly claimed: string }

/** What an author says afterwards: to a change of the words, settled or standing; to an answer, agreed or not. */
export const REPLY_KINDS = ['settled', 'standing', 'agrees', 'disagrees'] as const

export type ReplyKind = (typeof REPLY_KINDS)[number]

/** A remark as its author writes it. A proposal carries the provision as its author would have it read. */
export interface Writing {
  readonly kind: CommentKind
  readonly language: Language
  readonly anchor: Anchor
  readonly text: string
  readonly wording: string | null
}

/** The longest remark and the longest proposed wording, in UTF-16 code units: about ten printed pages. */
export const LONGEST_COMMENT = 20_000

/** A remark that can be kept; refuses an empty one, one that is too long, and a proposal without its wording. */
export function written(writing: Writing): Outcome<Writing> {
  const text = writing.text.trim()
  const wording = writing.wording?.trim() || null
  const taken = bearable({ text, wording })
  if (!taken.ok) return taken
  if (writing.kind === 'proposal' && !wording) return refuse('comment.wording-missing', {})
  if (text === '' && !wording && writing.kind !== 'support') return refuse('comment.empty', {})
  return ok({ ...writing, text, wording })
}

/** Refuses a text, or a wording beside it, that is longer than can be taken. */
export function bearable(words: { readonly text: string; readonly wording?: string | null }): Outcome<null> {
  for (const of of ['text', 'wording'] as const) {
    const length = words[of]?.length ?? 0
    if (length > LONGEST_COMMENT) return refuse('comment.too-long', { of, length, most: LONGEST_COMMENT })
  }
  return ok(null)
}
