import { keptRuns } from '#app/domain/comparison/engine/kept-runs.ts'
import { numberingAt, spanOf, weightOf } from '#app/domain/comparison/engine/lines.ts'
import type { Numbering, Sides } from '#app/domain/comparison/engine/lines.ts'
import { closeBag, openBag, sharedWeight } from '#app/domain/comparison/engine/similarity.ts'
import { HEADED, type Level } from '#app/domain/structure/level.ts'

// All thresholds of likeness in one place. Moving one of them is a matter for the bench, which counts
// right and wrong claims against texts whose changes are known.

export const LEAST_LIKENESS = 0.4 // below it two provisions share little but the language of law
export const LEAST_ALONE = 0.25 // one line against one line: a rewrite is likelier than a deletion beside an insertion
export const LEAST_RESTATED = 0.2 // with the same number in the same place: a few words beside the number
export const LIGHTEST_PART = 12 // letters: a shorter line is found in any long provision
export const FROM_WHOLE = 0.7 // of a part's words stand in what the other parts left of the whole
export const FAINT_BELOW = 0.65 // in place; less may be what two provisions have in common that left their places

const SAME_HEADING = 0.35 // «Статья 7» against «Статья 7» is the same article, whatever its name is now
const SAME_ITEM = 0.12
const HEADING_OR_NOT = -0.2
const OTHER_HEADING = -0.2 // «Статья 31-9» that took three words of the deleted «Статья 29» is a new article
const LIGHTEST_SHARE = 0.3
const CONTAINED = 0.625 // what holding all words of the shorter wording proves
const LEAST_CONTAINED = 0.4 // of the longer wording: less of it is a phrase, no provision
const SLACK = 20 // letters: short provisions may grow many times over

/** How alike two lines are, 0 to about 1.3, by the weight of the words they share and the numbers they bear. */
export function likenessOf(sides: Sides, before: number, after: number): number {
  const { tokens } = sides
  const heavier = heavierOf(weightOf(sides.before, before, tokens), weightOf(sides.after, after, tokens))
  const alike = heavier === 0 ? 0 : sharedBy(sides, before, after) / heavier
  return alike + numberingBonus(numberingAt(sides.before, before), numberingAt(sides.after, after))
}

/** Of two weights the greater; 0 where the other is too light beside it for the lines to be the same provision. */
export function heavierOf(one: number, other: number): number {
  const heavier = Math.max(one, other)
  return Math.min(one, other) < LIGHTEST_SHARE * heavier - SLACK ? 0 : heavier
}

/**
 * How likely a line and each of some lines far apart are one provision, 0 to 1, by the words that stand in the same order;
 * 0 where it is less than `least`. A provision that lost or gained a long phrase on its way still holds nearly all words
 * of the shorter wording.
 */
export function likenessesApart(sides: Sides, partners: Partners, least: number): number[] {
  const mayBe = haveInCommon(sides, partners, (one, other) => apartFrom(one, other, least))
  const { before, afters } = partners
  return afters.map((after, index) => (mayBe[index] ? likenessApart(sides, [before, after]) : 0))
}

/** An old line, and new ones that may be the same provision. */
export interface Partners {
  readonly before: number
  readonly afters: readonly number[]
}

/** Whether a line far apart and each of some others share the words for such a likeness, or one may be part of the other. */
export function mayBeFound(sides: Sides, partners: Partners, least: number): boolean[] {
  return haveInCommon(sides, partners, (one, other) =>
    Math.min(apartFrom(one, other, least), partFrom(one, other)),
  )
}

/** Whether nearly all words of the shorter of a line and each of some others stand in the longer one. */
export function mayBeParts(sides: Sides, partners: Partners): boolean[] {
  return haveInCommon(sides, partners, partFrom)
}

/** What two lines must share for such a likeness, of their weights. */
function apartFrom(one: number, other: number, least: number): number {
  return Math.floor(least * wholeOf(one, other))
}

/** What a part and the whole must share, of their weights. */
function partFrom(one: number, other: number): number {
  return FROM_WHOLE * Math.min(one, other)
}

/** Whether a line and each of some others share as much weight as is wanted of two lines of their weights. */
function haveInCommon(
  sides: Sides,
  { before, afters }: Partners,
  wanted: (one: number, other: number) => number,
): boolean[] {
  const span = spanOf(sides.before, before, sides.tokens)
  const one = weightOf(sides.before, before, sides.tokens)
  for (const after of afters) spanOf(sides.after, after, sides.tokens) // tokens are cut before a bag is opened
  openBag(sides.tokens, span)
  const share = afters.map(after => {
    const other = weightOf(sides.after, after, sides.tokens)
    const least = wanted(one, other)
    if (Math.min(one, other) < least) return false
    return sharedWeight(sides.tokens, spanOf(sides.after, after, sides.tokens), other - least) >= least
  })
  closeBag(span)
  return share
}

/**
 * The likeness of two lines by the words and signs that they kept in order, whatever their length: of 1,124 provisions
 * moved with three or four phrases rewritten 93 % are found so, and 77 by the phrases of three words and more alone, with
 * as few false ones.
 */
function likenessApart(sides: Sides, [before, after]: readonly [number, number]): number {
  const kept = keptRuns(sides, before, after).reduce((sum, { length }) => sum + length, 0)
  const old = spanOf(sides.before, before, sides.tokens)
  const now = spanOf(sides.after, after, sides.tokens)
  const alike = kept / wholeOf(old.to - old.from, now.to - now.from)
  return isOtherHeading(sides, before, after) ? alike + OTHER_HEADING : alike
}

/** What the words that two lines share are a share of: the longer wording, or more than the shorter one. */
function wholeOf(one: number, other: number): number {
  const [shorter, longer] = [Math.min(one, other), Math.max(one, other, 1)]
  return shorter < LEAST_CONTAINED * longer ? longer : Math.min(longer, shorter / CONTAINED)
}

/** A heading against a line that is none, or that bears another number: short as it is, few words prove little. */
function isOtherHeading(sides: Sides, before: number, after: number): boolean {
  const one = numberingAt(sides.before, before)
  const other = numberingAt(sides.after, after)
  if (!isHeading(one?.level) && !isHeading(other?.level)) return false
  return one?.level !== other?.level || one?.number !== other?.number
}

/** The weight of the words that two lines share, in whatever order. */
function sharedBy(sides: Sides, before: number, after: number): number {
  const span = spanOf(sides.before, before, sides.tokens)
  const other = spanOf(sides.after, after, sides.tokens)
  openBag(sides.tokens, span)
  const shared = sharedWeight(sides.tokens, other)
  closeBag(span)
  return shared
}

/**
 * What the printed numbers say for or against: a heading is never an item, and the same number is evidence by itself.
 */
export function numberingBonus(one: Numbering | null, other: Numbering | null): number {
  if (one?.level !== other?.level)
    return isHeading(one?.level) === isHeading(other?.level) ? 0 : HEADING_OR_NOT
  if (!one?.number || one.number !== other?.number) return 0
  return isHeading(one.level) ? SAME_HEADING : SAME_ITEM
}

/** Whether lines of the level are headings, which are named by their number and not by their words. */
function isHeading(level: Level | undefined): boolean {
  return level !== undefined && HEADED.has(level)
}

/** Two halves of evidence are worth less than one whole: the square prefers a sure pair to two doubtful ones. */
export function worthOf(alike: number, lighter: number): number {
  return alike * alike * (10 + lighter)
}
