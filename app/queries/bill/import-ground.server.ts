import { and, asc, eq } from 'drizzle-orm'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, editions } from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'

/** An act of a bill that an amending text can be for. */
export interface ImportAct {
  readonly amendment: string
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
  /** The number of its newest version; 0 where it has none. */
  readonly newest: number
}

/** The text that an amending text is carried out on. */
export interface ImportGround {
  readonly act: ImportAct
  /** The version that the text belongs to; nothing for the edition. */
  readonly parent: string | null
  readonly texts: Texts
}

/** On which text an amending text is carried out: the edition in force, as laws are, or the newest version. */
export type ImportBase = 'edition' | 'newest'

/** The acts of a bill, in its order; nothing where there is no such bill. */
export async function importActs(db: Handle, slug: string): Promise<ImportAct[] | null> {
  if (!isSlug(slug)) return null
  const [bill] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const rows = await db
    .select({
      amendment: amendments.id,
      act: acts.slug,
      titleKk: acts.titleKk,
      titleRu: acts.titleRu,
      editionDate: editions.inForceOn,
    })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(eq(amendments.billId, bill.id))
    .orderBy(asc(amendments.position))
  return Promise.all(
    rows.map(async row => ({ ...row, newest: (await latestVersion(db, row.amendment))?.number ?? 0 })),
  )
}

/** The text of one act of a bill that an amending text is carried out on; nothing where the bill has no such act. */
export async function importGround(
  db: Handle,
  { bill, act: slug, base }: { readonly bill: string; readonly act: string; readonly base: ImportBase },
): Promise<ImportGround | null> {
  const act = (await importActs(db, bill))?.find(each => each.act === slug)
  if (!act) return null
  const [edition] = await db
    .select({ kkHash: editions.kkHash, ruHash: editions.ruHash })
    .from(amendments)
    .innerJoin(editions, and(eq(editions.id, amendments.editionId), eq(amendments.id, act.amendment)))
  const version = base === 'newest' ? await latestVersion(db, act.amendment) : null
  return { act, parent: version?.id ?? null, texts: await keptTexts(db, version ?? edition!) }
}
