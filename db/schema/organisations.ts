import { date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { organisations, people } from '#db/schema/people.ts'

/** Who heads an organisation; the latest naming counts, the earlier ones are kept. Append-only. */
export const organisationHeads = pgTable(
  'organisation_heads',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    namedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.organisationId, table.namedAt)],
)

/** What an organisation was called before it was renamed, or merged into another one. Append-only. */
export const organisationChanges = pgTable(
  'organisation_changes',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The organisation that goes on in its place; none where it only got another name. */
    mergedIntoId: uuid().references(() => organisations.id),
    formerKk: text().notNull(),
    formerRu: text().notNull(),
    formerEn: text().notNull(),
    /** The first day of the new name, or of the merger. */
    fromOn: date({ mode: 'string' }).notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => people.id),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.organisationId)],
)
