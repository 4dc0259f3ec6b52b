import type { Comparison } from '#app/domain/comparison/comparison.ts'
import type { Compared } from '#app/domain/comparison/ledger.ts'
import type { Pair } from '#app/domain/comparison/pairs.ts'
import { printedMark } from '#app/domain/comparison/provision-stretches.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { parentAt, type Entry } from '#app/domain/structure/entries.ts'

/** A comparison with the acts it is of. */
export interface ComparedActs extends Compared {
  readonly comparison: Comparison
}

/** The comparisons of an act in one language or both. */
export type Comparisons = Readonly<Partial<Record<Language, ComparedActs>>>

/** What there is in one language of the law or both. */
export type InLanguages<T> = { readonly [In in Language]?: T | undefined }

/** The languages of the law in the order in which they are shown. */
export const LANGUAGES: readonly Language[] = ['kk', 'ru']

/** The article that the changes after it stand in. */
export interface Heading {
  readonly kind: 'heading'
  readonly key: string
  readonly words: InLanguages<string>
}

/** How many changes an article has, and where the first of them is shown. */
export interface ChangedArticle {
  /** The article, or what stands outside articles. */
  readonly address: string
  /** The heading of the article; nothing outside articles. */
  readonly words: InLanguages<string>
  readonly count: number
  /** Where its first change is: the window and the key. */
  readonly part: number
  readonly key: string
}

/** Changes in one window: as many as a page carries at once without becoming heavy (about 100 KB). */
export const WINDOW = 100

/** A table of contents of the changes: a line for every article, or other provision, that has some. */
export function contentsOf(comparisons: Comparisons, changes: readonly Pair[]): readonly ChangedArticle[] {
  const lines: ChangedArticle[] = []
  changes.forEach((pair, index) => {
    const above = articleOf(comparisons, pair)
    const address = above?.key ?? pair.key
    const last = lines.at(-1)
    if (last?.address === address) lines.splice(-1, 1, { ...last, count: last.count + 1 })
    else {
      lines.push({
        address,
        words: above?.words ?? {},
        count: 1,
        part: Math.floor(index / WINDOW),
        key: pair.key,
      })
    }
  })
  return lines
}

/** The article a pair stands in, or is; nothing outside articles. */
export function articleOf(comparisons: Comparisons, { rows }: Pair): Heading | undefined {
  const words: Partial<Record<Language, string>> = {}
  let key: string | undefined
  for (const language of LANGUAGES) {
    const row = rows[language]
    if (!row) continue
    const acts = comparisons[language]!
    const side = row.after[0] ? 'after' : 'before'
    const article = articleAbove(acts[side], row[side][0]!)
    if (!article) continue
    key ??= side === 'after' ? article.address : `old-${article.address}`
    words[language] = printedMark(article.provision, language) + article.provision.heading
  }
  return key === undefined ? undefined : { kind: 'heading', key, words }
}

/** The article an entry stands in, itself included. */
function articleAbove(act: Act, entry: Entry): Entry | undefined {
  let at: Entry | undefined = entry
  while (at && at.provision.level !== 'article') at = parentAt(act, at.address)
  return at
}
