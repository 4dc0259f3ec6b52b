/** A day as an ISO date, `2026-11-22`. */
export type Day = string

/** A span of time as the law counts it: working days and calendar days are never mixed. */
export type Term =
  | { readonly unit: 'working-days'; readonly count: number }
  | { readonly unit: 'calendar-days'; readonly count: number }
  | { readonly unit: 'months'; readonly count: number }

/** The units that a form offers, in the order from the short term to the long one. */
export const TERM_UNITS = [
  'working-days',
  'calendar-days',
  'months',
] as const satisfies readonly Term['unit'][]

/** Which days are not worked although they fall in the week, and which are worked although they do not. */
export interface Calendar {
  readonly holidays: ReadonlySet<Day>
  readonly workdays: ReadonlySet<Day>
}

/**
 * The last day of a term that an event on `from` sets running: the term begins on the next day, months end on the
 * same number or the month's last day, and a last day that is not worked moves to the next that is.
 * Source: Law «On Legal Acts» № 480-V, article 14.
 */
export function lastDay(from: Day, term: Term, calendar: Calendar): Day {
  switch (term.unit) {
    case 'working-days':
      return afterWorkingDays(from, term.count, calendar)
    case 'calendar-days':
      return nextWorked(plusDays(from, term.count), calendar)
    case 'months':
      return nextWorked(plusMonths(from, term.count), calendar)
  }
}

/** How many working days are left after `today` up to and with `until`; 0 on the last day and past it. */
export function workingDaysLeft(today: Day, until: Day, calendar: Calendar): number {
  let left = 0
  for (let day = plusDays(today, 1); day <= until; day = plusDays(day, 1)) if (isWorked(day, calendar)) left++
  return left
}

// Days are counted in UTC: they have no hour, and a clock that is put forward must not swallow one.
/** Whether a day is worked: a weekday that is no holiday, or a day off that was made a working day. */
export function isWorked(day: Day, calendar: Calendar): boolean {
  if (calendar.workdays.has(day)) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== SUNDAY && weekday !== SATURDAY && !calendar.holidays.has(day)
}

/** The day itself where it is worked, else the first worked one after it. */
export function nextWorked(day: Day, calendar: Calendar): Day {
  let worked = day
  while (!isWorked(worked, calendar)) worked = plusDays(worked, 1)
  return worked
}

/** The day `count` days later (earlier where negative). */
export function plusDays(day: Day, count: number): Day {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + count * DAY)
}

const SUNDAY = 0
const SATURDAY = 6
const DAY = 24 * 60 * 60 * 1000 // ms

function afterWorkingDays(from: Day, count: number, calendar: Calendar): Day {
  let day = from
  // The day of the event itself does not count: the term begins on the next one (article 14).
  for (let counted = 0; counted < count;) {
    day = plusDays(day, 1)
    if (isWorked(day, calendar)) counted++
  }
  return day
}

/** The same number in a later month, or that month's last day: 31 January and a month is 28 February. */
function plusMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate() // day 0 of the month after
  return dayOf(Date.UTC(year, month - 1 + count, Math.min(number, lastOfMonth)))
}

function dayOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10)
}
