import {
  MOVED,
  blocksBetweenTies,
  isLoose,
  looseWithin,
  NONE,
  spanOf,
  tieGroup,
  weightOf,
} from '#app/domain/comparison/engine/lines.ts'
import type { Block, Group, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import {
  FROM_WHOLE,
  LEAST_LIKENESS,
  LIGHTEST_PART,
  mayBeParts,
} from '#app/domain/comparison/engine/likeness.ts'
import type { Partners } from '#app/domain/comparison/engine/likeness.ts'
import { closeBag, openBag, sharedWeight, takeShared } from '#app/domain/comparison/engine/similarity.ts'

// A split shows as a tie to one part with the other part left over beside it, a merger as the mirror of that. The table
// has tied two neighbours where it could; here the third and further ones are taken in, word by word from what is left.
// Of a paragraph that became a list of five items and more no two are like it: these are counted together. What moved is
// known by one of its parts, and the others lie beside that one; or it only shares rare phrases with one of them.

/** Finds splits and merges among the lines left over beside their likely other parts. */
export function tieParts(sides: Sides, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const { from, to, start, end } = block
    if (to === from || end === start || to - from + end - start < 3) continue
    growGroups(sides, search(sides, block, 'split'), 'in place')
    growGroups(sides, search(sides, block, 'merge'), 'in place')
  }
  for (const block of blocksBetweenTies(sides, blocks)) {
    tieManyParts(sides, search(sides, block, 'split'))
    tieManyParts(sides, search(sides, block, 'merge'))
  }
}

/**
 * Finds what moved and was split or merged on its way: the parts beside the one by which it was found, and then those
 * of which none was alike enough, from the lines on that share rare phrases with the whole.
 */
export function tieMovedParts(sides: Sides, blocks: readonly Block[], likely: readonly Partners[]): void {
  const all = { from: 0, to: sides.before.starts.length, start: 0, end: sides.after.starts.length }
  for (const { from, to, start, end } of blocks) {
    if (end - start > 1) growGroups(sides, search(sides, { ...all, start, end }, 'split'), 'moved')
    if (to - from > 1) growGroups(sides, search(sides, { ...all, from, to }, 'merge'), 'moved')
  }
  for (const partners of likely) {
    if (!isLoose(sides.before, partners.before)) continue
    mayBeParts(sides, partners).forEach((mayBe, index) => {
      if (mayBe) tieFrom(sides, blocks, [partners.before, partners.afters[index]!])
    })
  }
}

/**
 * Ties the heavier of two loose lines to the neighbours that hold it between them, from the lighter one on. All loose lines
 * have been cut by now: asking for it here would take the square of a long stretch.
 */
function tieFrom(sides: Sides, blocks: readonly Block[], [before, after]: readonly [number, number]): void {
  if (!isLoose(sides.before, before) || !isLoose(sides.after, after)) return
  const weights = [weightOf(sides.before, before, sides.tokens), weightOf(sides.after, after, sides.tokens)]
  const kind = weights[0]! > weights[1]! ? 'split' : 'merge'
  const [whole, part] = kind === 'split' ? [before, after] : [after, before]
  const block = blocks[blockAt(blocks, kind === 'split' ? 'start' : 'from', part)]!
  const group: Group = { kind, whole, first: part, last: part - 1 }
  const left = takeNeighbours(sides, search(sides, block, kind), group)
  if (group.last > group.first && left <= (1 - FROM_WHOLE) * Math.max(...weights))
    tieGroup(sides, group, MOVED)
}

/** The last of the blocks that begins at a line or before it, halving. */
function blockAt(blocks: readonly Block[], begins: 'from' | 'start', line: number): number {
  let low = 0
  for (let high = blocks.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]![begins] <= line) low = middle
    else high = middle - 1
  }
  return low
}

/** Both searches as one: a merge is a split read from the newer side. */
function search(sides: Sides, { from, to, start, end }: Block, kind: Group['kind']): Search {
  const olds = { lines: sides.before, from, to }
  const news = { lines: sides.after, from: start, to: end }
  return kind === 'split' ? { kind, one: olds, many: news } : { kind, one: news, many: olds }
}

/** Lines [from, to) of one side. */
interface Stretch {
  readonly lines: Lines
  readonly from: number
  readonly to: number
}

/** Where wholes and where parts are looked for. */
interface Search {
  readonly kind: Group['kind']
  /** The side that holds the whole. */
  readonly one: Stretch
  /** The side that holds the parts. */
  readonly many: Stretch
}

/** A tied line, or a group of them, takes its loose neighbours in where they hold what it lost to them. */
function growGroups(sides: Sides, search: Search, tied: 'in place' | 'moved'): void {
  const { kind, many } = search
  for (let part = many.from; part < many.to; part++) {
    if (isLoose(many.lines, part) || (many.lines.ties[part] === MOVED) !== (tied === 'moved')) continue
    const known = sides.groups[many.lines.groups[part]!]
    const group: Group = known
      ? { ...known }
      : { kind, whole: many.lines.partners[part]!, first: part, last: part }
    if (group.kind !== kind || part !== group.first || !canGrow(search, group)) continue
    cutAround(sides, many, group)
    takeNeighbours(sides, search, group)
    if (group.last - group.first > (known ? known.last - known.first : 0)) tieGroup(sides, group)
    part = group.last
  }
}

/** Whether a tie may be more than it seems: where it is sought, with a loose neighbour, and not kept as it was. */
function canGrow({ one, many }: Search, { whole, first, last }: Group): boolean {
  if (whole < one.from || whole >= one.to) return false
  if (first === last && one.lines.groups[whole] !== NONE) return false
  return hasLooseNeighbour(many, first, last) && lettersOf(one.lines, whole) !== lettersOf(many.lines, first)
}

