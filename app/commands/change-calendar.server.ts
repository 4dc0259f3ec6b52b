import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { calendarDays } from '#db/schema.ts'
import { columnsOf } from '#db/trilingual.ts'

/** A day that departs from the week: a holiday, or a day off that is worked. */
export interface CalendarDay {
  readonly day: Day
  readonly worked: boolean
  readonly name: Trilingual
}

/** Enters a day of the working calendar, or says of a known one something else. Terms already running are not moved. */
export function enterCalendarDay(
  context: Context,
  { day, worked, name }: CalendarDay,
): Promise<Outcome<Day>> {
  return transact(context, 'calendar.change', async ({ db, actor, now }) => {
    const columns = { worked, ...columnsOf(name) }
    await db
      .insert(calendarDays)
      .values({ day, ...columns })
      .onConflictDoUpdate({ target: calendarDays.day, set: columns })
    await record({ db, actor, now }, { action: 'calendar.changed', particulars: { day, worked } })
    return ok(day)
  })
}

/** Takes a day out of the calendar: it is then worked or not as its weekday says. */
export function removeCalendarDay(context: Context, day: Day): Promise<Outcome<Day>> {
  return transact(context, 'calendar.change', async ({ db, actor, now }) => {
    const removed = await db.delete(calendarDays).where(eq(calendarDays.day, day)).returning()
    if (removed.length > 0)
      await record({ db, actor, now }, { action: 'calendar.changed', particulars: { day, worked: null } })
    return ok(day)
  })
}
