import type { Correspondence, Stretch } from '#app/domain/comparison/comparison.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import type { Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { printMark } from '#app/domain/structure/house-form.ts'

/** Which provision of a correspondence is read, on which side. */
interface Reading {
  readonly side: 'before' | 'after'
  readonly entry: Entry
}

/**
 * One provision of a correspondence as it reads on its side: its number as printed, then its own stretches, without
 * those of the provisions it was split from or merged with, nor the words that only the other side has.
 */
export function provisionStretches(
  acts: { readonly before: Act; readonly after: Act },
  row: Correspondence,
  { side, entry }: Reading,
): readonly Stretch[] {
  const absent = side === 'before' ? 'inserted' : 'deleted'
  const own = row.stretches.filter(({ kind }) => kind !== absent)
  const mark = markStretches(acts, row, { side, entry })
  return [...mark, ...cut(own, rangeOf(row[side], entry), side)].filter(each => each[side] !== '')
}

/** The number of a provision with its word and punctuation, on one line. */
export function printedMark({ layout, level, number }: Provision, language: Language): string {
  const mark = layout?.mark ?? printMark(level, number, language)
  return mark.includes('\n') ? mark.replace(/\s*\n\s*/g, '. ') : mark
}

/** Whether the number is marked: it is where the other side has another one, or none. */
function markStretches(
  acts: { readonly before: Act; readonly after: Act },
  { before, after }: Correspondence,
  { side, entry }: Reading,
): readonly Stretch[] {
  const mark = printedMark(entry.provision, acts[side].language)
  const others = side === 'before' ? after : before
  if (others.some(other => other.provision.number === entry.provision.number))
    return [{ kind: 'equal', before: mark, after: mark }]
  return side === 'before'
    ? [{ kind: 'deleted', before: mark, after: '' }]
    : [{ kind: 'inserted', before: '', after: mark }]
}

/** Code units [from, to) of the joined words. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Where the words of one of several provisions stand among theirs, which are joined by line ends. */
function rangeOf(joined: readonly Entry[], entry: Entry): Range {
  let from = 0
  for (const { address, provision } of joined) {
    const length = ownText(provision).length
    if (address === entry.address) return { from, to: from + length }
    from += length + 1
  }
  throw new Error(`${entry.address} is not part of the correspondence.`)
}

/** The stretches of a range; what runs over its ends is cut on the side that is read. */
function cut(
  stretches: readonly Stretch[],
  { from, to }: Range,
  side: 'before' | 'after',
): readonly Stretch[] {
  let at = 0
  return stretches.flatMap(stretch => {
    const start = at
    const words = stretch[side]
    at += words.length
    if (start >= from && at <= to) return [stretch]
    const slice = words.slice(Math.max(0, from - start), Math.max(0, to - start))
    if (slice === '') return []
    return [side === 'before' ? { ...stretch, before: slice } : { ...stretch, after: slice }]
  })
}
