import { workingDaysLeft, type Calendar, type Day } from '#app/domain/consultation/term.ts'

/** Working days before the end at which people are reminded: enough to write, few enough to be felt. */
export const REMINDED_BEFORE = 3

/** Working days before a due date at which whoever works on an answer is reminded. */
export const ASSIGNMENT_REMINDED_BEFORE = 1

/** What runs to an end, and since when. */
export interface Running {
  readonly from: Day
  readonly until: Day
}

/**
 * Whether it is time to remind of an end: at most `before` working days are left, the end has not passed, and it did
 * not begin only today, when whoever is meant has just been told. Where the workspace slept on the right day, a later
 * one does as well: the days are compared, never met.
 */
export function isTimeToRemind(
  { from, until }: Running,
  today: Day,
  { before, calendar }: { readonly before: number; readonly calendar: Calendar },
): boolean {
  return from < today && today <= until && workingDaysLeft(today, until, calendar) <= before
}
