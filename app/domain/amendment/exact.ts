import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Correspondence } from '#app/domain/comparison/comparison.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'

/**
 * Whether the comparison of two texts accounts for each of their letters: every provision of both stands in it once,
 * and what was kept, deleted and inserted gives the old words and the new ones. If not, the comparison is wrong.
 */
export function isAccountedFor(before: Act, after: Act): boolean {
  if (before === after) return true
  const { rows } = compareActs(before, after)
  return (
    isWhole(before, rows, row => row.before) &&
    isWhole(after, rows, row => row.after) &&
    rows.every(row => giveBack(row, 'before') && giveBack(row, 'after'))
  )
}

/** The rows of a comparison. */
type Rows = readonly Correspondence[]
/** One side of it. */
type Half = 'before' | 'after'

/** Whether the rows hold every provision of an act exactly once. */
function isWhole(act: Act, rows: Rows, half: (row: Correspondence) => Correspondence[Half]): boolean {
  const there = entries(act)
  const met = rows.flatMap(row => half(row).map(({ provision }) => provision))
  return met.length === there.length && new Set(met).size === new Set(there.map(each => each.provision)).size
}

/** Whether the stretches of a row are the words of its provisions, letter for letter. */
function giveBack(row: Correspondence, half: Half): boolean {
  const letters = row.stretches.map(stretch => stretch[half]).join('')
  return letters === row[half].map(({ provision }) => ownWords(provision)).join('\n')
}

/** Heading and text as a comparison joins them. */
function ownWords({ heading, text }: Provision): string {
  return heading !== '' && text !== '' ? `${heading}\n${text}` : heading + text
}
