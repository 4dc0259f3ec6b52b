import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Letter, LetterKind } from '#app/domain/letter/letter.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { bills } from '#db/schema/bills.ts'
import { people } from '#db/schema/people.ts'

/** What people are told: written in the transaction of the deed that causes it, read here, and sent by mail. */
export const letters = pgTable(
  'letters',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** Who reads it; a mail address where that is nobody with an account. */
    personId: uuid().references(() => people.id),
    address: text(),
    /** The reader's language when it was written. */
    language: text().$type<keyof Trilingual>().notNull(),
    kind: text().$type<LetterKind>().notNull(),
    particulars: jsonb().$type<Letter['particulars']>().notNull(),
    billId: uuid().references(() => bills.id),
    /** What it is told about once, such as a consultation and its close; none where every deed is told. */
    about: text(),
    /**
     * The secret word of an invitation's link, for a letter to somebody without an account. It is the only place where
     * the word stands in the open, and only until the letter is sent or the link used: then it is erased.
     */
    word: text(),
    writtenAt: timestamp({ withTimezone: true }).notNull(),
    readAt: timestamp({ withTimezone: true }),
    /** When it is to be sent, or tried again; none where it is not for the mail, or was given up. */
    dueAt: timestamp({ withTimezone: true }),
    sentAt: timestamp({ withTimezone: true }),
    tries: integer().notNull().default(0),
    /** Why the last try failed. */
    failure: text(),
  },
  table => [
    unique().on(table.personId, table.kind, table.about),
    index().on(table.personId, table.writtenAt),
    index('letters_due')
      .on(table.dueAt)
      .where(sql`${table.sentAt} is null`),
    check('letters_reader', sql`(${table.personId} is null) <> (${table.address} is null)`),
  ],
)
