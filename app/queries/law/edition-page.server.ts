import { and, eq } from 'drizzle-orm'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { contentsAround, contentsOf, type ContentsLine } from '#app/domain/structure/contents.ts'
import { twinRows, type TwinRow } from '#app/domain/structure/printed.ts'
import { windowAt } from '#app/domain/structure/windows.ts'
import { foundWords, type FoundWords } from '#app/queries/law/found-words.server.ts'
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
  /** The words sought, and in which languages; empty where none are. */
  readonly sought: string
  readonly languages: readonly Language[]
}

/** An edition, a window of it in both languages or what was found in it, and its table of contents. */
export interface EditionPage {
  readonly act: { readonly slug: string; readonly titleKk: string; readonly titleRu: string }
  readonly inForceOn: string
  readonly source: string
  readonly demonstration: boolean
  readonly contents: readonly ContentsLine[]
  /** The words sought and where they stand; the window is empty then. */
  readonly found: FoundWords | null
  readonly rows: readonly TwinRow[]
  /** Where the windows before and after this one begin. */
  readonly earlier: string | null
  readonly later: string | null
}

/** The window of an edition around a provision, or the words sought in it; nothing where there is no such edition. */
export async function editionPage(db: Handle, view: EditionView): Promise<EditionPage | null> {
  const [row] = await db
    .select({ act: acts, edition: editions })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(and(eq(acts.slug, view.slug), eq(editions.inForceOn, view.inForceOn)))
  if (!row) return null
  const { slug, titleKk, titleRu } = row.act
  const { inForceOn, source, demonstration } = row.edition
  const rows = await rowsOf(db, row.edition)
  const found = foundWords(rows, view.sought, view.languages)
  return {
    ...{ act: { slug, titleKk, titleRu }, inForceOn, source, demonstration },
    contents: contentsAround(contentsOf(rows, view.language), view.at),
    ...{ found, ...windowAt(found ? [] : rows, view.at) },
  }
}

const kept = keeping<Promise<readonly TwinRow[]>>(6) // editions; the rows of a code of 2 MB take some 20 MB

function rowsOf(db: Handle, edition: { kkHash: string; ruHash: string }): Promise<readonly TwinRow[]> {
  return kept(`${edition.kkHash} ${edition.ruHash}`, async () => {
    const [kk, ru] = (await loadActs(db, [edition.kkHash, edition.ruHash])) as [Act, Act]
    return twinRows(kk, ru)
  })
}
