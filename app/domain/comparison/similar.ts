import { candidatesAmong } from '#app/domain/comparison/candidates.ts'
import { heaviestChain } from '#app/domain/comparison/chain.ts'
import {
  ALIKE,
  blocksBetweenTies,
  isLoose,
  numberingAt,
  spanOf,
  tie,
  weightOf,
} from '#app/domain/comparison/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/lines.ts'
import { closeBag, openBag, sharedWeight } from '#app/domain/comparison/similarity.ts'

const LEAST_LIKENESS = 0.4 // below it two provisions share little but the language of law
const LEAST_ALONE = 0.25 // one line against one line: a rewrite is likelier than a deletion beside an insertion
const SAME_HEADING = 0.35 // «Статья 7» against «Статья 7» is the same article, whatever its name is now
const SAME_ITEM = 0.12
const HEADING_OR_NOT = -0.2
const LIGHTEST_SHARE = 0.3
const SLACK = 20 // letters: short provisions may grow many times over
const SMALL_TABLE = 1600 // cells that every line may be compared with every other in
const FILLING_TABLE = 2500

/** Ties the lines of each block that are the same provision, edited: the heaviest alignment that keeps the order. */
export function tieSimilar(sides: Sides, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (cells(block) <= SMALL_TABLE) alignAll(sides, block)
    else alignCandidates(sides, block)
  }
}

/** How alike two lines are, 0 to about 1.3; the bag of the older one must be open. */
export function likeness(sides: Sides, before: number, after: number): number {
  const one = weightOf(sides.before, before, sides.tokens)
  const other = weightOf(sides.after, after, sides.tokens)
  const heavier = Math.max(one, other)
  if (heavier === 0 || Math.min(one, other) < LIGHTEST_SHARE * heavier - SLACK) return 0
  const shared = sharedWeight(sides.tokens, spanOf(sides.after, after, sides.tokens)) / heavier
  return shared + numberingBonus(sides, before, after)
}

function numberingBonus(sides: Sides, before: number, after: number): number {
  const one = numberingAt(sides.before, before)
  const other = numberingAt(sides.after, after)
  const heading = isHeading(one?.level)
  if (heading !== isHeading(other?.level)) return HEADING_OR_NOT
  if (!one?.number || one.level !== other?.level || one.number !== other.number) return 0
  return heading ? SAME_HEADING : SAME_ITEM
}

const HEADINGS: ReadonlySet<string> = new Set([
  'division',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'article',
  'annex',
])

function isHeading(level: string | undefined): boolean {
  return level !== undefined && HEADINGS.has(level)
}

function cells({ from, to, start, end }: Block): number {
  return (to - from) * (end - start)
}

function looseWithin(lines: Lines, from: number, to: number): number[] {
  const loose: number[] = []
  for (let line = from; line < to; line++) if (isLoose(lines, line)) loose.push(line)
  return loose
}

/** Every line against every other: a table of the best alignment from each pair of places to the end. */
function alignAll(sides: Sides, block: Block): void {
  const olds = looseWithin(sides.before, block.from, block.to)
  const news = looseWithin(sides.after, block.start, block.end)
  if (olds.length === 0 || news.length === 0) return
  const least = olds.length === 1 && news.length === 1 ? LEAST_ALONE : LEAST_LIKENESS
  const worths = worthOfPairs(sides, { olds, news, least })
  const width = news.length + 1
  const best = new Float64Array((olds.length + 1) * width)
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      const worth = worths[i * news.length + j]!
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
      best[i * width + j] = worth > 0 ? Math.max(skip, worth + best[(i + 1) * width + j + 1]!) : skip
    }
  }
  for (let i = 0, j = 0; i < olds.length && j < news.length;) {
    const here = best[i * width + j]!
    if (here === best[(i + 1) * width + j]) i++
    else if (here === best[i * width + j + 1]) j++
    else tie(sides, [olds[i++]!, news[j++]!], ALIKE)
  }
}

function worthOfPairs(
  sides: Sides,
  { olds, news, least }: { olds: number[]; news: number[]; least: number },
): Float64Array {
  const worths = new Float64Array(olds.length * news.length)
  olds.forEach((before, i) => {
    const span = spanOf(sides.before, before, sides.tokens)
    for (const after of news) spanOf(sides.after, after, sides.tokens)
    openBag(sides.tokens, span)
    news.forEach((after, j) => {
      worths[i * news.length + j] = worthOf(sides, { before, after, least })
    })
    closeBag(span)
  })
  return worths
}

/** Two halves of evidence are worth less than one whole: the square prefers a sure pair to two doubtful ones. */
function worthOf(
  sides: Sides,
  { before, after, least }: { before: number; after: number; least: number },
): number {
  const alike = likeness(sides, before, after)
  if (alike < least) return 0
  const lighter = Math.min(
    weightOf(sides.before, before, sides.tokens),
    weightOf(sides.after, after, sides.tokens),
  )
  return alike * alike * (10 + lighter)
}

/** Large blocks: only lines that share a rare phrase are compared; between those tied the tables are small again. */
function alignCandidates(sides: Sides, block: Block): void {
  const found = candidatesAmong(
    sides,
    {
      before: looseWithin(sides.before, block.from, block.to),
      after: looseWithin(sides.after, block.start, block.end),
    },
    2,
  )
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (let at = 0; at < found.length; at += 3) {
    const before = found[at]!
    const after = found[at + 1]!
    const span = spanOf(sides.before, before, sides.tokens)
    openBag(sides.tokens, span)
    const worth = worthOf(sides, { before, after, least: LEAST_LIKENESS })
    closeBag(span)
    if (worth === 0) continue
    links.before.push(before)
    links.after.push(after)
    links.weights.push(worth)
  }
  for (const link of heaviestChain(links)) tie(sides, [links.before[link]!, links.after[link]!], ALIKE)
  for (const rest of blocksBetweenTies(sides, block)) if (cells(rest) <= FILLING_TABLE) alignAll(sides, rest)
}
