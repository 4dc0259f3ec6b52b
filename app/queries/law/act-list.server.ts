import { asc, desc } from 'drizzle-orm'
import type { ActForm } from '#app/domain/structure/act-form.ts'
import type { Handle } from '#db/client.ts'
import { acts, editions } from '#db/schema.ts'

/** An act as lists show it, with its editions, the newest first. */
export interface ActSummary {
  readonly slug: string
  readonly form: ActForm
  readonly number: string
  readonly adoptedOn: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editions: readonly { readonly inForceOn: string; readonly demonstration: boolean }[]
}

/** All acts, the oldest first. */
export async function actList(db: Handle): Promise<ActSummary[]> {
  const cards = await db.select().from(acts).orderBy(asc(acts.adoptedOn), asc(acts.slug))
  const all = await db
    .select({
      actId: editions.actId,
      inForceOn: editions.inForceOn,
      demonstration: editions.demonstration,
    })
    .from(editions)
    .orderBy(desc(editions.inForceOn))
  return cards.map(({ id, slug, form, number, adoptedOn, titleKk, titleRu }) => ({
    ...{ slug, form, number, adoptedOn, titleKk, titleRu },
    editions: all.filter(each => each.actId === id).map(({ actId: _, ...edition }) => edition),
  }))
}
