import { eq } from 'drizzle-orm'
import type { AmendingLine, ChangesShown } from '#app/domain/amendment/amending-lines.ts'
import type { EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import { volumeOf, type Volume } from '#app/domain/amendment/volume.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { composedText, draftsOf, entryPlanOf, type Draft } from '#app/queries/bill/composed-text.server.ts'
import { titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { bills } from '#db/schema.ts'

/** The amending law of a bill in one language of the law, whole. */
export interface AmendingLawText {
  readonly bill: { readonly slug: string; readonly title: Trilingual; readonly demonstration: boolean }
  readonly language: Language
  /** As the versions give it; the bill may have been opened under other words. */
  readonly title: string
  readonly lines: readonly AmendingLine[]
  /** What deletions leave in the consolidated text, where the law does not say it. */
  readonly notes: readonly string[]
  /** The acts that it amends, in the order of the text. */
  readonly acts: readonly DraftedAct[]
  /** How many acts of the bill have a version. */
  readonly versions: number
  readonly entry: EntryPlan
}

/** An act that the text amends: what it was drafted from, where its changes are shown, and its proof. */
export interface DraftedAct {
  readonly draft: Draft
  readonly shown: ChangesShown
  readonly section: AmendedSection
}

/** Whether the text was proved to do to an act what its newest version says. */
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

/** The amending law of a bill from its newest versions; nothing where there is no such bill. */
export async function amendingLawText(
  db: Handle,
  slug: string,
  language: Language,
): Promise<AmendingLawText | null> {
  if (!isSlug(slug)) return null
  const [bill] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const drafts = await draftsOf(db, bill.id)
  const entry = await entryPlanOf(db, bill.id)
  const title = titleOf(bill)
  const { changes, shown, lines, text } = await composedText(drafts, { title, language, entry })
  const acts = text.proofs.map(({ act, proved, at }) => {
    const place = changes.findIndex(change => change.act === act)
    const draft = drafts[place]!
    return { draft, shown: shown[place]!, section: sectionOf(draft, { proved, flaw: at ?? null, language }) }
  })
  return {
    bill: { slug, title, demonstration: bill.demonstration },
    ...{ language, title: text.title, lines, notes: text.notes, acts, versions: drafts.length, entry },
  }
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
