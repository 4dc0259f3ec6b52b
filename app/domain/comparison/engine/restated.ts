import {
  ALIKE,
  blocksBetweenTies,
  looseWithin,
  numberingAt,
  tie,
} from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { LEAST_RESTATED, likenessOf } from '#app/domain/comparison/engine/likeness.ts'

// «Пункт 2 изложить в следующей редакции»: the paragraph keeps its number and its place and few of its words. By the words
// alone it would be one provision deleted and another inserted.

/** Ties what is left over between two ties and bears the same number on both sides, once on each. */
export function tieRestated(sides: Sides, blocks: readonly Block[]): void {
  for (const { from, to, start, end } of blocksBetweenTies(sides, blocks)) {
    const olds = numbered(sides.before, from, to)
    const news = numbered(sides.after, start, end)
    let reached = start
    for (const [number, line] of olds) {
      const other = line < 0 ? -1 : (news.get(number) ?? -1)
      if (other < reached || likenessOf(sides, line, other) < LEAST_RESTATED) continue
      tie(sides, [line, other], ALIKE)
      reached = other + 1
    }
  }
}

/** The loose lines of a stretch by level and number, in order; -1 where several bear the same. */
function numbered(lines: Lines, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (const line of looseWithin(lines, from, to)) {
    const own = numberingAt(lines, line)
    if (!own) continue
    const key = `${own.level} ${own.number}`
    places.set(key, places.has(key) ? -1 : line)
  }
  return places
}
