import { boolean, date, pgTable, text } from 'drizzle-orm/pg-core'

/** Days that depart from the week: holidays that are not worked, and days off that are. */
export const calendarDays = pgTable('calendar_days', {
  day: date({ mode: 'string' }).primaryKey(),
  worked: boolean().notNull(),
  nameKk: text().notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
})
