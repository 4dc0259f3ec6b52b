import type { Quotation } from '#app/domain/anchoring/anchor.ts'
import { rowAt, rowsOf, type Row } from '#app/domain/anchoring/compared-rows.ts'
import { widen, type Range } from '#app/domain/anchoring/range.ts'
import { isRepealed } from '#app/domain/anchoring/repealed.ts'
import { successors } from '#app/domain/anchoring/successor.ts'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import type { TextComparison } from '#app/domain/comparison/texts.ts'

/** Words chosen in the old text: with their offset there, as far as it is known. */
export interface Chosen extends Quotation {
  readonly offset: number
}

/**
 * What became of chosen words. `placed`: the same words in the same place; `moved`: the same words, their provision
 * moved, renumbered, split, merged or grown; `changed`: other words stand there now; `deleted`: the provision is gone
 * or only says that it is repealed; `lost`: the words were never in the old text. `score`: the share of the chosen
 * letters that is still there, 0 to 1.
 */
export interface Match {
  readonly kind: 'placed' | 'moved' | 'changed' | 'deleted' | 'lost'
  readonly place: Range | null
  readonly score: number
}

/** Finds chosen words again: the provision first, by the alignment of both texts, then the words within it. */
export function matcher(comparison: TextComparison): (chosen: Chosen) => Match {
  const all = rowsOf(comparison)
  const old = all.filter(({ start, end }) => start < end).sort((one, other) => one.start - other.start)
  const successor = successors(comparison, { old, all })
  return chosen => {
    const range = locateQuote(comparison.before, chosen)
    const at = range ? rowAt(old, range.start) : -1
    const row = old[at]
    if (!range || !row) return { kind: 'lost', place: null, score: 0 }
    if (row.kind === 'deleted') {
      const place = onceIn(comparison.after, successor(at), chosen.quote)
      return place ? { kind: 'moved', place, score: 1 } : DELETED
    }
    if (isNowRepealed(comparison, row)) return DELETED
    const { place, kept, same } = follow(comparison, row, range)
    if (!same) return { kind: 'changed', place, score: kept }
    return { kind: row.kind === 'kept' || row.kind === 'edited' ? 'placed' : 'moved', place, score: 1 }
  }
}

const DELETED: Match = { kind: 'deleted', place: null, score: 0 }

function isNowRepealed({ before, after }: TextComparison, { start, end, place }: Row): boolean {
  return isRepealed(after.slice(place.start, place.end)) && !isRepealed(before.slice(start, end))
}

/** Where a quotation stands in a text: at its offset, else where most of its surroundings agree; null where nowhere. */
export function locateQuote(text: string, { quote, prefix, suffix, offset }: Chosen): Range | null {
  if (quote === '') return null
  if (text.startsWith(quote, offset)) return { start: offset, end: offset + quote.length }
  let best: { at: number; agreement: number } | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const agreement =
      sharedEnd(text.slice(0, at), prefix) + sharedStart(text.slice(at + quote.length), suffix)
    const nearer = best && agreement === best.agreement && Math.abs(at - offset) < Math.abs(best.at - offset)
    if (!best || agreement > best.agreement || nearer) best = { at, agreement }
  }
  return best && { start: best.at, end: best.at + quote.length }
}

/** Where a stretch of a text has some words, where it has them once. */
function onceIn(text: string, stretch: Range | null, words: string): Range | null {
  if (!stretch) return null
  const within = text.slice(stretch.start, stretch.end)
  const at = within.indexOf(words)
  if (at < 0 || within.includes(words, at + 1)) return null
  return { start: stretch.start + at, end: stretch.start + at + words.length }
}

interface Followed {
  readonly place: Range
  /** The share of the chosen letters that is still there. */
  readonly kept: number
  /** Whether nothing was taken out of the chosen words and nothing put between them. */
  readonly same: boolean
}

/**
 * Chosen words followed through the word comparison of their provision. Where none of them is left, the place is
 * what was written instead of them, or the gap that they left: an empty range.
 */
function follow({ pieces }: TextComparison, row: Row, chosen: Range): Followed {
  const reached = { start: Infinity, end: -Infinity }
  let kept = 0
  for (let at = row.pieceFrom; at < row.pieceTo; at += PIECE) {
    const [what, from, to, placeFrom, placeTo] = pieces.subarray(at, at + PIECE)
    const start = Math.max(chosen.start, from!)
    const end = Math.min(chosen.end, to!)
    if (what === CHANGED) {
      if (from! < chosen.end && to! > chosen.start) widen(reached, placeFrom!, placeTo!)
    } else if (start < end) {
      const steady = to! - from! === placeTo! - placeFrom!
      widen(
        reached,
        steady ? placeFrom! + start - from! : placeFrom!,
        steady ? placeFrom! + end - from! : placeTo!,
      )
      kept += end - start
    }
  }
  const length = chosen.end - chosen.start
  return {
    place: reached.start <= reached.end ? reached : row.place,
    kept: kept / length,
    same: kept === length && reached.end - reached.start === length,
  }
}

function sharedStart(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++
  return shared
}

function sharedEnd(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && shared < other.length && one.at(-1 - shared) === other.at(-1 - shared))
    shared++
  return shared
}
