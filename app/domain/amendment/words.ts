import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { fold } from '#app/domain/structure/letters.ts'
import { addressOf, below, counted, headed, type Leaf } from '#app/domain/amendment/sheet.ts'
import { closesLines } from '#app/domain/amendment/edited-line.ts'
import { contentsOf } from '#app/domain/amendment/contents.ts'
import { everyPlace } from '#app/domain/amendment/every-place.ts'
import type { Beside, Spot } from '#app/domain/amendment/instruction.ts'
import { cellRange } from '#app/domain/amendment/rows.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'

/** Where words stand: in the heading or the text of a provision, in UTF-16 code units. */
export interface Find {
  readonly leaf: Leaf
  readonly field: 'heading' | 'text'
  readonly start: number
  readonly end: number
}

/** The one place at a spot where words stand as whole words; refuses where there is none, or more than one. */
export function findOnce(target: Target, spot: Spot, words: string): Outcome<Find> {
  return single(findAll(target, spot, words), spot, words)
}

/** The only find of a list; several are refused with their places, so that a person can say which is meant. */
function single(found: readonly Find[], { at }: Spot, words: string): Outcome<Find> {
  const [first] = found
  if (!first) return refuse('amendment.words-missing', { at, words })
  if (found.length > 1) return refuse('amendment.words-repeated', { at, words, places: found.map(placeOf) })
  return ok(first)
}

/**
 * The one place where words stand beside others: right beside them if they stand so once, else the only place before or
 * behind them in the same line. Refuses where neither tells a single place; without `after` and `before` as `findOnce`.
 */
export function findBeside(target: Target, spot: Spot & Beside, words: string): Outcome<Find> {
  const other = spot.after ?? spot.before
  if (other === undefined) return findOnce(target, spot, words)
  const others = findAll(target, spot, other)
  if (others.length === 0) return refuse('amendment.words-missing', { at: spot.at, words: other })
  // Beside other words a full stop is any that stands there, and no longer the one at the end of the line.
  const gaps = seekAll({ target, spot }, words, closesLines(words) ? alike : occurrences).flatMap(find => {
    const nearest = gapTo(find, others, spot.after !== undefined)
    return nearest === undefined ? [] : [{ find, touches: NO_WORD.test(nearest) }]
  })
  // «после слов «орган» слово «вправе» исключить» means the one right behind, though there may be a further one.
  const touching = gaps.filter(({ touches }) => touches)
  const meant = touching.length > 0 ? touching : gaps
  return single(
    meant.map(({ find }) => find),
    spot,
    words,
  )
}

/** What stands between a find and the nearest of others behind or before which it stands; nothing where none does. */
function gapTo(
  { leaf, field, start, end }: Find,
  others: readonly Find[],
  behind: boolean,
): string | undefined {
  const same = others.filter(other => other.leaf === leaf && other.field === field)
  const text = leaf[field]
  if (behind) {
    const nearest = same.findLast(other => other.end <= start)
    return nearest && text.slice(nearest.end, start)
  }
  const nearest = same.find(other => other.start >= end)
  return nearest && text.slice(end, nearest.start)
}

const NO_WORD = /^[^\p{L}\p{N}]*$/u // blanks and signs alone: the words touch

/** All places at a spot where words stand; headings count only where the texts below do not hold them. */
export function findAll(target: Target, spot: Spot, words: string): readonly Find[] {
  return seekAll({ target, spot }, words, occurrences)
}

/** All places at a spot that a search finds. */
function seekAll(
  { target, spot }: { readonly target: Target; readonly spot: Spot },
  words: string,
  seek: Seek,
): readonly Find[] {
  if (spot.heading) return matchesIn(headingOf(target), words, seek)
  if (spot.sentence !== undefined || spot.column !== undefined) {
    const leaf = lineOf(target.leaf)
    const range = rangeOf(leaf.text, spot)
    return range ? matchesIn({ leaf, field: 'text' }, words, within(range, seek)) : []
  }
  const leaves = wordsOf(target)
  const found = leaves.flatMap(leaf => matchesIn({ leaf, field: 'text' }, words, seek))
  return found.length > 0 ? found : leaves.flatMap(leaf => matchesIn({ leaf, field: 'heading' }, words, seek))
}

/** Where words begin in a text. */
type Seek = (text: string, words: string) => readonly number[]

/** A search in a stretch of the text alone: the end of a sentence or of a cell is not the end of its line. */
function within([from, to]: Range, seek: Seek): Seek {
  return (text, words) => seek(text.slice(from, to), words).map(start => start + from)
}

/**
 * The line in which the sentences of an element are counted: its own, or the only one below it where it has none, as an
 * article of one part has not.
 */
export function lineOf(leaf: Leaf): Leaf {
  const [only, ...further] = counted(leaf)
  return leaf.text === '' && only && further.length === 0 ? only : leaf
}

/** Code units [start, end) of a line. */
type Range = readonly [start: number, end: number]

