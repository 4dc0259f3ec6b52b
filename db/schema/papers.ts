import { customType, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { PaperKind } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { bills } from '#db/schema/bills.ts'
import { people } from '#db/schema/people.ts'

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** Papers as they were issued: the file itself with its hash, and its words for comparison. Append-only. */
export const papers = pgTable(
  'papers',
  {
    id: uuid().primaryKey().defaultRandom(),
    billId: uuid()
      .notNull()
      .references(() => bills.id),
    kind: text().$type<PaperKind>().notNull(),
    /** What of the bill it is about: the id of a consultation or of a body; empty for the bill as a whole. */
    subject: text().notNull(),
    language: text().$type<Language>().notNull(),
    /** 1, 2, 3 … among the issues of the same paper. */
    issue: integer().notNull(),
    title: text().notNull(),
    /** What it says, one line a paragraph or a row. */
    words: text().notNull(),
    file: bytes().notNull(),
    /** SHA-256 of the file. */
    hash: text().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => people.id),
    issuedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [unique().on(table.billId, table.kind, table.subject, table.language, table.issue)],
)

/** What the developer answers to the questions of the explanatory note and the rows of the reference sheet. Append-only. */
export const noteAnswers = pgTable(
  'note_answers',
  {
    id: uuid().primaryKey().defaultRandom(),
    billId: uuid()
      .notNull()
      .references(() => bills.id),
    paper: text().$type<'note' | 'sheet'>().notNull(),
    /** The number of the question in the official form, from 1. */
    question: integer().notNull(),
    textKk: text().notNull(),
    textRu: text().notNull(),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.billId, table.paper, table.question)],
)
