import {
  date,
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
import type { Capacity } from '#app/domain/consultation/comment.ts'
import type { HeldProvision, PlanChangeKind, RoundTableKind } from '#app/domain/consultation/round-table.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { amendments } from '#db/schema/bills.ts'
import { comments, consultations } from '#db/schema/consultations.ts'
import { organisations, people } from '#db/schema/people.ts'

/** Round-tables, seminars and joint sittings at which a consulted draft is spoken about. */
export const roundTables = pgTable(
  'round_tables',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    /** 1, 2, 3 … within the consultation: the number of the minutes. */
    number: integer().notNull(),
    kind: text().$type<RoundTableKind>().notNull(),
    titleKk: text().notNull(),
    titleRu: text().notNull(),
    placeKk: text().notNull(),
    placeRu: text().notNull(),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    /** They approve the minutes, and so have to be able to sign in. */
    chairId: uuid()
      .notNull()
      .references(() => people.id),
    secretaryId: uuid()
      .notNull()
      .references(() => people.id),
    plannedAt: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    circulatedAt: timestamp({ withTimezone: true }),
    approvedAt: timestamp({ withTimezone: true }),
    cancelledAt: timestamp({ withTimezone: true }),
  },
  table => [unique().on(table.consultationId, table.number), index().on(table.startsAt)],
)

/** What became of a plan before the sitting: moved, or cancelled, each with its reason. Append-only. */
export const roundTableChanges = pgTable(
  'round_table_changes',
  {
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    /** 1, 2, 3 … within the round-table: the SEQUENCE of its invitation in calendars. */
    number: integer().notNull(),
    kind: text().$type<PlanChangeKind>().notNull(),
    reasonKk: text().notNull(),
    reasonRu: text().notNull(),
    /** When and where it was to be held until then. */
    startedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }).notNull(),
    placeKk: text().notNull(),
    placeRu: text().notNull(),
    changedBy: uuid()
      .notNull()
      .references(() => people.id),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [primaryKey({ columns: [table.roundTableId, table.number] })],
)

/** What is spoken about, in order; tied to provisions of one amendment, or to none. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: uuid().primaryKey().defaultRandom(),
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    position: integer().notNull(),
    titleKk: text().notNull(),
    titleRu: text().notNull(),
    amendmentId: uuid().references(() => amendments.id),
    /** By identity, with the address as it was when the agenda was made. */
    provisions: jsonb().$type<readonly HeldProvision[]>().notNull(),
  },
  table => [index().on(table.roundTableId, table.position)],
)

/** Who is invited and who came. The names are as they were then; an account is known for some. */
export const attendances = pgTable(
  'attendances',
  {
    id: uuid().primaryKey().defaultRandom(),
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    /** The number by which the secretary calls the speaker. */
    position: integer().notNull(),
    organisationId: uuid().references(() => organisations.id),
    personId: uuid().references(() => people.id),
    organisationKk: text().notNull(),
    organisationRu: text().notNull(),
    nameKk: text().notNull(),
    nameRu: text().notNull(),
    capacity: text().$type<Capacity>().notNull(),
    invitedAt: timestamp({ withTimezone: true }).notNull(),
    cameAt: timestamp({ withTimezone: true }),
  },
  table => [unique().on(table.roundTableId, table.position), index().on(table.personId)],
)

/** What somebody said. The id comes from the secretary's device, so that sending twice records once. */
export const statements = pgTable(
  'statements',
  {
    id: uuid().primaryKey(),
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    agendaItemId: uuid()
      .notNull()
      .references(() => agendaItems.id),
    attendanceId: uuid()
      .notNull()
      .references(() => attendances.id),
    /** In whose name it was said; frozen with the statement. */
    capacity: text().$type<Capacity>().notNull(),
    amendmentId: uuid().references(() => amendments.id),
    provisionId: text(),
    address: text(),
    stance: text().$type<SpokenStance>().notNull(),
    text: text().notNull(),
    language: text().$type<Language>().notNull(),
    saidAt: timestamp({ withTimezone: true }).notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.roundTableId, table.saidAt)],
)

/** Earlier records of a statement. Append-only. */
export const statementRevisions = pgTable(
  'statement_revisions',
  {
    id: uuid().primaryKey().defaultRandom(),
    statementId: uuid()
      .notNull()
      .references(() => statements.id),
    stance: text().$type<SpokenStance>().notNull(),
    text: text().notNull(),
    replacedBy: uuid()
      .notNull()
      .references(() => people.id),
    replacedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.statementId)],
)

/** Comments that were spoken: what raises a remark at a round-table is answered at the desk like what is written. */
export const spokenComments = pgTable('spoken_comments', {
  commentId: uuid()
    .primaryKey()
    .references(() => comments.id),
  statementId: uuid()
    .notNull()
    .unique()
    .references(() => statements.id),
  /** The speaker's name where the speaker has no account; the comment's author is then who recorded it. */
  speakerKk: text(),
  speakerRu: text(),
})

/** What was resolved, to an item of the agenda or to all of them. */
export const resolutions = pgTable(
  'resolutions',
  {
    id: uuid().primaryKey().defaultRandom(),
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    agendaItemId: uuid().references(() => agendaItems.id),
    textKk: text().notNull(),
    textRu: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.roundTableId)],
)

/** What somebody was asked to do, and until when. */
export const tasks = pgTable(
  'tasks',
  {
    id: uuid().primaryKey().defaultRandom(),
    roundTableId: uuid()
      .notNull()
      .references(() => roundTables.id),
    agendaItemId: uuid().references(() => agendaItems.id),
    textKk: text().notNull(),
    textRu: text().notNull(),
    responsibleKk: text().notNull(),
    responsibleRu: text().notNull(),
    /** The day that was named; what is due on a day off is due on the next working day. */
    askedFor: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.roundTableId)],
)
