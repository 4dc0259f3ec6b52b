import { and, asc, desc, eq } from 'drizzle-orm'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { keptTogether } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, editions, people, versions } from '#db/schema.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Roots } from '#db/versions.server.ts'

/** Which text of an amendment: the edition it was drafted on, one of its versions, or another edition by its date. */
export type Reference = 'edition' | number | { readonly edition: string }

/** What a text is called: a version with its author and message, or an edition with its date. */
export interface Label {
  readonly version: string | null
  /** 0 for an edition. */
  readonly number: number
  readonly author: Trilingual | null
  /** An ISO instant; `null` for an edition. */
  readonly savedAt: string | null
  readonly message: string
  /** The date of the edition, or of the one the version was drafted on. */
  readonly editionDate: string
}

/** The text of an act in both languages, and what it is called. */
export interface VersionTexts extends Texts {
  readonly label: Label
  readonly roots: Roots
}

/** The text that a reference means; nothing where there is none. */
export async function textsOf(
  db: Handle,
  amendment: string,
  reference: Reference,
): Promise<VersionTexts | null> {
  const [texts] = await severalTextsOf(db, amendment, [reference])
  return texts ?? null
}

/** The texts that several references mean, in their order; what they share is the same object in each. */
export async function severalTextsOf(
  db: Handle,
  amendment: string,
  references: readonly Reference[],
): Promise<(VersionTexts | null)[]> {
  const found = await severalRootsOf(db, amendment, references)
  const states = found.filter(each => each !== null)
  const texts = await keptTogether(db, states)
  return found.map(each => {
    const loaded = each && texts[states.indexOf(each)]
    return each && loaded ? { ...loaded, label: each.label, roots: each } : null
  })
}

/** The names and roots of the texts that several references mean, in their order, without reading a word of them. */
function severalRootsOf(
  db: Handle,
  amendment: string,
  references: readonly Reference[],
): Promise<(NamedRoots | null)[]> {
  return Promise.all(references.map(reference => find(db, amendment, reference)))
}

/** The versions of an amendment, the latest first. */
export async function versionsOf(db: Handle, amendment: string): Promise<Label[]> {
  const rows = await selectVersions(db)
    .where(eq(versions.amendmentId, amendment))
    .orderBy(desc(versions.number))
  return rows.map(labelOfVersion)
}

/** The states of an amendment's text in their order, each under its number: the edition, and every version. */
export async function statesOf(db: Handle, amendment: string): Promise<NamedRoots[]> {
  const [edition, rows] = await Promise.all([
    findEdition(db, amendment, null),
    selectVersions(db).where(eq(versions.amendmentId, amendment)).orderBy(asc(versions.number)),
  ])
  return edition ? [edition, ...rows.map(rootsOfVersion)] : []
}

/** An amendment by the names in the address of a page. */
export interface AmendmentKey {
  readonly id: string
  readonly bill: string
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
}

/** The amendment of a bill to an act; the bill's first one where no act is named. */
export async function amendmentAt(
  db: Handle,
  billSlug: string,
  actSlug: string | null,
): Promise<AmendmentKey | null> {
  if (!isSlug(billSlug) || (actSlug !== null && !isSlug(actSlug))) return null
  const [row] = await db
    .select({
      ...{ id: amendments.id, bill: bills.slug, act: acts.slug, editionDate: editions.inForceOn },
      ...{ titleKk: acts.titleKk, titleRu: acts.titleRu },
    })
    .from(amendments)
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(and(eq(bills.slug, billSlug), actSlug === null ? undefined : eq(acts.slug, actSlug)))
    .orderBy(asc(amendments.position))
    .limit(1)
  return row ?? null
}

/** Where a text is found, and what it is called. */
export type NamedRoots = Roots & { readonly label: Label }

function find(db: Handle, amendment: string, reference: Reference): Promise<NamedRoots | null> {
  if (typeof reference === 'number') return findVersion(db, amendment, reference)
  return findEdition(db, amendment, reference === 'edition' ? null : reference.edition)
}

async function findVersion(db: Handle, amendment: string, number: number): Promise<NamedRoots | null> {
  const [row] = await selectVersions(db).where(
    and(eq(versions.amendmentId, amendment), eq(versions.number, number)),
  )
  return row ? rootsOfVersion(row) : null
}

async function findEdition(db: Handle, amendment: string, date: string | null): Promise<NamedRoots | null> {
  const [row] = await db
    .select({ edition: editions })
    .from(amendments)
    .innerJoin(
      editions,
      date === null
        ? eq(editions.id, amendments.editionId)
        : and(eq(editions.actId, amendments.actId), eq(editions.inForceOn, date)),
    )
    .where(eq(amendments.id, amendment))
  if (!row) return null
  const { kkHash, ruHash, inForceOn } = row.edition
  const label = { version: null, number: 0, author: null, savedAt: null, message: '', editionDate: inForceOn }
  return { kkHash, ruHash, label }
}

function selectVersions(db: Handle) {
  return db
    .select({ version: versions, author: people, editionDate: editions.inForceOn })
    .from(versions)
    .innerJoin(people, eq(people.id, versions.authorId))
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .$dynamic()
}

function rootsOfVersion(row: VersionWithAuthor): NamedRoots {
  return { kkHash: row.version.kkHash, ruHash: row.version.ruHash, label: labelOfVersion(row) }
}

function labelOfVersion({ version, author, editionDate }: VersionWithAuthor): Label {
  return {
    version: version.id,
    number: version.number,
    author: nameOf(author),
    savedAt: version.savedAt.toISOString(),
    message: version.message,
    editionDate,
  }
}

interface VersionWithAuthor {
  readonly version: typeof versions.$inferSelect
  readonly author: typeof people.$inferSelect
  readonly editionDate: string
}
