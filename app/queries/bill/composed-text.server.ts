import { asc, desc, eq } from 'drizzle-orm'
import {
  amendingLines,
  changesShown,
  type AmendingLine,
  type ChangesShown,
} from '#app/domain/amendment/amending-lines.ts'
import { amendingTextSteps, type ActChange, type AmendingText } from '#app/domain/amendment/amending-text.ts'
import { USUAL_ENTRY, type EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { subjectOf } from '#app/domain/amendment/subject.ts'
import { canonical, hashOf } from '#app/domain/canonical.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { choicesOf, type DraftingChoices } from '#app/queries/bill/drafting-choices.server.ts'
import { inTurns } from '#app/queries/in-turns.server.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, editions, entryPlans } from '#db/schema.ts'
import { latestVersion, type VersionRow } from '#db/versions.server.ts'

/** An act that a bill amends: its text in force, and in the newest version. */
export interface Draft {
  readonly amendment: typeof amendments.$inferSelect
  readonly act: typeof acts.$inferSelect
  readonly edition: typeof editions.$inferSelect
  readonly version: VersionRow
  readonly before: Texts
  readonly after: Texts
  readonly choices: DraftingChoices
}

/** When a bill shall take effect: as its drafter set it, else by the usual rule. */
export async function entryPlanOf(db: Handle, bill: string): Promise<EntryPlan> {
  const [latest] = await db
    .select({ plan: entryPlans.plan })
    .from(entryPlans)
    .where(eq(entryPlans.billId, bill))
    .orderBy(desc(entryPlans.setAt))
    .limit(1)
  return latest?.plan ?? USUAL_ENTRY
}

/** What a bill makes of its acts, in its order; acts without a version are left out. */
export async function draftsOf(db: Handle, bill: string): Promise<Draft[]> {
  const found = await db
    .select({ amendment: amendments, act: acts, edition: editions })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(eq(amendments.billId, bill))
    .orderBy(asc(amendments.position))
  const drafts = await Promise.all(
    found.map(async each => {
      const version = await latestVersion(db, each.amendment.id)
      if (!version) return null
      const [before, after] = [await keptTexts(db, each.edition), await keptTexts(db, version)]
      return { ...each, version, before, after, choices: await choicesOf(db, each.amendment.id) }
    }),
  )
  return drafts.filter(draft => draft !== null)
}

/** The text of an amending law with what it was composed of. */
export interface Composed {
  readonly changes: readonly ActChange[]
  /** Where the comparison of each act shows its changes. */
  readonly shown: readonly ChangesShown[]
  readonly text: AmendingText
  readonly lines: readonly AmendingLine[]
}

interface Paper {
  readonly title: Readonly<Record<Language, string>>
  readonly language: Language
  readonly entry: EntryPlan
}

const composed = keeping<Promise<Composed>>(20) // texts of bills, some 100 KB each

/** The amending law in one language; kept in memory, since the same texts give the same law. */
export function composedText(drafts: readonly Draft[], paper: Paper): Promise<Composed> {
  return composed(keyOf(drafts, paper), () => compose(drafts, paper))
}

async function compose(drafts: readonly Draft[], { title, language, entry }: Paper): Promise<Composed> {
  const changes = drafts.map(draft => changeIn(draft, language))
  const subject = subjectOf(title)
  const law = { changes, entry, ...(subject && { subject }) }
  const shown = changes.map(({ before, after }) => changesShown(before, after))
  const text = await inTurns(amendingTextSteps(law, language))
  return { changes, shown, text, lines: amendingLines(text, language) }
}

function keyOf(drafts: readonly Draft[], { title, language, entry }: Paper): string {
  const parts = drafts.map(({ act, edition, version, choices }) => [
    ...[act.id, edition[`${language}Hash`], version[`${language}Hash`]],
    ...[...choices].flat(),
  ])
  return hashOf(canonical([language, title.kk, title.ru, JSON.stringify(entry), ...parts]))
}

function changeIn({ act, before, after, choices }: Draft, language: Language): ActChange {
  const { form, titleKk, titleRu, adoptedOn, number } = act
  const named = { form, title: { kk: titleKk, ru: titleRu }, on: adoptedOn, number }
  const wording = wishesIn(choices, before[language])
  return { act: named, before: before[language], after: after[language], options: { wording } }
}

/** The drafter's choices by the address of each element in the edition. */
function wishesIn(choices: DraftingChoices, before: ActChange['before']) {
  const wishes = [...choices].flatMap(([provision, wish]) => {
    const address = entryById(before, provision)?.address
    return address === undefined || wish === 'easiest' ? [] : [[address, wish] as const]
  })
  return Object.fromEntries(wishes)
}
