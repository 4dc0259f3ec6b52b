import type { Comparison } from '#app/domain/comparison/comparison.ts'
import type { Compared } from '#app/domain/comparison/ledger.ts'
import type { Pair } from '#app/domain/comparison/pairs.ts'
import { printedMark } from '#app/domain/comparison/provision-stretches.ts'
import type { Part, Window } from '#app/domain/comparison/windows.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { nearestAt, type Entry } from '#app/domain/structure/entries.ts'

/** A comparison with the acts it is of. */
export interface ComparedActs extends Compared {
  readonly comparison: Comparison
}

/** The comparisons of an act in one language or both. */
export type Comparisons = Readonly<Partial<Record<Language, ComparedActs>>>

/** What there is in one language of the law or both. */
export type InLanguages<T> = { readonly [In in Language]?: T | undefined }

/** The article that the changes after it stand in. */
export interface Heading {
  readonly kind: 'heading'
  readonly key: string
  readonly words: InLanguages<string>
}

/** How many changes an article has in a window, and where the first of them is shown. */
export interface ChangedArticle {
  readonly kind: 'article'
  /** The article, or what stands outside articles. */
  readonly address: string
  /** The heading of the article; nothing outside articles. */
  readonly words: InLanguages<string>
  readonly count: number
  /** Where its first change is: the window and the key. */
  readonly part: number
  readonly key: string
}

/** The changes of a window in one line, where a line for each article would be too many. */
export interface ChangedWindow {
  readonly kind: 'window'
  readonly part: number
  readonly count: number
  /** Where the first change is. */
  readonly key: string
  /** The first and the last article, or what stands outside articles. */
  readonly first: string
  readonly last: string
}

/** How many letters of a heading, with its number, the contents show: three lines beside the changes. */
export const LISTED = 70

/** What a table of contents of the changes is made from. */
interface Windowed {
  readonly changes: readonly Pair[]
  readonly windows: readonly Window[]
  /** What is shown. */
  readonly part: Part
}

/**
 * A table of contents of the changes: a line for every article, or other provision, that has some in a window. Where
 * these are too many to be read or sent, windows that are not shown have a line each; where all are, every one.
 */
export function contentsOf(
  comparisons: Comparisons,
  { changes, windows, part }: Windowed,
): readonly (ChangedArticle | ChangedWindow)[] {
  const articles = windows.map(({ from, to }, at) => articlesOf(comparisons, changes.slice(from, to), at))
  const long = articles.flat().length > MOST_LINES
  return articles.flatMap<ChangedArticle | ChangedWindow>((lines, at) =>
    long && at !== part ? [folded(lines)] : lines,
  )
}

const MOST_LINES = 120 // three screens, as in the table of contents of an act

/** The articles of a window in reading order. */
function articlesOf(comparisons: Comparisons, changes: readonly Pair[], part: number): ChangedArticle[] {
  const lines: ChangedArticle[] = []
  for (const pair of changes) {
    const above = articleOf(comparisons, pair)
    const address = above?.key ?? pair.key
    const last = lines.at(-1)
    if (last?.address === address) lines.splice(-1, 1, { ...last, count: last.count + 1 })
    else {
      const words = above ? headingOf(above) : {}
      lines.push({ kind: 'article', address, words, count: 1, part, key: pair.key })
    }
  }
  return lines
}

function folded(lines: readonly ChangedArticle[]): ChangedWindow {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  return { kind: 'window', part: first.part, count, key: first.key, first: first.address, last: last.address }
}

/** An article by the key of its row, as it stands in each language. */
export interface Article {
  readonly key: string
  readonly entries: InLanguages<Entry>
}

/** The article a pair stands in, or is; nothing outside articles. */
export function articleOf(comparisons: Comparisons, { rows }: Pair): Article | undefined {
  const entries: Partial<Record<Language, Entry>> = {}
  let key: string | undefined
  for (const language of LANGUAGES) {
    const row = rows[language]
    if (!row) continue
    const acts = comparisons[language]!
    const side = row.after[0] ? 'after' : 'before'
    const article = nearestAt(acts[side], row[side][0]!.address, 'article')
    if (!article) continue
    key ??= side === 'after' ? article.address : `old-${article.address}`
    entries[language] = article
  }
  return key === undefined ? undefined : { key, entries }
}

/** How an article is headed in each language, with its number as printed. */
export function headingOf({ entries }: Article): InLanguages<string> {
  const words: Partial<Record<Language, string>> = {}
  for (const language of LANGUAGES) {
    const provision = entries[language]?.provision
    if (provision) words[language] = printedMark(provision, language) + provision.heading
  }
  return words
}
