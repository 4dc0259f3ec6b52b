import {
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Stance } from '#app/domain/consultation/position.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { amendments } from '#db/schema/bills.ts'
import { comments, consultations } from '#db/schema/consultations.ts'
import { organisations, people } from '#db/schema/people.ts'

/** Comments that their authors showed to the colleagues of their organisation, and to nobody else. */
export const sharedComments = pgTable('shared_comments', {
  commentId: uuid()
    .primaryKey()
    .references(() => comments.id, { onDelete: 'cascade' }),
  organisationId: uuid()
    .notNull()
    .references(() => organisations.id),
  sharedAt: timestamp({ withTimezone: true }).notNull(),
})

/** What an organisation says to one provision, one row a revision; the last revision counts. Append-only. */
export const positions = pgTable(
  'positions',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    amendmentId: uuid()
      .notNull()
      .references(() => amendments.id),
    provisionId: text().notNull(),
    address: text().notNull(),
    /** 1, 2, 3 … of this provision. */
    revision: integer().notNull(),
    stance: text().$type<Stance>().notNull(),
    language: text().$type<Language>().notNull(),
    text: text().notNull(),
    wording: text().notNull(),
    draftedBy: uuid()
      .notNull()
      .references(() => people.id),
    draftedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [
    unique().on(
      table.consultationId,
      table.organisationId,
      table.amendmentId,
      table.provisionId,
      table.revision,
    ),
  ],
)

/** What the members of an organisation say to each other about a provision, before they agree. Append-only. */
export const positionNotes = pgTable(
  'position_notes',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    provisionId: text().notNull(),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    /** A dissent goes with the position when it is submitted; a note stays among the members. */
    dissent: boolean().notNull(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.consultationId, table.organisationId)],
)

/** The head's approval of exactly the revisions in `approved_positions`. Append-only. */
export const positionApprovals = pgTable(
  'position_approvals',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    approvedBy: uuid()
      .notNull()
      .references(() => people.id),
    approvedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.consultationId, table.organisationId)],
)

export const approvedPositions = pgTable(
  'approved_positions',
  {
    approvalId: uuid()
      .notNull()
      .references(() => positionApprovals.id),
    positionId: uuid()
      .notNull()
      .references(() => positions.id),
  },
  table => [primaryKey({ columns: [table.approvalId, table.positionId] })],
)

/** The approved position as it went to the developer, once for each consultation. Append-only. */
export const submittedPositions = pgTable(
  'submitted_positions',
  {
    approvalId: uuid()
      .primaryKey()
      .references(() => positionApprovals.id),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The organisation's name as it was then. */
    organisationKk: text().notNull(),
    organisationRu: text().notNull(),
    organisationEn: text().notNull(),
    submittedBy: uuid()
      .notNull()
      .references(() => people.id),
    submittedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [unique().on(table.consultationId, table.organisationId)],
)
