import { asc, desc, eq } from 'drizzle-orm'
import { inOrderOfLaw } from '#app/domain/amendment/amended-act.ts'
import { actName } from '#app/domain/comparison/act-name.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { PaperHead } from '#app/domain/paper/paper-head.ts'
import type { Paper } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { acts, amendments, bills, versions } from '#db/schema.ts'

/** A bill as its papers need it. */
export interface PaperBill {
  readonly row: typeof bills.$inferSelect
  readonly head: PaperHead
  /** The names of the amended acts, by their names in addresses. */
  readonly acts: ReadonlyMap<string, string>
}

/** A paper with what tells it from others of its kind in the names of files: a round, a number. */
export interface TitledPaper {
  readonly paper: Paper
  readonly title: string
}

/** The bill with what its papers begin with, in one language of the law; nothing where there is no such bill. */
export async function paperBill(reader: Reader, slug: string, language: Language): Promise<PaperBill | null> {
  const { db, now } = reader
  const [row] = isSlug(slug) ? await db.select().from(bills).where(eq(bills.slug, slug)) : []
  if (!row) return null
  const amended = await db
    .selectDistinctOn([amendments.position], {
      act: acts,
      number: versions.number,
      savedAt: versions.savedAt,
    })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .leftJoin(versions, eq(versions.amendmentId, amendments.id))
    .where(eq(amendments.billId, row.id))
    .orderBy(asc(amendments.position), desc(versions.number))
  const named = inOrderOfLaw(amended).map(({ act, number, savedAt }) => ({
    slug: act.slug,
    act: actName({ ...act, titles: { kk: act.titleKk, ru: act.titleRu } }, language),
    ...{ number, savedAt },
  }))
  return {
    row,
    acts: new Map(named.map(each => [each.slug, each.act])),
    head: {
      language,
      bill: language === 'kk' ? row.titleKk : row.titleRu,
      day: dayInKazakhstan(now),
      demonstration: row.demonstration,
      versions: named.flatMap(({ act, number, savedAt }) =>
        number !== null && savedAt ? [{ act, number, day: dayInKazakhstan(savedAt) }] : [],
      ),
    },
  }
}
