import type { Quotation } from '#app/domain/anchoring/anchor.ts'
import type { Kind } from '#app/domain/comparison/comparison.ts'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { KINDS, ROW, type TextComparison } from '#app/domain/comparison/texts.ts'

/** A range of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Words chosen in the old text: with their offset there, as far as it is known. */
export interface Chosen extends Quotation {
  readonly offset: number
}

/**
 * What became of chosen words. `placed`: the same words in the same place; `moved`: the same words, their provision
 * moved, renumbered, split or merged; `changed`: other words stand there now; `deleted`: the provision is gone;
 * `lost`: the words were never in the old text. `score`: the share of the chosen letters that is still there, 0 to 1.
 */
export interface Match {
  readonly kind: 'placed' | 'moved' | 'changed' | 'deleted' | 'lost'
  readonly place: Range | null
  readonly score: number
}

/** Finds chosen words again: the provision first, by the alignment of both texts, then the words within it. */
export function matcher(comparison: TextComparison): (chosen: Chosen) => Match {
  const rows = rowsByBefore(comparison)
  return chosen => {
    const range = locateQuote(comparison.before, chosen)
    const row = range && rowAt(rows, range.start)
    if (!range || !row) return { kind: 'lost', place: null, score: 0 }
    if (row.kind === 'deleted') return { kind: 'deleted', place: null, score: 0 }
    const { place, kept, same } = follow(comparison, row, range)
    if (!same) return { kind: 'changed', place, score: kept }
    return { kind: row.kind === 'kept' || row.kind === 'edited' ? 'placed' : 'moved', place, score: 1 }
  }
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

interface Row {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  readonly place: Range
  readonly pieceFrom: number
  readonly pieceTo: number
}

/** The rows that have something of the old text, in its order. */
function rowsByBefore({ rows }: TextComparison): Row[] {
  const found: Row[] = []
  for (let at = 0; at < rows.length; at += ROW) {
    const [kind, , start, end, placeStart, placeEnd, pieceFrom, pieceTo] = rows.subarray(at, at + ROW)
    if (start === end) continue
    const place = { start: placeStart!, end: placeEnd! }
    found.push({
      kind: KINDS[kind!]!,
      start: start!,
      end: end!,
      place,
      pieceFrom: pieceFrom!,
      pieceTo: pieceTo!,
    })
  }
  return found.sort((one, other) => one.start - other.start)
}

function rowAt(rows: readonly Row[], offset: number): Row | undefined {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const row = rows[low]
  return row && row.start <= offset ? row : undefined
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
    const [what, from, to, placeFrom, placeTo] = pieces.subarray(
      at,
      at + PIECE,
    ) as ArrayLike<number> as number[]
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

function widen(range: { start: number; end: number }, start: number, end: number): void {
  range.start = Math.min(range.start, start)
  range.end = Math.max(range.end, end)
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
