import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'
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
    const found = lonelyLines(walk, readAhead(walk, lines)).find(([i, j]) => agrees(walk, i, j))
    if (found) return found
  }
  return undefined
}

/** Lonely lines of a long stretch, all of them noted; the ends of the texts where there is none in all that is left. */
function lonelyAhead(walk: Walk): Place {
  for (let lines = FIRST_STRETCH; ; lines *= 4) {
    const ahead = readAhead(walk, lines)
    walk.lonely = lonelyLines(walk, ahead).reverse()
    const next = nextKnown(walk)
    if (next) return next
    if (ahead.olds.at(-1)! >= walk.iEnd && ahead.news.at(-1)! >= walk.jEnd) return [walk.iEnd, walk.jEnd]
  }
}

/** The starts of so many lines of both texts. */
function readAhead({ before, after, i, j, iEnd, jEnd }: Walk, lines: number): Ahead {
  return { olds: lineStarts(before, [i, iEnd], lines), news: lineStarts(after, [j, jEnd], lines) }
}

interface Ahead {
  readonly olds: readonly number[]
  readonly news: readonly number[]
}

/** Lines that stand exactly once in both stretches, those of them that keep the order: what moved is not among them. */
function lonelyLines({ before, after }: Walk, { olds, news }: Ahead): Place[] {
  const places = onlyLines(after, news)
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (const [line, i] of onlyLines(before, olds)) {
    const j = i < 0 ? -1 : (places.get(line) ?? -1)
    if (j < 0) continue
    links.before.push(i)
    links.after.push(j)
    links.weights.push(line.length)
  }
  return heaviestChain(links).map(link => [links.before[link]!, links.after[link]!])
}

/** Each line with the offset where it stands; -1 where it is repeated. */
function onlyLines(text: string, starts: readonly number[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let line = 0; line + 1 < starts.length; line++) {
    const letters = text.slice(starts[line], starts[line + 1])
    places.set(letters, places.has(letters) ? -1 : starts[line]!)
  }
  return places
}

/** The offsets of the line starts in [from, to), at most `most` lines, and the end of the last of them. */
function lineStarts(text: string, [from, to]: readonly [number, number], most: number): number[] {
  const starts = [from]
  for (let at = from; at < to && starts.length <= most;) {
    at = nextLine(text, at, to)
    starts.push(at)
  }
  return starts
}
