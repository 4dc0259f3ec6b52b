import { asc, gte } from 'drizzle-orm'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { calendarDays } from '#db/schema.ts'

/** A day of the working calendar. */
export interface CalendarLine {
  readonly day: Day
  readonly worked: boolean
  readonly name: Trilingual
}

/** The days that depart from the week, from the beginning of a year on. */
export async function calendarPage(db: Handle, year: number): Promise<CalendarLine[]> {
  const rows = await db
    .select()
    .from(calendarDays)
    .where(gte(calendarDays.day, `${year}-01-01`))
    .orderBy(asc(calendarDays.day))
  return rows.map(row => ({
    ...{ day: row.day, worked: row.worked },
    name: nameOf(row),
  }))
}
