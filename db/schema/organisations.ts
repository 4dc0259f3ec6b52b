import { boolean, date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
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

/** Who keeps the list of those who speak for an organisation, named by its head or by the workspace's administrator. */
export const organisationAdministrators = pgTable(
  'organisation_administrators',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    namedBy: uuid()
      .notNull()
      .references(() => people.id),
    namedAt: timestamp({ withTimezone: true }).notNull(),
    endReason: text(),
    endedBy: uuid().references(() => people.id),
    endedAt: timestamp({ withTimezone: true }),
  },
  table => [index().on(table.organisationId), index().on(table.personId)],
)

/** Whom an organisation named to speak for it, from when until when, and why. What was said meanwhile stays said. */
export const representations = pgTable(
  'representations',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    fromOn: date({ mode: 'string' }).notNull(),
    /** The last day; none where it was named without a term. */
    untilOn: date({ mode: 'string' }),
    reason: text().notNull(),
    /** None for those who were named before organisations did this themselves, and in the demonstration. */
    namedBy: uuid().references(() => people.id),
    namedAt: timestamp({ withTimezone: true }).notNull(),
    endReason: text(),
    endedBy: uuid().references(() => people.id),
    endedAt: timestamp({ withTimezone: true }),
  },
  table => [index().on(table.organisationId), index().on(table.personId)],
)

/** What an organisation was called before it was renamed, merged into another one or closed. Append-only. */
export const organisationChanges = pgTable(
  'organisation_changes',
  {
    id: uuid().primaryKey().defaultRandom(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The organisation that goes on in its place; none where it only got another name. */
    mergedIntoId: uuid().references(() => organisations.id),
    /** It went into no other one and is no more. */
    closed: boolean().notNull().default(false),
    formerKk: text().notNull(),
    formerRu: text().notNull(),
    formerEn: text().notNull(),
    /** The first day of the new name, of the merger, or after its end. */
    fromOn: date({ mode: 'string' }).notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => people.id),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.organisationId)],
)
