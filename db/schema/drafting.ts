import { index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { amendments, bills, versions } from '#db/schema/bills.ts'
import { people } from '#db/schema/people.ts'

/** How a drafter wants the change of one element worded in the amending text; the latest choice counts. */
export const draftingChoices = pgTable(
  'drafting_choices',
  {
    id: uuid().primaryKey().defaultRandom(),
    amendmentId: uuid()
      .notNull()
      .references(() => amendments.id),
    /** The provision's identity in the edition. */
    provisionId: text().notNull(),
    /** `words`, `restated`, or `easiest`: whatever reads easier. */
    wording: text().$type<'words' | 'restated' | 'easiest'>().notNull(),
    chosenBy: uuid()
      .notNull()
      .references(() => people.id),
    chosenAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.amendmentId, table.provisionId)],
)

/** The sentence of an imported amending text that ordered the change of a provision. */
export const versionSentences = pgTable(
  'version_sentences',
  {
    id: uuid().primaryKey().defaultRandom(),
    versionId: uuid()
      .notNull()
      .references(() => versions.id),
    /** The provision's identity in the version, or in the edition where the sentence took it away. */
    provisionId: text().notNull(),
    sentence: text().notNull(),
    language: text().$type<Language>().notNull(),
  },
  table => [index().on(table.versionId, table.provisionId)],
)

/** When a bill shall take effect, as its drafter set it; the latest plan counts. */
export const entryPlans = pgTable(
  'entry_plans',
  {
    id: uuid().primaryKey().defaultRandom(),
    billId: uuid()
      .notNull()
      .references(() => bills.id),
    plan: jsonb().$type<EntryPlan>().notNull(),
    setBy: uuid()
      .notNull()
      .references(() => people.id),
    setAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.billId)],
)
