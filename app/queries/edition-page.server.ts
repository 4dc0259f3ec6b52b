import { and, eq } from 'drizzle-orm'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { contentsAround, contentsOf, type ContentsLine } from '#app/domain/structure/contents.ts'
import { twinRows, type TwinRow } from '#app/domain/structure/printed.ts'
import { windowAt } from '#app/domain/structure/windows.ts'
import type { Handle } from '#db/client.ts'
import { acts, editions } from '#db/schema.ts'
import { loadActs } from '#db/texts.server.ts'

/** Which part of an edition is asked for. */
export interface EditionView {
  readonly slug: string
  readonly inForceOn: string
  /** The language of the table of contents. */
  readonly language: Language
  /** The address of the provision to show; the beginning where there is none such. */
  readonly at: string
}

/** An edition, a window of it in both languages, and its table of contents. */
export interface EditionPage {
  readonly act: { readonly slug: string; readonly titleKk: string; readonly titleRu: string }
  readonly inForceOn: string
  readonly source: string
  readonly demonstration: boolean
  readonly contents: readonly ContentsLine[]
  readonly rows: readonly TwinRow[]
  /** Where the windows before and after this one begin. */
  readonly earlier: string | null
  readonly later: string | null
}

/** The window of an edition around a provision; nothing where there is no such edition. */
export async function editionPage(db: Handle, view: EditionView): Promise<EditionPage | null> {
  const [found] = await db
    .select({ act: acts, edition: editions })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(and(eq(acts.slug, view.slug), eq(editions.inForceOn, view.inForceOn)))
  if (!found) return null
  const { slug, titleKk, titleRu } = found.act
  const { inForceOn, source, demonstration } = found.edition
  const rows = await rowsOf(db, found.edition)
  return {
    ...{ act: { slug, titleKk, titleRu }, inForceOn, source, demonstration },
    contents: contentsAround(contentsOf(rows, view.language), view.at),
    ...windowAt(rows, view.at),
  }
}

const KEPT = 6 // editions whose rows stay in memory; a code of 2 MB takes some 20 MB

// Texts are found by the hash of their content, so what is kept never goes stale.
const kept = new Map<string, readonly TwinRow[]>()

async function rowsOf(db: Handle, edition: { kkHash: string; ruHash: string }): Promise<readonly TwinRow[]> {
  const key = `${edition.kkHash} ${edition.ruHash}`
  const known = kept.get(key)
  if (known) return known
  const [kk, ru] = (await loadActs(db, [edition.kkHash, edition.ruHash])) as [Act, Act]
  const rows = twinRows(kk, ru)
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, rows)
  return rows
}
