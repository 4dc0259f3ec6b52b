import { boolean, date, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { ActForm } from '#app/domain/structure/act-form.ts'
import { people } from '#db/schema/people.ts'

/** A piece of legal text under the hash of its canonical form: an article, or the list of what stands in a chapter. */
export const fragments = pgTable('fragments', {
  hash: text().primaryKey(),
  body: text().notNull(),
})

export const acts = pgTable('acts', {
  id: uuid().primaryKey().defaultRandom(),
  /** The name in addresses of pages: `religion-law`. */
  slug: text().notNull().unique(),
  form: text().$type<ActForm>().notNull(),
  titleKk: text().notNull(),
  titleRu: text().notNull(),
  /** As printed: `483-IV`. */
  number: text().notNull(),
  adoptedOn: date({ mode: 'string' }).notNull(),
  enteredBy: uuid().references(() => people.id),
  enteredAt: timestamp({ withTimezone: true }).notNull(),
})

export const editions = pgTable(
  'editions',
  {
    id: uuid().primaryKey().defaultRandom(),
    actId: uuid()
      .notNull()
      .references(() => acts.id),
    inForceOn: date({ mode: 'string' }).notNull(),
    /** Roots of the text in both languages, in `fragments`. */
    kkHash: text()
      .notNull()
      .references(() => fragments.hash),
    ruHash: text()
      .notNull()
      .references(() => fragments.hash),
    /** Where the text was taken from, in words. */
    source: text().notNull(),
    importedBy: uuid().references(() => people.id),
    importedAt: timestamp({ withTimezone: true }).notNull(),
    demonstration: boolean().notNull().default(false),
  },
  table => [unique().on(table.actId, table.inForceOn)],
)
