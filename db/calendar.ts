import type { Handle } from '#db/client.ts'
import holidays from '#db/holidays.json' with { type: 'json' }
import { calendarDays } from '#db/schema.ts'
import { columnsOf } from '#db/trilingual.ts'

const YEARS = [2026, 2027, 2028] // movable feasts and days moved by decision are entered by an administrator

/** Enters the holidays that fall on the same date every year, into a calendar that nobody has kept yet. */
export async function enterHolidays(db: Handle): Promise<void> {
  const [known] = await db.select({ day: calendarDays.day }).from(calendarDays).limit(1)
  if (known) return
  const rows = YEARS.flatMap(year =>
    holidays.map(({ on, ...name }) => ({ day: `${year}-${on}`, worked: false, ...columnsOf(name) })),
  )
  await db.insert(calendarDays).values(rows)
}
