import { asc, eq } from 'drizzle-orm'
import type { SettledAsked } from '#app/domain/comparison/asked.ts'
import { shownOf, type Shown } from '#app/domain/comparison/shown.ts'
import type { Comparisons } from '#app/domain/comparison/shown-contents.ts'
import { orderedChanges, type OrderedChanges } from '#app/queries/ordered-changes.server.ts'
import { amendmentAt, severalRootsOf, versionsOf, type Reference } from '#app/queries/version-texts.server.ts'
import { keptComparison } from '#app/queries/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, editions } from '#db/schema.ts'
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

/** A comparison as its page shows it, with what was asked for filled in. */
export interface ComparisonPage {
  readonly asked: SettledAsked
  readonly shown: Shown
  /** From the oldest to the newest. */
  readonly choices: readonly Choice[]
  readonly acts: readonly ActChoice[]
  /** By which sentences of imported amending texts the changes were ordered. */
  readonly ordered: OrderedChanges
}

/** A comparison of two editions of one act. */
interface EditionComparisonPage extends Omit<ComparisonPage, 'acts' | 'ordered'> {
  readonly act: ActChoice
}

/** The comparison of two texts of a bill's amendment; nothing where there is no such bill, act or text. */
export async function billComparison(
  db: Handle,
  bill: string,
  asked: SettledAsked,
): Promise<ComparisonPage | null> {
  const amendment = await amendmentAt(db, bill, asked.act || null)
  if (!amendment) return null
  const choices = await choicesOf(db, amendment.id, amendment.act)
  const chosen = { act: amendment.act, from: asked.from || 'edition', to: asked.to || choices.latest }
  const references = [chosen.from, chosen.to].map(readReference)
  if (!references.every(each => each !== null)) return null
  const [before, after] = await severalRootsOf(db, amendment.id, references)
  if (!before || !after) return null
  const filled = { ...asked, ...chosen }
  return {
    asked: filled,
    shown: shownOf(await compared(db, { before, after }, asked.text), filled),
    choices: choices.list,
    acts: await actsOf(db, bill),
    ordered: await orderedChanges(db, amendment.id, { before, after }),
  }
}

/** The comparison of two editions of an act, by their dates; nothing where it has no such editions. */
export async function editionComparison(
  db: Handle,
  slug: string,
  asked: SettledAsked,
): Promise<EditionComparisonPage | null> {
  const [act] = await db
    .select({ slug: acts.slug, titleKk: acts.titleKk, titleRu: acts.titleRu })
    .from(acts)
    .where(eq(acts.slug, slug))
  const rows = await editionsOf(db, slug)
  const to = rows.find(row => row.inForceOn === asked.to) ?? (asked.to === '' ? rows.at(-1) : undefined)
  const usual = to && (rows[rows.indexOf(to) - 1] ?? to)
  const from = rows.find(row => row.inForceOn === asked.from) ?? (asked.from === '' ? usual : undefined)
  if (!act || !from || !to) return null
  const filled = { ...asked, act: '', from: from.inForceOn, to: to.inForceOn }
  return {
    asked: filled,
    shown: shownOf(await compared(db, { before: from, after: to }, asked.text), filled),
    act,
    choices: rows.map(({ inForceOn }) => ({ reference: inForceOn, editionDate: inForceOn, version: null })),
  }
}

function readReference(written: string): Reference | null {
  if (written === 'edition') return 'edition'
  const version = /^v(\d{1,6})$/.exec(written)
  if (version) return Number(version[1])
  const edition = /^edition:(\d{4}-\d{2}-\d{2})$/.exec(written)
  return edition ? { edition: edition[1]! } : null
}

async function compared(
  db: Handle,
  sides: { before: Roots; after: Roots },
  text: SettledAsked['text'],
): Promise<Comparisons> {
  return {
    ...(text !== 'ru' && { kk: await keptComparison(db, sides, 'kk') }),
    ...(text !== 'kk' && { ru: await keptComparison(db, sides, 'ru') }),
  }
}

/** The edition in force first, then the act's other editions, then the versions in the order they were saved. */
async function choicesOf(db: Handle, amendment: string, act: string) {
  const [base] = await db
    .select({ id: editions.id })
    .from(amendments)
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(eq(amendments.id, amendment))
  const versions = (await versionsOf(db, amendment)).toReversed()
  const list: Choice[] = [
    ...(await editionsOf(db, act)).map(({ id, inForceOn }) => ({
      reference: id === base?.id ? 'edition' : `edition:${inForceOn}`,
      editionDate: inForceOn,
      version: null,
    })),
    ...versions.map(({ number, message, editionDate }) => ({
      reference: `v${number}`,
      editionDate,
      version: { number, message },
    })),
  ]
  return { list, latest: versions.length > 0 ? list.at(-1)!.reference : 'edition' }
}

function editionsOf(db: Handle, slug: string) {
  return db
    .select({
      id: editions.id,
      inForceOn: editions.inForceOn,
      kkHash: editions.kkHash,
      ruHash: editions.ruHash,
    })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(eq(acts.slug, slug))
    .orderBy(asc(editions.inForceOn))
}

function actsOf(db: Handle, bill: string): Promise<ActChoice[]> {
  return db
    .select({ slug: acts.slug, titleKk: acts.titleKk, titleRu: acts.titleRu })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(eq(bills.slug, bill))
    .orderBy(asc(amendments.position))
}
