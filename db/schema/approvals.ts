import { index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { ApprovalAnswer, RemarkReply } from '#app/domain/consultation/approval.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { amendments } from '#db/schema/bills.ts'
import { consultations } from '#db/schema/consultations.ts'
import { organisations, people } from '#db/schema/people.ts'

/** How many working days a body has for its answer in a round, where the bill's round gives it a term of its own. */
export const approvalTerms = pgTable(
  'approval_terms',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    workingDays: integer().notNull(),
  },
  table => [primaryKey({ columns: [table.consultationId, table.organisationId] })],
)

/** Answers of approving bodies; the latest of a round counts, the earlier ones are kept. Append-only. */
export const approvals = pgTable(
  'approvals',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    answer: text().$type<ApprovalAnswer>().notNull(),
    /** Why approval is refused; a covering note otherwise. */
    reason: text().notNull(),
    /** The body's name as it was then. */
    organisationKk: text().notNull(),
    organisationRu: text().notNull(),
    organisationEn: text().notNull(),
    answeredBy: uuid()
      .notNull()
      .references(() => people.id),
    answeredAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.consultationId, table.organisationId)],
)

/** Remarks of an answer, each on one provision or on the draft as a whole. Append-only. */
export const approvalRemarks = pgTable(
  'approval_remarks',
  {
    id: uuid().primaryKey().defaultRandom(),
    approvalId: uuid()
      .notNull()
      .references(() => approvals.id),
    /** 1, 2, 3 … within the answer. */
    number: integer().notNull(),
    amendmentId: uuid().references(() => amendments.id),
    provisionId: text().notNull(),
    address: text().notNull(),
    /** The provision as the body read it, in both languages: a later version may not have it any more. */
    draftKk: text().notNull(),
    draftRu: text().notNull(),
    language: text().$type<Language>().notNull(),
    /** The wording that the body proposes; empty where it proposes none. */
    wording: text().notNull(),
    reason: text().notNull(),
  },
  table => [unique().on(table.approvalId, table.number)],
)

/** What the developer says to a remark; the latest reply counts, the earlier ones are kept. Append-only. */
export const approvalReplies = pgTable(
  'approval_replies',
  {
    id: uuid().primaryKey().defaultRandom(),
    remarkId: uuid()
      .notNull()
      .references(() => approvalRemarks.id),
    reply: text().$type<RemarkReply>().notNull(),
    reason: text().notNull(),
    repliedBy: uuid()
      .notNull()
      .references(() => people.id),
    repliedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.remarkId)],
)
