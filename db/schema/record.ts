import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Action } from '#app/domain/audit/action.ts'

/** The record: one sealed entry per act of a user, each carrying the seal of the one before it. Append-only. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    sequence: bigint({ mode: 'number' }).primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** A person's id, `visitor` or `system`. */
    actor: text().notNull(),
    action: text().$type<Action>().notNull(),
    billId: uuid(),
    /** The sealed text itself; the columns above only make it searchable. */
    statement: text().notNull(),
    previous: text().notNull(),
    seal: text().notNull().unique(),
  },
  table => [index().on(table.billId, table.sequence)],
)

/** Forms already taken, so that a form sent twice is done once. */
export const submissions = pgTable('submissions', {
  key: uuid().primaryKey(),
  takenAt: timestamp({ withTimezone: true }).notNull(),
  /** What the command answered the first time. */
  answer: jsonb().notNull(),
})
