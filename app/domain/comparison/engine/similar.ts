import { candidatesAmong } from '#app/domain/comparison/engine/candidates.ts'
import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'
import { ALIKE, blocksBetweenTies, looseWithin, tie, weightOf } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Sides } from '#app/domain/comparison/engine/lines.ts'
import { LEAST_LIKENESS, likenessOf, worthOf } from '#app/domain/comparison/engine/likeness.ts'
import { phrasesOf } from '#app/domain/comparison/engine/phrases.ts'
import { alignTable } from '#app/domain/comparison/engine/alignment-table.ts'

// An edited provision is recognised by the words it kept. Small blocks are aligned in a full table; in a block of
// thousands of lines that would be millions of comparisons, so there only lines that share a rare phrase are compared,
// and the tables are filled in between.

const PHRASE = 2 // words
const SMALL_TABLE = 1600 // cells that every line may be compared with every other in
/** Cells of a table between tied lines; what is larger stays loose, and may still be found as a move. */
const FILLING_TABLE = 2500

/** Ties the lines of each block that are the same provision, edited: the heaviest alignment that keeps the order. */
export function tieSimilar(sides: Sides, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (cells(block) <= SMALL_TABLE) alignTable(sides, block)
    else alignCandidates(sides, block)
  }
}

/** How many pairs of lines a block has. */
function cells({ from, to, start, end }: Block): number {
  return (to - from) * (end - start)
}

/** Large blocks: only lines that share a rare phrase are compared; between those tied the tables are small again. */
function alignCandidates(sides: Sides, block: Block): void {
  const loose = {
    before: looseWithin(sides.before, block.from, block.to),
    after: looseWithin(sides.after, block.start, block.end),
  }
  const found = candidatesAmong(sides, phrasesOf(sides, loose), { words: PHRASE })
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (let at = 0; at < found.length; at += 3) {
    const before = found[at]!
    const after = found[at + 1]!
    const alike = likenessOf(sides, before, after)
    if (alike < LEAST_LIKENESS) continue
    const weights = [weightOf(sides.before, before, sides.tokens), weightOf(sides.after, after, sides.tokens)]
    links.before.push(before)
    links.after.push(after)
    links.weights.push(worthOf(alike, Math.min(...weights)))
  }
  for (const link of heaviestChain(links)) tie(sides, [links.before[link]!, links.after[link]!], ALIKE)
  for (const rest of blocksBetweenTies(sides, [block]))
    if (cells(rest) <= FILLING_TABLE) alignTable(sides, rest)
}
