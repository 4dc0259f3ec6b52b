import { filled, planned, type Bilingual, type RoundTablePlan } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** When and where a round-table is to be held. */
export interface Appointment {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: Bilingual
}

/** A new appointment, and why: who is invited reads both. */
export interface Move extends Appointment {
  readonly reason: Bilingual
}

/**
 * Whether a plan is still only a plan. Once something is on record, since `first`, the sitting has taken place, so that
 * a move would falsify the day of the minutes and the terms counted from it, however early it was recorded.
 */
export function unbegun(first: Date | null): Outcome<null> {
  return first ? refuse('round-table.begun', {}) : ok(null)
}

/**
 * A move that can be made, its texts trimmed. Refuses what a plan refuses, the same time and place, and no reason: a
 * second letter that says nothing new, or not why, costs everybody on the list a call.
 */
export function moved(plan: RoundTablePlan, move: Move): Outcome<Move> {
  const { startsAt, endsAt } = move
  const next = planned({ ...plan, startsAt, endsAt, place: move.place })
  if (!next.ok) return next
  const { place } = next.value
  if (isSame(plan, { startsAt, endsAt, place })) return refuse('round-table.not-moved', {})
  const reason = reasoned(move.reason)
  return reason.ok ? ok({ startsAt, endsAt, place, reason: reason.value }) : reason
}

function isSame(one: Appointment, other: Appointment): boolean {
  const instants = (each: Appointment) => `${each.startsAt.getTime()} ${each.endsAt.getTime()}`
  return (
    instants(one) === instants(other) && one.place.kk === other.place.kk && one.place.ru === other.place.ru
  )
}

/** When a sitting that was held before its time was held: from what is first on record of it, as long as planned. */
export function heldEarly({ startsAt, endsAt, place }: Appointment, first: Date): Appointment {
  return { startsAt: first, endsAt: new Date(first.getTime() + endsAt.getTime() - startsAt.getTime()), place }
}

/** The reason of a move or a cancellation, each language standing in for the other; refuses none. */
export function reasoned(reason: Bilingual): Outcome<Bilingual> {
  const given = filled(reason)
  return given ? ok(given) : refuse('round-table.reason-missing', {})
}
