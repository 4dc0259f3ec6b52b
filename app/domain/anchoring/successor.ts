import type { Row } from '#app/domain/anchoring/compared-rows.ts'
import type { Range } from '#app/domain/anchoring/range.ts'
import type { TextComparison } from '#app/domain/comparison/texts.ts'

const RUN = 3 // words in a row: single words and pairs recur in every line of a law
const FEWEST = 3 // runs: a line of fewer says too little of itself
const MOSTLY = 0.6 // share of its runs that a line must have in the one that took it up
const FARTHEST = 100 // new lines looked at: in a part that was written anew nothing stands where it stood

/**
 * Finds the new line that took up a deleted one: «2. Государственными органами являются:» that goes on for a page now
 * is too unlike its old self for the alignment, and yet has all its words. It is sought only where the deleted line stood,
 * between the neighbours that are still in place, since the same words elsewhere are somebody else's provision.
 */
export function successors(
  { before, after }: Pick<TextComparison, 'before' | 'after'>,
  rows: { readonly old: readonly Row[]; readonly all: readonly Row[] },
): (deleted: number) => Range | null {
  const fresh = rows.all.filter(({ kind }) => kind === 'inserted' || kind === 'edited').map(row => row.place)
  return deleted => {
    const { start, end } = rows.old[deleted]!
    const runs = runsOf(before.slice(start, end))
    if (runs.size < FEWEST) return null
    const gap = gapAt(rows.old, deleted, after.length)
    const first = fresh.findIndex(place => place.start >= gap.start)
    if (first < 0) return null
    let best: { readonly place: Range; readonly shared: number } | null = null
    for (const place of fresh.slice(first, first + FARTHEST)) {
      if (place.end > gap.end) break
      const shared = sharedBy(runs, runsOf(after.slice(place.start, place.end)))
      if (shared >= MOSTLY * runs.size && shared > (best?.shared ?? 0)) best = { place, shared }
    }
    return best?.place ?? null
  }
}

/** The new text between the nearest old lines that stand where they stood, those themselves included that were edited. */
function gapAt(old: readonly Row[], deleted: number, length: number): Range {
  const above = old.slice(0, deleted).findLast(inPlace)
  const below = old.slice(deleted + 1).find(inPlace)
  return {
    start: !above ? 0 : above.kind === 'kept' ? above.place.end : above.place.start,
    end: !below ? length : below.kind === 'kept' ? below.place.start : below.place.end,
  }
}

function inPlace({ kind }: Row): boolean {
  return kind === 'kept' || kind === 'edited'
}

function runsOf(line: string): ReadonlySet<string> {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

function sharedBy(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const run of runs) if (others.has(run)) shared++
  return shared
}
