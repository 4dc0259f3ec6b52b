import { ALIKE, isLoose, numberingAt, tie } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { HEADED } from '#app/domain/structure/level.ts'

// «Art 43» says nothing but its number, and numbers change when an article is inserted. Which article it heads, what stands
// below it tells.

const LONGEST = 40 // code units: a longer line says more than a number, and need not be read to know it

/** Ties the bare headings that stand last in a stretch on both sides: above the same provision. */
export function tieLastHeadings(sides: Sides, blocks: readonly Block[]): void {
  for (const { from, to, start, end } of blocks) {
    if (to === from || end === start || !areBareHeadings(sides, to - 1, end - 1)) continue
    if (isLoose(sides.before, to - 1) && isLoose(sides.after, end - 1)) tie(sides, [to - 1, end - 1], ALIKE)
  }
}

/** Whether two lines are headings of one level that say nothing but their numbers. */
export function areBareHeadings({ before, after }: Sides, old: number, now: number): boolean {
  const level = bareLevelAt(before, old)
  return level !== undefined && level === bareLevelAt(after, now)
}

/** The level of a heading that says nothing but its number; nothing for other lines. */
function bareLevelAt(lines: Lines, line: number) {
  const { text, starts, ends } = lines
  if (ends[line]! - starts[line]! > LONGEST) return undefined
  const numbering = numberingAt(lines, line)
  if (!numbering || !HEADED.has(numbering.level)) return undefined
  return text.slice(starts[line]! + numbering.length, ends[line]).trim() === '' ? numbering.level : undefined
}
