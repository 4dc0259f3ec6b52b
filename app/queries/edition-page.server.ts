import { and, eq } from 'drizzle-orm'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { contentsAround, contentsOf, type ContentsLine } from '#app/domain/structure/contents.ts'
import { twinRows, type TwinRow } from '#app/domain/structure/printed.ts'
import { windowAt } from '#app/domain/structure/windows.ts'
import { keeping } from '#app/queries/keeping.server.ts'
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

const kept = keeping<Promise<readonly TwinRow[]>>(6) // editions; the rows of a code of 2 MB take some 20 MB

function rowsOf(db: Handle, edition: { kkHash: string; ruHash: string }): Promise<readonly TwinRow[]> {
  return kept(`${edition.kkHash} ${edition.ruHash}`, async () => {
    const [kk, ru] = (await loadActs(db, [edition.kkHash, edition.ruHash])) as [Act, Act]
    return twinRows(kk, ru)
  })
}
