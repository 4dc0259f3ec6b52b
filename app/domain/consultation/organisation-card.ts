import type { ClaimState, RepresentationState } from '#app/domain/consultation/representation.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** One of an organisation's people, with what they are in it. */
export interface MemberCard {
  readonly id: string
  readonly name: Trilingual
  readonly heads: boolean
  readonly administers: boolean
}

/** A naming, with who put it on record and who ended it; grounds are for the organisation's own people. */
export interface NamingCard {
  readonly id: string
  readonly person: string
  readonly name: Trilingual
  readonly reason: string | null
  readonly named: Act | null
  readonly ended: (Act & { readonly reason: string | null }) | null
}

/** Who did something, and when. */
export interface Act {
  readonly by: Trilingual
  readonly at: string
}

/** Somebody named to speak for the organisation. */
export interface RepresentativeCard extends NamingCard {
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly state: RepresentationState
}

/** Somebody who submitted comments in the organisation's name without being named. */
export interface ClaimLine {
  readonly id: string
  readonly name: Trilingual
  readonly claimedAt: string
  readonly consultation: string
  /** The numbers of the comments. */
  readonly numbers: readonly number[]
  readonly state: ClaimState
  readonly reason: string | null
  readonly decided: Act | null
}
