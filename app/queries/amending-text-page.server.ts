import { eq } from 'drizzle-orm'
import { amendingElements } from '#app/domain/amendment/amending-elements.ts'
import type { EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import {
  amendingLines,
  changeKeysOf,
  type ChangesShown,
  type Order,
} from '#app/domain/amendment/amending-lines.ts'
import { entryCalled } from '#app/domain/amendment/place-of-change.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import { volumeOf, type Volume } from '#app/domain/amendment/volume.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { composedText, draftsOf, entryPlanOf, type Draft } from '#app/queries/composed-text.server.ts'
import type { Handle } from '#db/client.ts'
import { bills } from '#db/schema.ts'

/** The text of the amending law in one language of the law: its page, and the paper. */
export interface AmendingTextPage {
  readonly bill: { readonly slug: string; readonly title: Trilingual; readonly demonstration: boolean }
  readonly language: Language
  /** As the versions give it; the bill may have been opened under other words. */
  readonly title: string
  readonly lines: readonly Line[]
  /** What deletions leave in the consolidated text, where the law does not say it. */
  readonly notes: readonly string[]
  /** The acts that have a version, in the order of the text. */
  readonly acts: readonly AmendedSection[]
  /** How many acts of the bill have a version. */
  readonly versions: number
  readonly entry: EntryPlan
  /** The elements of the law itself that may take effect otherwise. */
  readonly elements: readonly Address[]
}

/** A line of the text; a sentence leads to what it changes. */
export interface Line {
  readonly kind: ReturnType<typeof amendingLines>[number]['kind']
  readonly text: string
  readonly changes: readonly Change[]
}

/** What a sentence changes. */
export interface Change {
  readonly amendment: string
  readonly act: string
  /** Where the comparison shows it, and in which window. */
  readonly key: string | null
  readonly part: number
  /** How it is worded, where it could be worded otherwise. */
  readonly wording: Wording | null
}

/** The element whose wording can be chosen, by its identity in the edition. */
export interface Wording {
  readonly provision: string
  readonly now: 'words' | 'restated'
  readonly chosen: 'words' | 'restated' | 'easiest'
}

/** An act that the text amends, and whether the text was proved to do it. */
export interface AmendedSection {
  readonly amendment: string
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
  readonly version: { readonly number: number; readonly day: string }
  readonly proved: boolean
  /** The first place where the text applied does not give the version; nothing where it was proved. */
  readonly flaw: Address | null
  readonly volume: Volume
}

/** The amending text of a bill from its newest versions; nothing where there is no such bill. */
export async function amendingTextPage(
  db: Handle,
  slug: string,
  language: Language,
): Promise<AmendingTextPage | null> {
  if (!isSlug(slug)) return null
  const [bill] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const drafts = await draftsOf(db, bill.id)
  const entry = await entryPlanOf(db, bill.id)
  const title = { kk: bill.titleKk, ru: bill.titleRu, en: bill.titleEn || bill.titleRu }
  const { changes, shown, text } = composedText(drafts, { title, language, entry })
  const order = text.proofs.map(({ act }) => changes.findIndex(change => change.act === act))
  const lines = amendingLines(text, language).map(({ kind, text: words, orders }) => ({
    kind,
    text: words,
    changes: orders.flatMap(each =>
      changesOf(each, { draft: drafts[order[each.act]!]!, shown: shown[order[each.act]!]!, language }),
    ),
  }))
  const sections = text.proofs.map(({ proved, at }, index) =>
    sectionOf(drafts[order[index]!]!, { proved, flaw: at ?? null, language }),
  )
  const head = { slug, title, demonstration: bill.demonstration }
  return {
    bill: head,
    language,
    title: text.title,
    lines,
    notes: text.notes,
    acts: sections,
    versions: drafts.length,
    entry,
    elements: amendingElements(lines),
  }
}

interface Amended {
  readonly draft: Draft
  readonly shown: ChangesShown
  readonly language: Language
}

/** The changes that one order makes: «дополнить пунктами 3-2 и 11» makes two. */
function changesOf({ instruction }: Order, { draft, shown, language }: Amended): readonly Change[] {
  const [before, after] = [draft.before[language], draft.after[language]]
  const { amendment, act, choices } = draft
  const now = wordingOf(instruction)
  const element = entryCalled(instruction, before)?.provision
  const wording =
    now && element && !instruction.heading
      ? { provision: element.id, now, chosen: choices.get(element.id) ?? 'easiest' }
      : null
  const found = changeKeysOf(instruction, { before, after, shown })
  const change = { amendment: amendment.id, act: act.slug, wording }
  if (found.length === 0) return [{ ...change, key: null, part: 0 }]
  return found.map(key => ({ ...change, key, part: shown.get(key) ?? 0 }))
}

/** How an element is amended: in words and sentences, or as a whole; nothing where it comes or goes. */
function wordingOf(instruction: Order['instruction']): Wording['now'] | undefined {
  const sentence =
    instruction.sentence !== undefined || (instruction.kind === 'add' && instruction.level === 'sentence')
  return sentence ? 'words' : WORDINGS[instruction.kind]
}

const WORDINGS: { readonly [Kind in Order['instruction']['kind']]?: Wording['now'] } = {
  substitute: 'words',
  'insert-words': 'words',
  'delete-words': 'words',
  restate: 'restated',
}

interface Proved {
  readonly proved: boolean
  readonly flaw: Address | null
  readonly language: Language
}

function sectionOf(draft: Draft, { proved, flaw, language }: Proved): AmendedSection {
  const { amendment, act, edition, version, before, after } = draft
  return {
    ...{ amendment: amendment.id, act: act.slug, titleKk: act.titleKk, titleRu: act.titleRu },
    editionDate: edition.inForceOn,
    version: { number: version.number, day: dayInKazakhstan(version.savedAt) },
    ...{ proved, flaw, volume: volumeOf(act.form, before[language], after[language]) },
  }
}
