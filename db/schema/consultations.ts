import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import type { CommentKind, SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import { amendments, bills, versions } from '#db/schema/bills.ts'
import { organisations, people } from '#db/schema/people.ts'

/** A call for comments on versions of a bill's amendments. */
export const consultations = pgTable(
  'consultations',
  {
    id: uuid().primaryKey().defaultRandom(),
    billId: uuid()
      .notNull()
      .references(() => bills.id),
    /** 1, 2, 3 … within the bill: a later round goes on where the last one ended. */
    round: integer().notNull(),
    kind: text().$type<ConsultationKind>().notNull(),
    /** Whether a round of approval goes on with the one before it; false begins anew at round 1. */
    continuesApproval: boolean().notNull().default(true),
    noteKk: text().notNull(),
    noteRu: text().notNull(),
    opensOn: date({ mode: 'string' }).notNull(),
    closesOn: date({ mode: 'string' }).notNull(),
    openedBy: uuid()
      .notNull()
      .references(() => people.id),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    /** When every comment had its answer and the report was published. */
    reportedAt: timestamp({ withTimezone: true }),
  },
  table => [unique().on(table.billId, table.round)],
)

/** What is consulted: one version of each amendment of the bill. */
export const consultedVersions = pgTable(
  'consulted_versions',
  {
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    amendmentId: uuid()
      .notNull()
      .references(() => amendments.id),
    versionId: uuid()
      .notNull()
      .references(() => versions.id),
  },
  table => [primaryKey({ columns: [table.consultationId, table.amendmentId] })],
)

/** Later closes, each with its reason. */
export const extensions = pgTable('extensions', {
  id: uuid().primaryKey().defaultRandom(),
  consultationId: uuid()
    .notNull()
    .references(() => consultations.id),
  closesOn: date({ mode: 'string' }).notNull(),
  reason: text().notNull(),
  extendedBy: uuid()
    .notNull()
    .references(() => people.id),
  extendedAt: timestamp({ withTimezone: true }).notNull(),
})

/** Who was invited to a consultation: an organisation or a person, by a link that works once. */
export const participants = pgTable(
  'participants',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    organisationId: uuid().references(() => organisations.id),
    personId: uuid().references(() => people.id),
    /** SHA-256 of the word in the invitation's link. */
    invitationHash: text().unique(),
    invitedAt: timestamp({ withTimezone: true }).notNull(),
    joinedAt: timestamp({ withTimezone: true }),
  },
  table => [index().on(table.consultationId)],
)

/** Somebody asked to speak for an organisation that has not named them; it says yes or no, once. */
export const capacityClaims = pgTable(
  'capacity_claims',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The organisation's name as it was then. */
    organisationKk: text().notNull(),
    organisationRu: text().notNull(),
    organisationEn: text().notNull(),
    claimedAt: timestamp({ withTimezone: true }).notNull(),
    /** None while the organisation has not said. */
    confirmed: boolean(),
    reason: text(),
    decidedBy: uuid().references(() => people.id),
    decidedAt: timestamp({ withTimezone: true }),
  },
  table => [index().on(table.organisationId), index().on(table.personId)],
)

export const comments = pgTable(
  'comments',
  {
    id: uuid().primaryKey().defaultRandom(),
    consultationId: uuid()
      .notNull()
      .references(() => consultations.id),
    /** Its number within the consultation, given at submission; none while it is a private draft. */
    number: integer(),
    amendmentId: uuid().references(() => amendments.id),
    /** The version whose words its author read. */
    versionId: uuid().references(() => versions.id),
    authorId: uuid()
      .notNull()
      .references(() => people.id),
    kind: text().$type<CommentKind>().notNull(),
    language: text().$type<'kk' | 'ru'>().notNull(),
    anchor: jsonb().$type<Anchor>().notNull(),
    /** The provision that it is about, for finding; none for a term or the whole draft. */
    provisionId: text(),
    text: text().notNull(),
    wording: text(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    submittedAt: timestamp({ withTimezone: true }),
    /** In whose name it was said, frozen at submission. */
    capacity: text().$type<SubmittedCapacity>(),
    organisationId: uuid().references(() => organisations.id),
    /** The organisation's name as it was then. */
    organisationKk: text(),
    organisationRu: text(),
    organisationEn: text(),
    /** What its author claimed at submission where nobody had named them; none for everybody else. */
    claimId: uuid().references(() => capacityClaims.id),
  },
  table => [
    unique().on(table.consultationId, table.number),
    index().on(table.consultationId, table.provisionId),
    index().on(table.authorId),
  ],
)

/** Earlier wordings of a comment that its author changed before the close. */
export const commentRevisions = pgTable(
  'comment_revisions',
  {
    id: uuid().primaryKey().defaultRandom(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    text: text().notNull(),
    wording: text(),
    replacedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.commentId)],
)

/** Where a comment stands in a version, and how sure we are. A person's word replaces an uncertain one. */
export const placements = pgTable(
  'placements',
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    versionId: uuid()
      .notNull()
      .references(() => versions.id),
    kind: text().$type<'placed' | 'moved' | 'changed' | 'split' | 'deleted' | 'lost'>().notNull(),
    provisionId: text(),
    address: text(),
    start: integer(),
    end: integer(),
    score: real().notNull(),
    wordingBefore: text().notNull(),
    wordingAfter: text().notNull(),
    /** Whether a person has to look; and who looked. */
    uncertain: boolean().notNull(),
    confirmedBy: uuid().references(() => people.id),
    placedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [
    primaryKey({ columns: [table.commentId, table.versionId] }),
    index().on(table.versionId, table.provisionId),
  ],
)
