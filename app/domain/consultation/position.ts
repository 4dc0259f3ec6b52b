import { bearable } from '#app/domain/consultation/comment.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** How an organisation stands to a provision. */
export const STANCES = ['support', 'support-with-changes', 'objection', 'no-remark'] as const

export type Stance = (typeof STANCES)[number]

/** An organisation's stand on one provision, as its members draft it. */
export interface Stand {
  readonly stance: Stance
  readonly language: Language
  readonly text: string
  /** The provision as the organisation would have it read; empty where it proposes nothing. */
  readonly wording: string
}

/**
 * A stand that can be kept. Refuses an objection without its reasons, support with changes that names no change, and
 * what is too long for a paper.
 */
export function taken(stand: Stand): Outcome<Stand> {
  const [text, wording] = [stand.text.trim(), stand.wording.trim()]
  const short = bearable({ text, wording })
  if (!short.ok) return short
  if (stand.stance === 'objection' && text === '') return refuse('position.reason-missing', {})
  if (stand.stance === 'support-with-changes' && text === '' && wording === '')
    return refuse('position.changes-missing', {})
  return ok({ ...stand, text, wording })
}

/** Whether two stands say the same: then there is nothing for colleagues to read again or for the head to approve anew. */
export function sameStand(one: Stand, other: Stand): boolean {
  return STAND.every(part => one[part] === other[part])
}

const STAND = ['stance', 'language', 'text', 'wording'] as const

/** Whether the head approved exactly the revisions that stand now, in any order, and at least one. */
export function isApproved(standing: readonly string[], approved: readonly string[]): boolean {
  if (standing.length === 0 || standing.length !== approved.length) return false
  const known = new Set(approved)
  return standing.every(revision => known.has(revision))
}
