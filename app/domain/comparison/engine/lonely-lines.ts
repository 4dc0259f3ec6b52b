import { heaviestChain, worthOfStaying } from '#app/domain/comparison/engine/chain.ts'
import { keysOf, LETTERS, uniqueIn } from '#app/domain/comparison/engine/line-keys.ts'
import type { Places } from '#app/domain/comparison/engine/line-keys.ts'
import { append, numbersFor } from '#app/domain/comparison/engine/numbers.ts'
import { agrees, nextLine } from '#app/domain/comparison/engine/walk.ts'
import type { Place, Walk } from '#app/domain/comparison/engine/walk.ts'

// Where much has changed no two lines in a row may be left. Then lines that stand once in a long stretch of both texts
// show the way, as in patience: what is unique and keeps the order with all others is hardly chance.

const PAGES = [16, 64] // lines; so near, equal text must follow as well
const FIRST_STRETCH = 512 // lines: a chapter; where none of its lines is left, four times as many

/** The next line that stands once in what lies ahead of both texts; the ends of the texts where there is none. */
export function lonelyAgreement(walk: Walk): Place {
  return nextKnown(walk) ?? lonelyNear(walk) ?? lonelyAhead(walk)
}

/** The next of the lines already known that lies ahead on both sides. */
function nextKnown(walk: Walk): Place | undefined {
  for (let line = walk.lonely.pop(); line; line = walk.lonely.pop()) {
    if (line[0] >= walk.i && line[1] >= walk.j) return line
  }
  return undefined
}

/** The first lonely line of the next pages that is followed by equal text. */
function lonelyNear(walk: Walk): Place | undefined {
  for (const lines of PAGES) {
    const found = lonelyLines(readAhead(walk, lines)).find(([i, j]) => agrees(walk, i, j))
    if (found) return found
  }
  return undefined
}

/** Lonely lines of a long stretch, all of them noted; the ends of the texts where there is none in all that is left. */
function lonelyAhead(walk: Walk): Place {
  for (let lines = FIRST_STRETCH; ; lines *= 4) {
    const ahead = readAhead(walk, lines)
    walk.lonely = lonelyLines(ahead).reverse()
    const next = nextKnown(walk)
    if (next) return next
    if (reaches(ahead.before, walk.iEnd) && reaches(ahead.after, walk.jEnd)) return [walk.iEnd, walk.jEnd]
  }
}

/** Whether lines go on to the end of what is compared. */
function reaches({ ends }: Places, end: number): boolean {
  return ends.length === 0 || ends[ends.length - 1]! >= end
}

/** So many lines of both texts. */
function readAhead({ before, after, i, j, iEnd, jEnd }: Walk, lines: number): Ahead {
  return { before: linesFrom(before, [i, iEnd], lines), after: linesFrom(after, [j, jEnd], lines) }
}

/** Lines that lie ahead. */
interface Ahead {
  readonly before: Places
  readonly after: Places
}

/** Lines that stand exactly once in both stretches, those of them that keep the order: what moved is not among them. */
function lonelyLines(ahead: Ahead): Place[] {
  const { before, after } = ahead
  const all = { from: 0, to: before.starts.length, start: 0, end: after.starts.length }
  const keys = keysOf(ahead, [all], { ...LETTERS, concerns: () => true })
  if (!keys) return []
  const unique = uniqueIn(keys, all)
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  unique.before.forEach((line, index) => {
    const other = unique.after[index]!
    if (lettersAt(before, line) !== lettersAt(after, other)) return
    links.before.push(before.starts[line]!)
    links.after.push(after.starts[other]!)
    links.weights.push(worthOfStaying(before.ends[line]! - before.starts[line]!))
  })
  return heaviestChain(links).map(link => [links.before[link]!, links.after[link]!])
}

/** A line as printed. The walk goes on only from where the letters are the same, whatever their hashes. */
function lettersAt({ text, starts, ends }: Places, line: number): string {
  return text.slice(starts[line], ends[line])
}

/** The lines in [from, to), at most `most` of them. */
function linesFrom(text: string, [from, to]: readonly [number, number], most: number): Places {
  const bounds = numbersFor(Math.min(most + 1, 1 << 10))
  append(bounds, from)
  for (let at = from; at < to && bounds.count <= most;) {
    at = nextLine(text, at, to)
    append(bounds, at)
  }
  const { values, count } = bounds
  return { text, starts: values.subarray(0, count - 1), ends: values.subarray(1, count) }
}
