import { lastDay, type Calendar, type Day, type Term } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** Who is asked: everybody, those invited, state bodies for their approval, experts, or a public council. */
export const CONSULTATION_KINDS = [
  'public',
  'invited',
  'state-bodies',
  'expert-examination',
  'public-council',
] as const

export type ConsultationKind = (typeof CONSULTATION_KINDS)[number]

/** Where a consultation stands: not yet open, open, closed and being answered, answered in a published report. */
export type Phase = 'planned' | 'open' | 'closed' | 'reported'

/** When a consultation takes remarks. `closesOn` is the last day, to its end in Kazakhstan. */
export interface Period {
  readonly opensOn: Day
  readonly closesOn: Day
}

/** What is decided when a consultation is opened. */
export interface Plan {
  readonly kind: ConsultationKind
  readonly opensOn: Day
  readonly term: Term
}

/** An organisation's word in the end: whether silence until the close counts as agreement. Law № 480-V, arts 19, 20. */
export function silenceAgrees(kind: ConsultationKind): boolean {
  return kind === 'state-bodies' || kind === 'public-council'
}

/** The period of a plan; refuses a start in the past and a term of no days. */
export function periodOf(plan: Plan, today: Day, calendar: Calendar): Outcome<Period> {
  if (plan.opensOn < today) return refuse('consultation.starts-in-the-past', { day: plan.opensOn })
  if (!Number.isInteger(plan.term.count) || plan.term.count < 1 || plan.term.count > LONGEST_TERM)
    return refuse('consultation.term-out-of-range', { most: LONGEST_TERM })
  return ok({ opensOn: plan.opensOn, closesOn: lastDay(plan.opensOn, plan.term, calendar) })
}

/** A later close, and why. */
export interface Extension {
  readonly closesOn: Day
  readonly reason: string
}

/** The period with a later close; refuses an earlier one, a missing reason, and a consultation already answered. */
export function extended(period: Period, { closesOn, reason }: Extension, phase: Phase): Outcome<Period> {
  if (phase === 'reported') return refuse('consultation.reported', {})
  if (closesOn <= period.closesOn) return refuse('consultation.extension-not-later', { day: period.closesOn })
  if (reason.trim() === '') return refuse('consultation.reason-missing', {})
  return ok({ ...period, closesOn })
}

/** Where a consultation stands at an instant. */
export function phaseOf(period: Period, reportedAt: Date | null, now: Date): Phase {
  if (reportedAt) return 'reported'
  const today = dayInKazakhstan(now)
  if (today < period.opensOn) return 'planned'
  return today <= period.closesOn ? 'open' : 'closed'
}

/** The day it is in Kazakhstan, which has kept one time since 1 March 2024. */
export function dayInKazakhstan(now: Date): Day {
  return new Date(now.getTime() + HOURS_AHEAD * 60 * 60 * 1000).toISOString().slice(0, 10)
}

/** The time of day that the clocks of Kazakhstan show, to the minute: `10:00`. */
export function timeInKazakhstan(now: Date): string {
  return new Date(now.getTime() + HOURS_AHEAD * 60 * 60 * 1000).toISOString().slice(11, 16)
}

/** The inverse of the two above: the instant of a day and a time of Kazakhstan; an invalid date where they are none. */
export function instantInKazakhstan(day: Day, time: string): Date {
  return new Date(`${day}T${time}:00.000+0${HOURS_AHEAD}:00`)
}

const HOURS_AHEAD = 5 // of UTC
const LONGEST_TERM = 366 // days or months: longer is a slip of the finger
