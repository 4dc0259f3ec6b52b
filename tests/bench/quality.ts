import { readFileSync } from 'node:fs'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { printHead, printRow } from '#tests/bench/table.ts'
import { amendedLaw, OPERATIONS } from '#tests/support/amended-law.ts'
import type { Operation } from '#tests/support/amended-law.ts'
import { judge, shares } from '#tests/support/judge.ts'
import type { Judgement } from '#tests/support/judge.ts'
import { edgesInsideWords, rebuilt } from '#tests/support/rebuilt.ts'

const SEEDS = [11, 12, 13, 14, 15]
const KINDS: readonly (readonly [string, readonly Operation[]])[] = [
  ['without moves', OPERATIONS.filter(operation => !/moved|split|merged|several/.test(operation))],
  ['all together', OPERATIONS],
  ['moved', ['moved']],
  ['moved and edited', ['moved and edited']],
  ['article moved', ['article moved']],
  ['split', ['split']],
  ['merged', ['merged']],
  ['several edits', ['several']],
]

/** How right the comparison is where the truth is known. */
export function printQuality(laws: ReadonlyMap<string, string>): void {
  printHead('Amended at random: what is found, of what is true', [
    'law',
    'amended',
    'share',
    'F1 of marks',
    'marks / needed',
    'edits / line',
    'aligned',
    'move precision',
    'move recall',
    'splits',
    'mergers',
  ])
  for (const [name, law] of laws) {
    for (const [kind, operations] of KINDS) {
      for (const share of [0.005, 0.02, 0.1]) {
        const figures = shares(added(SEEDS.map(seed => judged(law, { seed, share, operations }))))
        printRow([name, kind, share, ...Object.values(figures).map(figure => figure.toFixed(4))])
      }
    }
  }
}

function judged(
  base: string,
  plan: { seed: number; share: number; operations: readonly Operation[] },
): Judgement {
  const law = amendedLaw(base, plan)
  return judge(law, compareTexts(law.before, law.after))
}

function added(judgements: readonly Judgement[]): Judgement {
  const sum = structuredClone(judgements[0]!) as unknown as Record<string, Record<string, number>>
  for (const judgement of judgements.slice(1)) {
    for (const [what, counts] of Object.entries(judgement)) {
      for (const [name, count] of Object.entries(counts as Record<string, number>)) sum[what]![name]! += count
    }
  }
  return sum as unknown as Judgement
}

/** The edited paragraphs of the corpus: how much a reader has to look at. */
export function printWords(): void {
  const pairs = JSON.parse(readFileSync('tests/fixtures/words/pairs.json', 'utf8')) as [string, string][]
  const sum = { insertions: 0, marked: 0, letters: 0, inside: 0, broken: 0 }
  for (const [before, after] of pairs) {
    const comparison = compareTexts(before, after)
    const again = rebuilt(comparison)
    if (again.before !== before || again.after !== after) sum.broken++
    sum.inside += edgesInsideWords(comparison)
    for (let at = 0; at < comparison.pieces.length; at += PIECE) {
      if (comparison.pieces[at] !== CHANGED) continue
      const [, i, iEnd, j, jEnd] = comparison.pieces.subarray(at, at + PIECE) as unknown as [
        number,
        number,
        number,
        number,
        number,
      ]
      sum.insertions += Number(iEnd > i) + Number(jEnd > j)
      sum.marked += iEnd - i + jEnd - j
      sum.letters += (before.slice(i, iEnd) + after.slice(j, jEnd)).replace(/\s/g, '').length
    }
  }
  printHead('1,344 edited paragraphs', [
    'insertions and deletions',
    'code units marked',
    'blanks apart',
    'edges inside words',
    'not rebuilt',
  ])
  printRow([
    (sum.insertions / pairs.length).toFixed(2),
    (sum.marked / pairs.length).toFixed(1),
    (sum.letters / pairs.length).toFixed(1),
    sum.inside,
    sum.broken,
  ])
}
