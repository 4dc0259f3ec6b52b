import { asc, eq } from 'drizzle-orm'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { SettledAsked } from '#app/domain/comparison/asked.ts'
import { shownOf, type Shown } from '#app/domain/comparison/shown.ts'
import { keptPairs } from '#app/queries/law/kept-texts.server.ts'
import { orderedChanges, type OrderedChanges } from '#app/queries/comparison/ordered-changes.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, editions, versions } from '#db/schema.ts'
import type { Roots } from '#db/versions.server.ts'

/** A text that can be chosen for either side, by its name in addresses. */
export interface Choice {
  readonly reference: string
  /** The date of an edition, or of the one a version was drafted on. */
  readonly editionDate: string
  readonly version: { readonly number: number; readonly message: string } | null
}

/** An act that can be chosen. */
export interface ActChoice {
  readonly slug: string
  readonly titleKk: string
  readonly titleRu: string
}

/** A comparison as its page is asked for it, with every choice filled in; its texts are not read yet. */
export interface ComparisonPage {
  readonly asked: SettledAsked
  /** From the oldest to the newest. */
  readonly choices: readonly Choice[]
  readonly acts: readonly ActChoice[]
  readonly sides: Sides
}

/** A comparison of two editions of one act. */
interface EditionComparisonPage extends ComparisonPage {
  readonly act: ActChoice
}

/** Where the two texts are found, and of which amendment they are drafts, if of any. Neither ever changes. */
interface Sides {
  readonly amendment: string | null
  readonly before: TextChoice
  readonly after: TextChoice
}

/** A choice, and where its text is found. */
type TextChoice = Choice & Roots

/** The comparison of two texts of a bill's amendment; nothing where there is no such bill, act or text. */
export async function billComparison(
  db: Handle,
  bill: string,
  asked: SettledAsked,
): Promise<ComparisonPage | null> {
  const amended = isSlug(bill) ? await amendmentsOf(db, bill) : []
  const amendment = asked.act === '' ? amended[0] : amended.find(({ act }) => act.slug === asked.act)
  if (!amendment) return null
  const texts = await textsOf(db, amendment)
  const latest = texts.findLast(({ version }) => version)?.reference ?? 'edition'
  const chosen = { act: amendment.act.slug, from: asked.from || 'edition', to: asked.to || latest }
  const before = textAt(texts, chosen.from)
  const after = textAt(texts, chosen.to)
  if (!before || !after) return null
  return {
    asked: { ...asked, ...chosen },
    choices: texts.map(choiceOf),
    acts: amended.map(({ act }) => act),
    sides: { amendment: amendment.id, before, after },
  }
}

/** The comparison of two editions of an act, by their dates; nothing where it has no such editions. */
export async function editionComparison(
  db: Handle,
  slug: string,
  asked: SettledAsked,
): Promise<EditionComparisonPage | null> {
  const [[act], texts] = await Promise.all([
    db.select(ACT_CHOICE).from(acts).where(eq(acts.slug, slug)),
    editionsOf(db, slug),
  ])
  const after = asked.to === '' ? texts.at(-1) : textAt(texts, asked.to)
  const usual = after && (texts[texts.indexOf(after) - 1] ?? after)
  const before = asked.from === '' ? usual : textAt(texts, asked.from)
  if (!act || !before || !after) return null
  return {
    asked: { ...asked, act: '', from: before.reference, to: after.reference },
    choices: texts.map(choiceOf),
    acts: [],
    act,
    sides: { amendment: null, before, after },
  }
}

/** What a page shows of a comparison. */
export async function shownOn(db: Handle, { asked, sides }: ComparisonPage): Promise<Shown> {
  return shownOf(await keptPairs(db, sides, asked.text), asked)
}

/** By which sentences of imported amending texts the changes were ordered. */
export async function orderedOn(db: Handle, { sides }: ComparisonPage): Promise<OrderedChanges> {
  return sides.amendment === null ? {} : orderedChanges(db, sides.amendment, sides)
}

/** The act's editions, then the amendment's versions in the order they were saved. */
async function textsOf(db: Handle, { id, act, editionDate }: Amended): Promise<readonly TextChoice[]> {
  const [inForce, drafts] = await Promise.all([editionsOf(db, act.slug), versionsOf(db, id)])
  return [
    ...inForce.map(edition => ({
      ...edition,
      reference: edition.editionDate === editionDate ? 'edition' : datedReference(edition),
    })),
    ...drafts.map(({ number, message, ...roots }) => ({
      ...{ ...roots, editionDate, reference: `v${number}`, version: { number, message } },
    })),
  ]
}

/** The text that an address names; the edition a draft is based on answers to its date as well. */
function textAt(texts: readonly TextChoice[], reference: string): TextChoice | undefined {
  return (
    texts.find(each => each.reference === reference) ??
    texts.find(each => !each.version && datedReference(each) === reference)
  )
}

function datedReference({ editionDate }: Choice): string {
  return `edition:${editionDate}`
}

/** Without its roots, which no browser needs. */
function choiceOf({ reference, editionDate, version }: TextChoice): Choice {
  return { reference, editionDate, version }
}

async function editionsOf(db: Handle, slug: string): Promise<readonly TextChoice[]> {
  const rows = await db
    .select({ editionDate: editions.inForceOn, kkHash: editions.kkHash, ruHash: editions.ruHash })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(eq(acts.slug, slug))
    .orderBy(asc(editions.inForceOn))
  return rows.map(row => ({ ...row, reference: row.editionDate, version: null }))
}

function versionsOf(db: Handle, amendment: string) {
  return db
    .select({
      number: versions.number,
      message: versions.message,
      kkHash: versions.kkHash,
      ruHash: versions.ruHash,
    })
    .from(versions)
    .where(eq(versions.amendmentId, amendment))
    .orderBy(asc(versions.number))
}

const ACT_CHOICE = { slug: acts.slug, titleKk: acts.titleKk, titleRu: acts.titleRu }

/** An amendment of a bill: which act it is to, and the date of the edition it is drafted on. */
interface Amended {
  readonly id: string
  readonly act: ActChoice
  readonly editionDate: string
}

function amendmentsOf(db: Handle, bill: string): Promise<Amended[]> {
  return db
    .select({ id: amendments.id, act: ACT_CHOICE, editionDate: editions.inForceOn })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(eq(bills.slug, bill))
    .orderBy(asc(amendments.position))
}
