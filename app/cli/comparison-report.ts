import type { ComparisonReport, Placed } from '#app/cli/reported.ts'
import { eachOnce } from '#app/cli/each-once.ts'
import type { Told } from '#app/cli/each-once.ts'
import { classify } from '#app/domain/comparison/classify.ts'
import type { ChangeClass } from '#app/domain/comparison/comparison.ts'
import { EQUAL, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { textRows } from '#app/domain/comparison/texts.ts'
import type { TextComparison, TextRow } from '#app/domain/comparison/texts.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { locate } from '#app/domain/structure/locate.ts'

/** Reports a comparison by the provisions of both texts. */
export function comparisonReport(
  comparison: TextComparison,
  readAct: (text: string) => Act,
): ComparisonReport {
  const olds = placedIn(readAct(comparison.before))
  const news = placedIn(readAct(comparison.after))
  const rows = textRows(comparison)
  const classes = classify({ ...comparison, rows })
  const provisions = rows.flatMap((row, index) =>
    row.kind === 'kept'
      ? keptProvisions(row, { olds, news, classes: classes[index]! })
      : changed(row, { olds, news, classes: classes[index]! }),
  )
  return { provisions: eachOnce(provisions, comparison), equal: equalStretches(comparison) }
}

function placedIn(act: Act): Placed[] {
  const spans = locate(act)
  return entries(act).map(({ address }, index) => ({
    address,
    start: spans[index]!.start,
    end: spans[index]!.end,
  }))
}

interface Places {
  readonly olds: readonly Placed[]
  readonly news: readonly Placed[]
  readonly classes: readonly ChangeClass[]
}

/**
 * An unchanged stretch may hold thousands of provisions: each stands at the same distance from its beginning. The same
 * letters may be read as other provisions where what stands around them is another («Art 34» and the line below it, as
 * its name or as its text); those that overlap are told together.
 */
function keptProvisions(row: TextRow, places: Places): Told[] {
  if (places.classes.length > 0) return changed(row, places)
  const shift = row.afterStart - row.beforeStart
  const olds = within(places.olds, row.beforeStart, row.beforeEnd).map((placed): Overlap => ({
    before: [placed],
    after: [],
    start: placed.start + shift,
    end: placed.end + shift,
  }))
  const news = within(places.news, row.afterStart, row.afterEnd).map((placed): Overlap => ({
    before: [],
    after: [placed],
    start: placed.start,
    end: placed.end,
  }))
  return overlapping([...olds, ...news]).map(({ before, after, start, end }) => {
    const letters = Math.min(end, row.afterEnd) - Math.max(start, row.afterStart)
    return { kind: 'kept', edited: false, before, after, classes: [], letters }
  })
}

/** Provisions of both files over the same letters, with the place of these in the newer file. */
interface Overlap {
  readonly before: Placed[]
  readonly after: Placed[]
  readonly start: number
  end: number
}

/** Joins what overlaps. */
function overlapping(spans: readonly Overlap[]): Overlap[] {
  const joined: Overlap[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && span.start < last.end) {
      last.before.push(...span.before)
      last.after.push(...span.after)
      last.end = Math.max(last.end, span.end)
    } else joined.push(span)
  }
  return joined
}

function changed(row: TextRow, { olds, news, classes }: Places): Told[] {
  const before = within(olds, row.beforeStart, row.beforeEnd)
  const after = within(news, row.afterStart, row.afterEnd)
  if (before.length + after.length === 0) return []
  const letters = Math.max(row.beforeEnd - row.beforeStart, row.afterEnd - row.afterStart)
  return [{ kind: row.kind, edited: row.edited, before, after, classes, letters }]
}

/** The provisions whose letters meet [start, end). */
function within(places: readonly Placed[], start: number, end: number): Placed[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.end > start) high = middle
    else low = middle + 1
  }
  const found: Placed[] = []
  for (; low < places.length && places[low]!.start < end; low++) found.push(places[low]!)
  return found
}

function equalStretches({ pieces }: TextComparison): [number, number, number][] {
  const stretches: [number, number, number][] = []
  for (let at = 0; at < pieces.length; at += PIECE) {
    const [before, end, after] = [pieces[at + 1]!, pieces[at + 2]!, pieces[at + 3]!]
    if (pieces[at] !== EQUAL || end === before) continue
    const last = stretches.at(-1)
    if (last && last[0] + last[2] === before && last[1] + last[2] === after) last[2] += end - before
    else stretches.push([before, after, end - before])
  }
  return stretches
}
