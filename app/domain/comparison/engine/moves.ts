import { areBareHeadings } from '#app/domain/comparison/engine/bare-headings.ts'
import { tieBesideMoved } from '#app/domain/comparison/engine/beside-moved.ts'
import { candidatesAmong } from '#app/domain/comparison/engine/candidates.ts'
import type { Candidates } from '#app/domain/comparison/engine/candidates.ts'
import { isLoose, looseWithin, MOVED, tie, weightOf } from '#app/domain/comparison/engine/lines.ts'
import type { Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { likenessesApart, likenessOf, mayBeFound } from '#app/domain/comparison/engine/likeness.ts'
import type { Partners } from '#app/domain/comparison/engine/likeness.ts'
import { shareLonePhrase } from '#app/domain/comparison/engine/lone-phrase.ts'
import { phrasesOf } from '#app/domain/comparison/engine/phrases.ts'
import { isOpen, tieSurerMoves } from '#app/domain/comparison/engine/surer-moves.ts'

// A provision that left its place is found by the same rare phrases, among all lines that nothing else has explained.
// Claims are made last and held to more evidence than alignment in place: a false move hurts a lawyer more than a
// deletion and an insertion that belonged together.

const LIGHTEST = 30 // letters: a shorter line that turns up elsewhere is chance
const LEAST_LIKENESS = 0.45 // 0.4 finds 1 % more of what was rewritten, and twice as many moves where nothing moved
const LEAST_REWRITTEN = 0.4 // with a phrase that stands nowhere else; 0.35 claims twice as many where nothing moved
const SHORT_PHRASE = 2 // words
const LEAST_VOTES = 2 // short phrases that only two lines hold
// Long phrases first: where every sentence of a code is a formula («карається штрафом від ста до …»), only a long one is
// rare, and with the shorter ones first a tenth of such moves is lost.
const PHRASES = [12, 8, 6, 4, 2]
const SHORTEST_RULE = 16 // signs: a line drawn between the rows of a table
const WORD = /[\p{L}\p{N}]/u
const FEW_PAIRS = 2500 // about half a millisecond to compare every line left with every other
const QUICK_PAIRS = 10 // a line: asking so many takes less time than laying out its phrases
const LEAST_BESIDE = 0.45 // a line beside a moved one has moved with it

/** Lines of both sides among which moves are sought. */
interface HeavyLines {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * Ties the lines left over anywhere to where they went, edited on the way: the likeliest first. Gives back those that
 * shared rare phrases to the end, moved or not.
 */
export function tieMoves(sides: Sides): readonly Partners[] {
  const open = heavyLines(sides, isOpen)
  let likely: readonly Partners[] = []
  if (mayHoldMoves(sides, open)) {
    const phrases = phrasesOf(sides, open)
    tieSurerMoves(sides, phrases)
    // Each round leaves fewer lines, and what two of them share becomes more telling.
    for (const words of PHRASES) {
      likely = telling(candidatesAmong(sides, phrases, { words }), words)
      tieLikeliest(sides, likely, LEAST_LIKENESS)
    }
    tieLikeliest(sides, allPairs(heavyLines(sides, isLoose)), LEAST_LIKENESS)
    tieLikeliest(sides, likely, LEAST_REWRITTEN)
  }
  // Headings and short lines move with their neighbours, too short to be recognised by themselves.
  const isAlike = (before: number, after: number) => likenessOf(sides, before, after) >= LEAST_BESIDE
  const leads = (before: number, after: number) =>
    areBareHeadings(sides, before, after) || isAlike(before, after)
  tieBesideMoved(sides, -1, leads) // a heading leads what follows it
  tieBesideMoved(sides, 1, isAlike)
  tieRules(sides)
  return likely
}

/**
 * Whether it is worth looking at phrases. Where lines are few, any two are asked first whether they share the words for a
 * move: an everyday amendment that moves nothing is told a fifth sooner.
 */
function mayHoldMoves(sides: Sides, { before, after }: HeavyLines): boolean {
  const pairs = before.length * after.length
  if (pairs === 0 || pairs > QUICK_PAIRS * (before.length + after.length)) return pairs > 0
  return before.some(old => mayBeFound(sides, { before: old, afters: after }, LEAST_REWRITTEN).includes(true))
}

/** The lines asked for that are long enough to be recognised anywhere. */
function heavyLines({ before, after, tokens }: Sides, isAsked: typeof isLoose): HeavyLines {
  const olds = linesAsked(before, isAsked)
  const news = linesAsked(after, isAsked)
  // What was only inserted or only deleted is not cut into words for this.
  if (olds.length === 0 || news.length === 0) return { before: [], after: [] }
  return {
    before: olds.filter(line => weightOf(before, line, tokens) >= LIGHTEST),
    after: news.filter(line => weightOf(after, line, tokens) >= LIGHTEST),
  }
}

/** The lines of a side that are asked for. */
function linesAsked(lines: Lines, isAsked: typeof isLoose): number[] {
  const found: number[] = []
  for (let line = 0; line < lines.starts.length; line++) if (isAsked(lines, line)) found.push(line)
  return found
}

/** Candidates with enough phrases in common: two short ones meet by chance. They come ordered by the old line. */
function telling(found: Candidates, words: number): readonly Partners[] {
  const partners: { before: number; afters: number[] }[] = []
  const least = words > SHORT_PHRASE ? 1 : LEAST_VOTES
  for (let at = 0; at < found.length; at += 3) {
    if (found[at + 2]! < least) continue
    const last = partners.at(-1)
    if (last && last.before === found[at]) last.afters.push(found[at + 1]!)
    else partners.push({ before: found[at]!, afters: [found[at + 1]!] })
  }
  return partners
}

/** Every line against every other, where they are few: what only shares formulas is found by nothing else. */
function allPairs({ before, after }: HeavyLines): readonly Partners[] {
  if (before.length * after.length > FEW_PAIRS) return []
  return before.map(old => ({ before: old, afters: after }))
}

/**
 * Ties by falling likeness, each line once: a sure move is never lost to a doubtful one found before it. What is less
 * alike than a sure move must share a phrase that stands nowhere else.
 */
function tieLikeliest(sides: Sides, partners: readonly Partners[], least: number): void {
  const moves: (readonly [alike: number, before: number, after: number])[] = []
  for (const { before, afters } of partners) {
    if (!isLoose(sides.before, before)) continue
    likenessesApart(sides, { before, afters }, least).forEach((alike, index) => {
      if (alike >= least) moves.push([alike, before, afters[index]!])
    })
  }
  moves.sort((one, other) => other[0] - one[0])
  for (const [alike, before, after] of moves) {
    if (!isLoose(sides.before, before) || !isLoose(sides.after, after)) continue
    if (alike >= LEAST_LIKENESS || shareLonePhrase(sides, before, after)) tie(sides, [before, after], MOVED)
  }
}

/** Lines drawn with signs hold no words; of each kind as many as both sides have moved in order, with their tables. */
function tieRules(sides: Sides): void {
  const olds = rulesOf(sides, 'before')
  if (olds.size === 0) return
  for (const [rule, places] of rulesOf(sides, 'after')) {
    const from = olds.get(rule)
    if (from?.length !== places.length) continue
    from.forEach((line, index) => tie(sides, [line, places[index]!], MOVED))
  }
}

/** The loose lines of a side that are long and hold no word, by their signs. */
function rulesOf(sides: Sides, side: 'before' | 'after'): Map<string, number[]> {
  const lines = sides[side]
  const rules = new Map<string, number[]>()
  for (const line of looseWithin(lines, 0, lines.starts.length)) {
    if (lines.weights[line]! > 0) continue // as nearly all lines are known to hold words by now
    const rule = lines.text.slice(lines.starts[line]!, lines.ends[line]!).trim()
    if (rule.length < SHORTEST_RULE || WORD.test(rule) || weightOf(lines, line, sides.tokens) > 0) continue
    const places = rules.get(rule)
    if (places) places.push(line)
    else rules.set(rule, [line])
  }
  return rules
}
