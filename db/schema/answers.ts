import { date, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { ReplyKind } from '#app/domain/consultation/comment.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { ModerationKind } from '#app/domain/consultation/redaction.ts'
import { versions } from '#db/schema/bills.ts'
import { comments } from '#db/schema/consultations.ts'
import { people } from '#db/schema/people.ts'

/** A decision with its reason, given to one comment or to several alike. */
export const dispositions = pgTable('dispositions', {
  id: uuid().primaryKey().defaultRandom(),
  code: text().$type<DispositionCode>().notNull(),
  part: text().notNull(),
  reason: text().notNull(),
  provision: text().notNull(),
  /** The version that carries it out. */
  versionId: uuid().references(() => versions.id),
  decidedBy: uuid()
    .notNull()
    .references(() => people.id),
  decidedAt: timestamp({ withTimezone: true }).notNull(),
})

/** Which comments a decision answers; the latest decision on a comment counts, the earlier ones are kept. */
export const answers = pgTable(
  'answers',
  {
    dispositionId: uuid()
      .notNull()
      .references(() => dispositions.id),
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    answeredAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [primaryKey({ columns: [table.dispositionId, table.commentId] }), index().on(table.commentId)],
)

/** What an author says afterwards: to a change of the words, settled or standing; to an answer, agreed or not. */
export const replies = pgTable(
  'replies',
  {
    id: uuid().primaryKey().defaultRandom(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    kind: text().$type<ReplyKind>().notNull(),
    text: text().notNull(),
    repliedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.commentId)],
)

/** Who works on the answer to a comment, and until when; seen by the drafters only. */
export const assignments = pgTable('assignments', {
  commentId: uuid()
    .primaryKey()
    .references(() => comments.id),
  personId: uuid()
    .notNull()
    .references(() => people.id),
  dueOn: date({ mode: 'string' }),
  note: text().notNull(),
  assignedAt: timestamp({ withTimezone: true }).notNull(),
})

/** What was hidden or struck out of a comment, and why: a visible stub stands in its place. */
export const moderations = pgTable(
  'moderations',
  {
    id: uuid().primaryKey().defaultRandom(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id),
    kind: text().$type<ModerationKind>().notNull(),
    /** The words struck out, for those who may see them; empty where the whole comment is hidden. */
    words: text().notNull(),
    reason: text().notNull(),
    moderatedBy: uuid()
      .notNull()
      .references(() => people.id),
    moderatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.commentId)],
)
