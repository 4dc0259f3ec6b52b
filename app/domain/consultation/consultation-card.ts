import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { ConsultationKind, Phase } from '#app/domain/consultation/consultation.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A consultation as lists and the head of its page show it. */
export interface ConsultationCard {
  readonly id: string
  readonly bill: { readonly slug: string; readonly title: Trilingual; readonly demonstration: boolean }
  readonly round: number
  /** Where a round of approval stands in its chain; nothing for other consultations. */
  readonly approval: ChainPlace | null
  readonly kind: ConsultationKind
  readonly note: { readonly kk: string; readonly ru: string }
  readonly opensOn: Day
  readonly closesOn: Day
  readonly phase: Phase
  /** After today, up to and with the last day. */
  readonly workingDaysLeft: number
  readonly extensions: readonly { readonly closesOn: Day; readonly reason: string }[]
  readonly submitted: number
  readonly unanswered: number
}
