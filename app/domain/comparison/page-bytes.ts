import type { ChangeClass, Stretch } from '#app/domain/comparison/comparison.ts'
import type { Pair } from '#app/domain/comparison/pairs.ts'
import {
  articleOf,
  headingOf,
  LISTED,
  type Article,
  type Comparisons,
} from '#app/domain/comparison/shown-contents.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'

/**
 * How many bytes of a page each pair takes, none where nothing changed: its words are counted, what stands around them
 * was measured once, where the longest names of provisions, the Kazakh ones, are shown to who reads the law in their own
 * language. What is unchanged above a change is a fold; the first change of an article brings its heading.
 */
export function bytesOfChanges(
  comparisons: Comparisons,
  pairs: readonly Pair[],
  classes: readonly (readonly ChangeClass[])[],
): readonly number[] {
  let article: string | undefined
  return pairs.map((pair, at) => {
    if (classes[at]!.length === 0) return 0
    const fold = classes[at - 1]?.length === 0 ? FOLD : 0
    const above = articleOf(comparisons, pair)
    const heading = above && above.key !== article ? bytesOfHeading(above) : 0
    article = above?.key
    return fold + heading + bytesOf(pair)
  })
}

function bytesOf({ key, rows }: Pair): number {
  let bytes = FRAME + KEY * key.length
  for (const row of [rows.kk, rows.ru]) if (row) bytes += COLUMN + bytesInStretches(row.stretches)
  return bytes
}

/** Above the changes, and as a line of the contents. */
function bytesOfHeading(article: Article): number {
  let bytes = HEADING + article.key.length
  const { kk, ru } = headingOf(article)
  for (const words of [kk ?? '', ru ?? '']) bytes += bytesIn(words) + bytesIn(firstWords(words, LISTED))
  return bytes
}

const FRAME = 72 // its elements, its kinds
const FOLD = 80
const KEY = 4 // a letter of an address: in the address, and as a name in words
const COLUMN = 4
const HEADING = 36

/** How many bytes a page prints of some stretches: what two texts share stands there once. */
export function bytesInStretches(stretches: readonly Stretch[]): number {
  let bytes = 0
  for (const { kind, before, after } of stretches)
    bytes += bytesIn(after) + (kind === 'inserted' || kind === 'deleted' ? MARK + bytesIn(before) : 0)
  return bytes
}

const MARK = 11

/** How many bytes a text takes on a page, which is sent as UTF-8: a Cyrillic letter two, a blank one. */
export function bytesIn(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) bytes += code > 0x7ff && !isSurrogate(code) ? 2 : 1
  }
  return bytes
}

/** Half of a letter that takes four bytes. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