/** A line as printed: what is the same letter for letter lost nothing, and need not be cut into words to be known. */
function lettersOf({ text, starts, ends }: Lines, line: number): string {
  return text.slice(starts[line], ends[line])
}

/**
 * Takes neighbours in on both sides, each only by words that no part before it has used up; gives back the weight of what
 * none of them holds.
 */
function takeNeighbours(sides: Sides, { one, many }: Search, group: Group): number {
  const span = spanOf(one.lines, group.whole, sides.tokens)
  openBag(sides.tokens, span)
  const rest: Rest = { lines: many.lines, left: weightOf(one.lines, group.whole, sides.tokens) }
  for (let part = group.first; part <= group.last; part++) takePart(sides, rest, part)
  if (rest.left >= SLIGHTEST_LOSS) growBy(sides, rest, { many, group })
  closeBag(span)
  return rest.left
}

/** Takes in the neighbour that stands in the rest of the open whole more entirely, and then the next. */
function growBy(sides: Sides, rest: Rest, { many, group }: { many: Stretch; group: Group }): void {
  for (;;) {
    const below = group.last + 1 < many.to ? shareAsPart(sides, rest, group.last + 1) : 0
    const above = group.first > many.from ? shareAsPart(sides, rest, group.first - 1) : 0
    if (below === 0 && above === 0) return
    takePart(sides, rest, below >= above ? ++group.last : --group.first)
  }
}

/** What the known parts left of the open whole. */
interface Rest {
  /** The side of the parts. */
  readonly lines: Lines
  /** Its weight. */
  left: number
}

/** Letters the whole must have more than its known parts, or there is nothing left to have gone elsewhere. */
const SLIGHTEST_LOSS = 8

/** Whether a line beside the group is still unexplained; without one there is nothing to take in. */
function hasLooseNeighbour({ lines, from, to }: Stretch, first: number, last: number): boolean {
  return (first > from && isLoose(lines, first - 1)) || (last + 1 < to && isLoose(lines, last + 1))
}

const MANY_PARTS = 4 // fewer were alike enough for the table
const MOST_PAIRS = 100 // of wholes and parts in one stretch: where all is loose, all was written anew

/** Ties loose lines to the loose lines opposite in which each of them stands, cut into many parts. */
function tieManyParts(sides: Sides, search: Search): void {
  const { one, many } = search
  if (many.to - many.from < MANY_PARTS || one.to === one.from) return
  const wholes = looseWithin(one.lines, one.from, one.to)
  let parts = looseWithin(many.lines, many.from, many.to)
  if (wholes.length * parts.length > MOST_PAIRS) return
  for (const whole of wholes) {
    if (parts.length < MANY_PARTS) return
    const group = manyPartsOf(sides, search, { whole, parts })
    if (!group) continue
    tieGroup(sides, group)
    parts = parts.filter(part => part > group.last)
  }
}

/** The neighbours among some loose lines that hold a whole between them, each of them little but its words. */
function manyPartsOf(
  sides: Sides,
  { kind, one, many }: Search,
  { whole, parts }: { readonly whole: number; readonly parts: readonly number[] },
): Group | undefined {
  const weight = weightOf(one.lines, whole, sides.tokens)
  for (const part of parts) spanOf(many.lines, part, sides.tokens) // tokens are cut before a bag is opened
  const span = spanOf(one.lines, whole, sides.tokens)
  openBag(sides.tokens, span)
  const rest: Rest = { lines: many.lines, left: weight }
  const first = parts.find(part => standsIn(sides, many.lines, part)) ?? many.to
  let last = first - 1
  while (last + 1 < many.to && shareAsPart(sides, rest, last + 1) > 0) takePart(sides, rest, ++last)
  closeBag(span)
  const isWhole = last - first + 1 >= MANY_PARTS && rest.left <= (1 - FROM_WHOLE) * weight
  return isWhole ? { kind, whole, first, last } : undefined
}

/** Whether nearly all words of a line stand in the open whole; they are not used up. */
function standsIn({ tokens }: Sides, lines: Lines, line: number): boolean {
  const weight = weightOf(lines, line, tokens)
  const room = (1 - FROM_WHOLE) * weight
  return weight >= LIGHTEST_PART && sharedWeight(tokens, spanOf(lines, line, tokens), room) >= weight - room
}

/** Tokens are cut before a bag is opened: the bag grows with the lexicon. */
function cutAround(sides: Sides, { lines, from, to }: Stretch, { first, last }: Group): void {
  for (let line = first; line <= last; line++) spanOf(lines, line, sides.tokens)
  for (let line = last + 1; line < to && isLoose(lines, line); line++) spanOf(lines, line, sides.tokens)
  for (let line = first - 1; line >= from && isLoose(lines, line); line--) spanOf(lines, line, sides.tokens)
}

/**
 * How much of a line stands in the rest of the open whole, of 1; 0 where it is no part of it. What became of the rest
 * stands there nearly entire, or both are alike as an edited provision is to the older one.
 */
function shareAsPart({ tokens }: Sides, { lines, left }: Rest, line: number): number {
  if (!isLoose(lines, line)) return 0
  const weight = weightOf(lines, line, tokens)
  if (weight < LIGHTEST_PART) return 0
  const shared = sharedWeight(tokens, spanOf(lines, line, tokens))
  const alike = shared >= LEAST_LIKENESS * Math.max(weight, left)
  return alike || shared >= FROM_WHOLE * weight ? shared / weight : 0
}

/** Uses up the words of the open whole that a part holds. */
function takePart({ tokens }: Sides, rest: Rest, part: number): void {
  rest.left -= takeShared(tokens, spanOf(rest.lines, part, tokens))
}
