import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { acts, editions, fragments } from '#db/schema/acts.ts'
import { people } from '#db/schema/people.ts'

/** How a bill becomes law under one constitution: stages are data with dates. */
export const procedures = pgTable('procedures', {
  id: text().primaryKey(),
  nameKk: text().notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  fromOn: date({ mode: 'string' }),
  untilOn: date({ mode: 'string' }),
})

export const stages = pgTable(
  'stages',
  {
    procedureId: text()
      .notNull()
      .references(() => procedures.id),
    /** The name in addresses and records: `state-bodies`. */
    code: text().notNull(),
    position: integer().notNull(),
    nameKk: text().notNull(),
    nameRu: text().notNull(),
    nameEn: text().notNull(),
  },
  table => [primaryKey({ columns: [table.procedureId, table.code] })],
)

export const bills = pgTable('bills', {
  id: uuid().primaryKey().defaultRandom(),
  slug: text().notNull().unique(),
  titleKk: text().notNull(),
  titleRu: text().notNull(),
  titleEn: text().notNull(),
  procedureId: text()
    .notNull()
    .references(() => procedures.id),
  openedBy: uuid().references(() => people.id),
  openedAt: timestamp({ withTimezone: true }).notNull(),
  demonstration: boolean().notNull().default(false),
})

/** The stages a bill has entered, in order; the last is where it stands. */
export const billStages = pgTable(
  'bill_stages',
  {
    id: uuid().primaryKey().defaultRandom(),
    billId: uuid()
      .notNull()
      .references(() => bills.id),
    stage: text().notNull(),
    enteredOn: date({ mode: 'string' }).notNull(),
    enteredBy: uuid().references(() => people.id),
    enteredAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.billId)],
)

/** A bill's changes to one act, drafted on one edition of it. */
export const amendments = pgTable(
  'amendments',
  {
    id: uuid().primaryKey().defaultRandom(),
    billId: uuid()
      .notNull()
      .references(() => bills.id),
    actId: uuid()
      .notNull()
      .references(() => acts.id),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    position: integer().notNull(),
    addedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [unique().on(table.billId, table.actId)],
)

/** A draft state of the amended text in both languages; never changed once saved. */
export const versions = pgTable(
  'versions',
  {
    id: uuid().primaryKey().defaultRandom(),
    amendmentId: uuid()
      .notNull()
      .references(() => amendments.id),
    /** 1, 2, 3 … within its amendment; version 0 is the edition itself. */
    number: integer().notNull(),
    /** The version it was written on; none where it was written on the edition. */
    parentId: uuid(),
    /** The version that it was merged with, where two people saved at once. */
    mergedId: uuid(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    savedAt: timestamp({ withTimezone: true }).notNull(),
    message: text().notNull(),
    kkHash: text()
      .notNull()
      .references(() => fragments.hash),
    ruHash: text()
      .notNull()
      .references(() => fragments.hash),
  },
  table => [unique().on(table.amendmentId, table.number)],
)

/** What a drafter saved while somebody else had saved other words of the same provision: kept whole until settled. */
export const collisions = pgTable(
  'collisions',
  {
    id: uuid().primaryKey().defaultRandom(),
    amendmentId: uuid()
      .notNull()
      .references(() => amendments.id),
    /** The version it was written on; none for the edition. */
    parentId: uuid(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    metAt: timestamp({ withTimezone: true }).notNull(),
    message: text().notNull(),
    kkHash: text()
      .notNull()
      .references(() => fragments.hash),
    ruHash: text()
      .notNull()
      .references(() => fragments.hash),
    /** The version that settled it. */
    settledId: uuid().references(() => versions.id),
  },
  table => [index().on(table.amendmentId)],
)

/** The drafter's reasons for the change of one provision; the latest counts, the earlier ones are kept. */
export const justifications = pgTable(
  'justifications',
  {
    id: uuid().primaryKey().defaultRandom(),
    amendmentId: uuid()
      .notNull()
      .references(() => amendments.id),
    /** The provision's identity, which lives through all versions. */
    provisionId: text().notNull(),
    textKk: text().notNull(),
    textRu: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.amendmentId, table.provisionId)],
)
