import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { parseAddress } from '#app/domain/structure/address.ts'
import type { EntryPlan, EntryRule } from '#app/domain/amendment/entry-into-force.ts'

/** A plan as a form gives it: a number of days or a date; each exception an element and a date. */
export interface TypedEntry {
  readonly days: string
  readonly date: string
  readonly by: 'days' | 'date'
  readonly exceptions: readonly { readonly at: string; readonly date: string }[]
}

const MOST_DAYS = 365 // a later entry into force is given as a date

/** The plan that was typed. Refuses days that are none, a day that no calendar has, an element that is none. */
export function entryPlanFrom({ by, days, date, exceptions }: TypedEntry): Outcome<EntryPlan> {
  const rule = by === 'date' ? onDay(date) : afterDays(days)
  if (!rule) return refuse('entry.rule-wrong', { most: MOST_DAYS, by })
  const others = exceptions.map(exception => ({ at: exception.at, rule: onDay(exception.date) }))
  const wrong = others.find(other => !other.rule || !parseAddress(other.at))
  if (wrong) return refuse('entry.exception-wrong', { at: wrong.at })
  // An element named twice takes the later line: the form adds lines at its end.
  const named = new Map(others.flatMap(({ at, rule: own }) => (own ? [[at, own] as const] : [])))
  return ok({ rule, exceptions: [...named].map(([at, own]) => ({ at, rule: own })) })
}

/** «по истечении десяти календарных дней»: whole days, none of them noughts. */
function afterDays(typed: string): EntryRule | undefined {
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return days >= 1 && days <= MOST_DAYS ? { kind: 'after-days', days } : undefined
}

/** A day that the calendar has: the thirtieth of February is none. */
function onDay(date: string): EntryRule | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? []
  if (!year || !month || !day || month > 12) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] ?? 0) ? { kind: 'on', date } : undefined
}
