import {
  customType,
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
import type { PaperFormat, PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { SaidRow } from '#app/domain/paper/paper-changes.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { bills } from '#db/schema/bills.ts'
import { people } from '#db/schema/people.ts'

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' })

/** Papers as they were issued: what each says row by row, for comparison with later ones. Append-only. */
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
    /** What it says, row by row; a paragraph is a row of one cell. */
    rows: jsonb().$type<readonly SaidRow[]>().notNull(),
    issuedBy: uuid()
      .notNull()
      .references(() => people.id),
    issuedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [unique().on(table.billId, table.kind, table.subject, table.language, table.issue)],
)

/** The files of issued papers, byte for byte, with the SHA-256 of each. Append-only. */
export const paperFiles = pgTable(
  'paper_files',
  {
    paperId: uuid()
      .notNull()
      .references(() => papers.id),
    format: text().$type<PaperFormat>().notNull(),
    content: bytes().notNull(),
    hash: text().notNull(),
  },
  table => [primaryKey({ columns: [table.paperId, table.format] })],
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
