import type { Line } from '#app/editor/line.ts'
import { endOf, freeNumber } from '#app/editor/nesting.ts'
import { lineAt, type Writing } from '#app/editor/writing.ts'

/**
 * The caret's provision, with all that stands below it, before the one before it. What is in force keeps its number;
 * what was written here takes one that is free at its new place. The same writing where it is the first.
 */
export function moveUp(writing: Writing): Writing {
  const { lines, at } = writing
  const before = previousSibling(lines, at)
  if (lineAt(writing).face !== 'text' || before < 0) return writing
  return swapped(writing, { first: before, second: at, at: before })
}

/** The same, after the one after it. The same writing where it is the last. */
export function moveDown(writing: Writing): Writing {
  const { lines, at } = writing
  const next = endOf(lines, at)
  if (lineAt(writing).face !== 'text' || lines[next]?.depth !== lineAt(writing).depth) return writing
  return swapped(writing, { first: at, second: next, at: at + endOf(lines, next) - next })
}

function previousSibling(lines: readonly Line[], at: number): number {
  const depth = lines[at]?.depth ?? 0
  const before = lines.findLastIndex((line, place) => place < at && line.depth <= depth)
  return lines[before]?.depth === depth && lines[before].face === 'text' ? before : -1
}

interface Swap {
  readonly first: number
  readonly second: number
  /** Where the caret's line comes to stand. */
  readonly at: number
}

function swapped({ lines, offset }: Writing, { first, second, at }: Swap): Writing {
  const end = endOf(lines, second)
  const turned = [
    ...lines.slice(0, first),
    ...lines.slice(second, end),
    ...lines.slice(first, second),
    ...lines.slice(end),
  ]
  const line = turned[at]!
  const written = line.layout === null && line.number !== ''
  const number = written ? freeNumber(turned, at) || line.number : line.number
  return { lines: turned.with(at, { ...line, number }), at, offset }
}