/** What a spot means of a line: one of its sentences, one of its columns, or all of it; nothing where there is no such. */
export function rangeOf(text: string, { sentence, column }: Spot): Range | undefined {
  if (sentence !== undefined) return sentenceRange(text, sentence)
  return column === undefined ? [0, text.length] : cellRange(text, column)
}

/** The provisions whose words a target holds: all below it, those of its first part, or itself alone. */
export function wordsOf(target: Target): readonly Leaf[] {
  if (!target.except) return heldBy(target)
  const spared = new Set(target.except.whole.flatMap(heldBy))
  return heldBy(target).filter(leaf => !spared.has(leaf))
}

/** Where the words of a target stand, headings and texts alike. */
export function fieldsOf(target: Target): readonly Pick<Find, 'leaf' | 'field'>[] {
  const isHeaded = (leaf: Leaf) =>
    target.extent === 'whole' && leaf.parent && !target.except?.headings.has(leaf)
  return wordsOf(target).flatMap(leaf => [
    { leaf, field: 'text' as const },
    ...(isHeaded(leaf) ? [{ leaf, field: 'heading' as const }] : []),
  ])
}

/** The same with what is left out of it. */
function heldBy({ leaf, extent }: Target): readonly Leaf[] {
  if (extent === 'whole') return [leaf, ...below(leaf)]
  if (extent === 'line') return [leaf]
  if (extent === 'contents') return contentsOf(leaf.children)
  const first: Leaf[] = [leaf]
  for (const child of leaf.children) {
    if (child.level === 'part') break
    if (child.level !== 'footnote') first.push(child, ...below(child))
  }
  return first
}

/** Where the words of a sentence stand in a text, sentences counted from 1; nothing where there are not so many. */
export function sentenceRange(text: string, wanted: number): Range | undefined {
  return sentenceRanges(text)[wanted - 1]
}

/** Where the words of each sentence of a text stand. */
export function sentenceRanges(text: string): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/[.!?]["»”)]?\s+(?=["«„“(]?\p{Lu})/gu)) {
    if (ABBREVIATED.test(text.slice(0, index + 1))) continue
    ranges.push([start, index + gap.trimEnd().length])
    start = index + gap.length
  }
  return [...ranges, [start, text.length]]
}

// «ст. 5», «N. Назарбаев», «г. Астана»: a full stop that ends no sentence.
const ABBREVIATED = /(?:^|[\s(«"])(?:\p{L}|ст|п|пп|см|им|гг|тт|др|пр|руб|тенге\.|жж)\.$/iu

/** Where the heading of a target stands: a title is a line of text. */
export function headingOf(target: Target): Pick<Find, 'leaf' | 'field'> {
  const leaf = headed(target.leaf)
  return { leaf, field: leaf.parent && leaf.level !== 'title' ? 'heading' : 'text' }
}

/** The places of words in one field. */
export function matchesIn(
  { leaf, field }: Pick<Find, 'leaf' | 'field'>,
  words: string,
  seek: Seek,
): readonly Find[] {
  return seek(leaf[field], words).map(start => ({ leaf, field, start, end: start + words.length }))
}

/**
 * Where words begin in a text, as whole words: letter for letter, or, where they are nowhere so, in other letters,
 * quotes or dashes. «5» does not stand in «5-1», nor «орган» in «органа».
 */
export function occurrences(text: string, words: string): readonly number[] {
  if (words === '') return []
  // «точку заменить точкой с запятой» is said of the end of the line, whatever abbreviations stand before it.
  if (closesLines(words)) return text.trimEnd().endsWith(words) ? [text.trimEnd().length - words.length] : []
  // Strict first: in a line that holds the words letter for letter a look-alike is something else.
  const exact = starts(text, words)
  return exact.length > 0 ? exact : alike(text, words)
}

/**
 * Where words begin in a text in whatever letters, quotes and dashes: published texts mix Latin and Cyrillic letters
 * in one line, and «по всему тексту» means both.
 */
export function alike(text: string, words: string): readonly number[] {
  if (words === '') return []
  const folded = fold(text)
  const wanted = fold(words)
  // Where folding changes the length, places in the folded text say nothing about the text.
  if (folded.length !== text.length || wanted.length !== words.length) return starts(text, words)
  return starts(folded, wanted)
}

/** Where words stand whole, letter for letter; overlapping places count each. */
function starts(text: string, words: string): readonly number[] {
  return everyPlace(text, words).filter(at => isWhole(text, at, at + words.length))
}

/** Whether both edges of a find are edges of words; signs at the edge need none. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !(continues(text, start - 1, -1) && WORD.test(text.charAt(start))) &&
    !(continues(text, end, 1) && WORD.test(text.charAt(end - 1)))
  )
}

const WORD = /[\p{L}\p{N}]/u

/** Whether the word goes on beyond an edge, over a hyphen too. */
function continues(text: string, at: number, direction: 1 | -1): boolean {
  const sign = text.charAt(at)
  if (WORD.test(sign)) return true
  return sign === '-' && WORD.test(text.charAt(at + direction))
}

/** The place as a refusal names it: the address, and the letter counted from 1. */
function placeOf({ leaf, start }: Find): string {
  return `${addressOf(leaf)}:${start + 1}`
}
