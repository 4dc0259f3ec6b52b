import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** When somebody speaks for an organisation. */
export interface Representation {
  readonly fromOn: Day
  /** The last day; none where it was named without a term. */
  readonly untilOn: Day | null
  /** Whether the organisation ended it, whatever its term. */
  readonly ended: boolean
}

/** Where a representation stands: it holds, begins on a later day, ran out, or was ended by the organisation. */
export type RepresentationState = 'holds' | 'later' | 'over' | 'ended'

/** Where a representation stands on a day; both its first and its last day count. */
export function representationState(
  { fromOn, untilOn, ended }: Representation,
  day: Day,
): RepresentationState {
  if (ended) return 'ended'
  if (day < fromOn) return 'later'
  return untilOn !== null && day > untilOn ? 'over' : 'holds'
}

/** Who is to speak for an organisation, from when until when, and on which ground. */
export interface Naming {
  readonly person: string
  readonly fromOn: Day
  readonly untilOn: Day | null
  /** The order or the power of attorney behind it, in words: a capacity that nobody can retrace is worth nothing. */
  readonly reason: string
}

/** A naming that can be put on record; refuses one without its ground, and a last day before the first. */
export function named<N extends Naming>(naming: N): Outcome<N> {
  const reason = naming.reason.trim()
  if (reason === '') return refuse('representation.reason-missing', {})
  if (naming.untilOn !== null && naming.untilOn < naming.fromOn)
    return refuse('representation.term-reversed', { day: naming.fromOn })
  return ok({ ...naming, reason })
}

/**
 * Whether somebody may claim to speak for an organisation in a consultation. The claim is told to it, and who was not
 * asked learns nothing of a consultation that is not public: there it is one that was invited, or the claimant's own.
 */
export function mayBeClaimed(
  kind: ConsultationKind,
  { invited, own }: { readonly invited: boolean; readonly own: boolean },
): boolean {
  return kind === 'public' || invited || own
}

/** How a claim to speak for an organisation stands: the organisation has not said, confirmed it, or declined it. */
export const CLAIM_STATES = ['open', 'confirmed', 'declined'] as const

export type ClaimState = (typeof CLAIM_STATES)[number]

/** The state behind what is on record; nothing said yet is `null`. */
export function claimState(confirmed: boolean | null): ClaimState {
  if (confirmed === null) return 'open'
  return confirmed ? 'confirmed' : 'declined'
}
