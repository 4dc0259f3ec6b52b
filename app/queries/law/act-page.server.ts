import { desc, eq } from 'drizzle-orm'
import type { ActSummary } from '#app/queries/law/act-list.server.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { acts, editions, people } from '#db/schema.ts'

/** An act with all its editions, the newest first. */
export interface ActPage extends Omit<ActSummary, 'editions'> {
  readonly editions: readonly EditionLine[]
}

/** An edition as the page of its act shows it. */
export interface EditionLine {
  readonly inForceOn: string
  readonly source: string
  readonly importedAt: string
  readonly importedBy: Trilingual | null
  readonly demonstration: boolean
}

/** The act with a slug; nothing where there is none. */
export async function actPage(db: Handle, slug: string): Promise<ActPage | null> {
  const [act] = await db.select().from(acts).where(eq(acts.slug, slug))
  if (!act) return null
  const rows = await db
    .select({ edition: editions, person: people })
    .from(editions)
    .leftJoin(people, eq(people.id, editions.importedBy))
    .where(eq(editions.actId, act.id))
    .orderBy(desc(editions.inForceOn))
  const { form, number, adoptedOn, titleKk, titleRu } = act
  return { slug, form, number, adoptedOn, titleKk, titleRu, editions: rows.map(lineOf) }
}

interface Row {
  readonly edition: typeof editions.$inferSelect
  readonly person: typeof people.$inferSelect | null
}

function lineOf({ edition, person }: Row): EditionLine {
  return {
    inForceOn: edition.inForceOn,
    source: edition.source,
    importedAt: edition.importedAt.toISOString(),
    importedBy: person && nameOf(person),
    demonstration: edition.demonstration,
  }
}
