import type { Level } from '#app/domain/structure/level.ts'
import { counted, type Leaf } from '#app/domain/amendment/sheet.ts'

/** A child that is counted and bears no number, with what it is called by: «часть третья». */
interface Counted {
  readonly child: Leaf
  readonly ordinal: number
}

/**
 * The unnumbered children of a level with their ordinals while an amending law is carried out: what stood there before
 * keeps counting, though it be deleted, and what the law has brought so far is counted as well. So the ordinals of
 * «дополнить частями третьей и пятой» are those in the text that comes out.
 */
export function ordinalsIn(leaf: Leaf, level: Level | 'sentence'): readonly Counted[] {
  let brought = 0
  let last = hasWords(leaf, level) ? 1 : 0
  return counted(leaf)
    .filter(child => child.level === level && child.number === '')
    .map(child => {
      if (child.address === '') brought += 1
      const before = Number(/_(\d+)$/.exec(child.address)?.[1] ?? NaN)
      last = Number.isNaN(before) ? last + 1 : before + brought
      return { child, ordinal: last }
    })
}

/**
 * The first of some ordinals that would follow on nothing: «частью девятой» where there are three parts. Nothing where
 * each of them has one before it.
 */
export function lonelyOrdinal(
  leaf: Leaf,
  level: Level | 'sentence',
  numbers: readonly string[],
): number | undefined {
  if (level !== 'part' && level !== 'indent') return undefined
  const old = leaf.source?.children.filter(child => child.level === level && child.number === '') ?? []
  const brought = counted(leaf).filter(child => child.level === level && child.address === '')
  // An indent is any line: «абзацем пятым» may follow on four subparagraphs.
  const lines = level === 'indent' ? counted(leaf).length : 0
  const count = (hasWords(leaf, level) ? 1 : 0) + Math.max(old.length + brought.length, lines)
  return numbers.map(Number).find((ordinal, at) => ordinal > count + at + 1)
}

/** Whether the first part or indent of an element is its own words, printed beside its number. */
export function hasWords({ text, source }: Leaf, level: Level | 'sentence'): boolean {
  return (level === 'part' || level === 'indent') && (source?.text ?? text) !== ''
}
