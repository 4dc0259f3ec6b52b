import type { Anchor, WordsAnchor } from '#app/domain/anchoring/anchor.ts'
import { widen, type Range } from '#app/domain/anchoring/range.ts'
import { isRepealed } from '#app/domain/anchoring/repealed.ts'
import type { Comparison, Correspondence, Stretch } from '#app/domain/comparison/comparison.ts'
import type { Address, Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/**
 * Where a remark stands in a later text. `placed`: nothing changed; `moved`: the same words elsewhere; `changed`:
 * other words in the same provision, or where a person placed it; `split`: its provision became several, it stands in
 * one of them; `deleted`: its provision is gone or repealed; `lost`: its place was never found.
 */
export interface Placement {
  readonly kind: 'placed' | 'moved' | 'changed' | 'split' | 'deleted' | 'lost'
  /** The provision it stands on now; null where it has none. */
  readonly provision: string | null
  readonly address: Address | null
  /** The words in the provision's own text, in UTF-16 code units; null where it is not about words. */
  readonly words: Range | null
  /** How much of what it was said about is still there, 0 to 1. */
  readonly score: number
  readonly wordingBefore: string
  readonly wordingAfter: string
  /** Whether a person has to look before the place is taken for granted. */
  readonly uncertain: boolean
}

const SURE = 0.5 // share of the words that must be left; below it a person decides

/** Carries anchors from one text of an act to a later one, by the identity of provisions; nothing moves silently. */
export function reanchoring(comparison: Comparison): (anchor: Anchor) => Placement {
  const rowOf = new Map<string, Correspondence>()
  for (const row of comparison.rows) for (const entry of row.before) rowOf.set(entry.provision.id, row)
  return anchor => {
    if (anchor.kind === 'draft' || anchor.kind === 'term') return UNBOUND
    const row = rowOf.get(anchor.provision)
    if (!row) return LOST
    if (row.after.length === 0 || isNowRepealed(row)) return deleted(row)
    return anchor.kind === 'words' ? placeWords(anchor, row) : placeProvision(anchor.provision, row)
  }
}

const NOWHERE = { provision: null, address: null, words: null, wordingBefore: '', wordingAfter: '' }
const UNBOUND: Placement = { ...NOWHERE, kind: 'placed', score: 1, uncertain: false }
const LOST: Placement = { ...NOWHERE, kind: 'lost', score: 0, uncertain: true }

function deleted({ before }: Correspondence): Placement {
  const wordingBefore = before.map(({ provision }) => ownText(provision)).join('\n')
  return { ...NOWHERE, kind: 'deleted', score: 0, wordingBefore, uncertain: true }
}

/** Whether what is left of a provision is the note that it was repealed. */
function isNowRepealed({ before, after }: Correspondence): boolean {
  const repealed = ({ provision }: Entry) => isRepealed(ownText(provision))
  return after.every(repealed) && !before.every(repealed)
}

function placeProvision(id: string, row: Correspondence): Placement {
  const successor = row.after.find(entry => entry.provision.id === id) ?? row.after[0]!
  return {
    kind: row.after.length > 1 ? 'split' : row.edited ? 'changed' : isMoved(row) ? 'moved' : 'placed',
    ...standing(successor),
    words: null,
    score: shareKept(row.stretches),
    wordingBefore: row.before.map(entry => ownText(entry.provision)).join('\n'),
    wordingAfter: row.after.map(entry => ownText(entry.provision)).join('\n'),
    uncertain: row.after.length > 1,
  }
}

function placeWords(anchor: WordsAnchor, row: Correspondence): Placement {
  const from = startWithin(row.before, anchor.provision) + anchor.start
  const carried = carry(row.stretches, { start: from, end: from + anchor.end - anchor.start })
  const { entry, start } = entryUnder(row.after, carried.start)
  const length = ownText(entry.provision).length
  const words = { start: carried.start - start, end: Math.min(carried.end - start, length) }
  const wordingAfter = ownText(entry.provision).slice(words.start, words.end)
  const same = wordingAfter === anchor.quote
  const score = carried.kept / anchor.quote.length
  return {
    kind: row.after.length > 1 ? 'split' : !same ? 'changed' : isMoved(row) ? 'moved' : 'placed',
    ...standing(entry),
    words,
    score,
    wordingBefore: anchor.quote,
    wordingAfter,
    uncertain: score < SURE || carried.end - start > length,
  }
}

function standing({ address, provision }: Entry): { provision: string; address: Address } {
  return { provision: provision.id, address }
}

function isMoved({ kind }: Correspondence): boolean {
  return kind === 'moved' || kind === 'renumbered' || kind === 'merged'
}

interface Carried extends Range {
  /** How many of the letters are still there. */
  readonly kept: number
}

/**
 * A range of the old letters followed to the new ones: what is left of it, and what was written in place of letters
 * that were struck out of it; where none is left, only the latter.
 */
function carry(stretches: readonly Stretch[], range: Range): Carried {
  const reached = { start: Infinity, end: 0 }
  let kept = 0
  let old = 0
  let now = 0
  let replacing = false // letters of the range were struck out just before: what is inserted now stands for them
  for (const { kind, before, after } of stretches) {
    const start = Math.max(range.start, old)
    const end = Math.min(range.end, old + before.length)
    if (start < end && kind === 'deleted') widen(reached, now, now)
    else if (start < end) {
      widen(reached, now + Math.min(start - old, after.length), now + Math.min(end - old, after.length))
      kept += end - start
    } else if (replacing && kind === 'inserted') widen(reached, now, now + after.length)
    replacing = kind === 'deleted' && start < end
    old += before.length
    now += after.length
  }
  return { start: Math.min(reached.start, reached.end), end: reached.end, kept }
}

/** Where the letters of one of several provisions begin, which are joined by line ends. */
function startWithin(joined: readonly Entry[], id: string): number {
  let start = 0
  for (const { provision } of joined) {
    if (provision.id === id) return start
    start += ownText(provision).length + 1
  }
  throw new Error(`${id} is not part of the correspondence.`)
}

function entryUnder(joined: readonly Entry[], offset: number): { entry: Entry; start: number } {
  let start = 0
  for (const entry of joined) {
    const length = ownText(entry.provision).length
    if (offset <= start + length) return { entry, start }
    start += length + 1
  }
  const last = joined.at(-1)!
  return { entry: last, start: start - ownText(last.provision).length - 1 }
}

function shareKept(stretches: readonly Stretch[]): number {
  const all = stretches.reduce((sum, { before }) => sum + before.length, 0)
  const kept = stretches.reduce((sum, { kind, before }) => sum + (kind === 'deleted' ? 0 : before.length), 0)
  return all === 0 ? 1 : kept / all
}
