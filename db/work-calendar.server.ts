import type { Calendar } from '#app/domain/consultation/term.ts'
import type { Handle } from '#db/client.ts'
import { calendarDays } from '#db/schema.ts'

/** The days that depart from the week, as administrators keep them. */
export async function workCalendar(db: Handle): Promise<Calendar> {
  const rows = await db.select({ day: calendarDays.day, worked: calendarDays.worked }).from(calendarDays)
  const days = (worked: boolean) => new Set(rows.filter(row => row.worked === worked).map(row => row.day))
  return { holidays: days(false), workdays: days(true) }
}
