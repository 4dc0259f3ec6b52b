import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { MinutesPaper } from '#app/domain/consultation/minutes.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { people } from '#db/schema/people.ts'
import { roundTables, statements } from '#db/schema/round-tables.ts'

/** The minutes as they were circulated, in both languages. Append-only: a later version stands beside them. */
export const minutes = pgTable(
  'minutes',
  {
    id: uuid().primaryKey().defaultRandom(),
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    version: integer().notNull(),
    papers: jsonb().$type<Readonly<Record<Language, MinutesPaper>>>().notNull(),
    /** SHA-256 of the canonical text of the papers. */
    hash: text().notNull(),
    circulatedBy: uuid()
      .notNull()
      .references(() => people.id),
    circulatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [unique().on(table.roundTableId, table.version)],
)

/** Who approved which version: the chair and the secretary. Append-only. */
export const minutesApprovals = pgTable(
  'minutes_approvals',
  {
    minutesId: uuid()
      .notNull()
      .references(() => minutes.id),
    office: text().$type<'chair' | 'secretary'>().notNull(),
    approvedBy: uuid()
      .notNull()
      .references(() => people.id),
    approvedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [primaryKey({ columns: [table.minutesId, table.office] })],
)

/** What a participant wants the minutes to say, of one statement or of the rest; and what was decided about it. */
export const minutesCorrections = pgTable(
  'minutes_corrections',
  {
    id: uuid().primaryKey().defaultRandom(),
    minutesId: uuid()
      .notNull()
      .references(() => minutes.id),
    statementId: uuid().references(() => statements.id),
    /** The words of the statement when it was corrected; empty for a correction of the rest. */
    was: text().notNull(),
    text: text().notNull(),
    correctedBy: uuid()
      .notNull()
      .references(() => people.id),
    correctedAt: timestamp({ withTimezone: true }).notNull(),
    /** Set once, with the reason where it was not accepted. */
    verdict: text().$type<'accepted' | 'rejected'>(),
    reason: text().notNull().default(''),
    decidedBy: uuid().references(() => people.id),
    decidedAt: timestamp({ withTimezone: true }),
  },
  table => [index().on(table.minutesId)],
)

/** What is corrected after the approval: an addendum beside the approved minutes. Append-only. */
export const minutesAddenda = pgTable(
  'minutes_addenda',
  {
    id: uuid().primaryKey().defaultRandom(),
    minutesId: uuid()
      .notNull()
      .references(() => minutes.id),
    number: integer().notNull(),
    textKk: text().notNull(),
    textRu: text().notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => people.id),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [unique().on(table.minutesId, table.number)],
)
