import { and, desc, eq } from 'drizzle-orm'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Handle } from '#db/client.ts'
import { amendments, bills, editions, versions } from '#db/schema.ts'
import { loadActs, storeAct } from '#db/texts.server.ts'

/** Where the text of an amendment stands in both languages. */
export interface Roots {
  readonly kkHash: string
  readonly ruHash: string
}

/** An amendment with the edition it was drafted on. */
export interface AmendmentRow {
  readonly id: string
  readonly bill: string
  readonly act: string
  readonly edition: typeof editions.$inferSelect
}

export type VersionRow = typeof versions.$inferSelect

/** The amendment, if there is one. `lock` makes everybody else who saves it wait for the end of the transaction. */
export async function findAmendment(db: Handle, id: string, lock?: 'lock'): Promise<AmendmentRow | null> {
  if (!isIdentity(id)) return null
  const found = db
    .select({ amendment: amendments, edition: editions })
    .from(amendments)
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(eq(amendments.id, id))
  const [row] = lock ? await found.for('update', { of: amendments }) : await found
  if (!row) return null
  const { amendment, edition } = row
  return { id: amendment.id, bill: amendment.billId, act: amendment.actId, edition }
}

/** The last version of an amendment; none where its text is still the edition's. */
export async function latestVersion(db: Handle, amendment: string): Promise<VersionRow | null> {
  const [latest] = await db
    .select()
    .from(versions)
    .where(eq(versions.amendmentId, amendment))
    .orderBy(desc(versions.number))
    .limit(1)
  return latest ?? null
}

/** One version of an amendment by its id; none where it is another amendment's. */
export async function versionIn(db: Handle, amendment: string, id: string): Promise<VersionRow | null> {
  if (!isIdentity(id)) return null
  const [version] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.amendmentId, amendment), eq(versions.id, id)))
  return version ?? null
}

/** The texts of several states of an act; what they share is the same object in each. */
export async function loadTexts(db: Handle, states: readonly Roots[]): Promise<Texts[]> {
  const acts = await loadActs(
    db,
    states.flatMap(({ kkHash, ruHash }) => [kkHash, ruHash]),
  )
  return states.map((_, at) => ({ kk: acts[2 * at]!, ru: acts[2 * at + 1]! }))
}

/** Stores the pieces of both texts that are not there yet. */
export async function storeTexts(db: Handle, { kk, ru }: Texts): Promise<Roots> {
  return { kkHash: await storeAct(db, kk), ruHash: await storeAct(db, ru) }
}

/** Adds a version; its number is the next one, which holds while the amendment is locked. */
export async function insertVersion(
  db: Handle,
  values: Omit<typeof versions.$inferInsert, 'id'>,
): Promise<VersionRow> {
  const [version] = await db.insert(versions).values(values).returning()
  return version!
}

/** Whether a name that came from outside can be the identity of a row; the database would stumble over another. */
export function isIdentity(name: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name)
}
