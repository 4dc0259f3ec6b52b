import { parseArgs } from 'node:util'
import { printAmendments } from '#tests/bench/amendment.ts'
import { printConsultation } from '#tests/bench/consultation.ts'
import { basesIn, largeCode, lawsIn, pairsIn } from '#tests/bench/laws.ts'
import { printGrowth, printLimits } from '#tests/bench/limits.ts'
import { printOrigins } from '#tests/bench/origins.ts'
import { printPapers } from '#tests/bench/papers.ts'
import { printQuality, printWords } from '#tests/bench/quality.ts'
import { goalPairs, printSpeed } from '#tests/bench/speed.ts'
import { printRoundTable } from '#tests/bench/round-table.ts'
import { printActs, printBlame } from '#tests/bench/workspace.ts'

// npm run bench [-- --pairs FOLDER] [--only speed,goals,limits,growth,blame,acts,origins,consultation,round-table,amendments,words,quality,papers] [--limit 20000]
const { values } = parseArgs({
  options: {
    pairs: { type: 'string' },
    only: { type: 'string' },
    limit: { type: 'string', default: '20000' },
  },
})
const folders = ['tests/fixtures/bench', ...(values.pairs === undefined ? [] : [values.pairs])]
const limit = Number(values.limit)
const bases = basesIn(folders)
const code = largeCode(bases)

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  speed: () => printSpeed('Real pairs', pairsIn(folders), limit),
  goals: () => printSpeed('Goals', goalPairs(bases), limit),
  limits: () => printLimits(code),
  growth: () => printGrowth(code),
  blame: () => printBlame(code),
  acts: () => printActs(code),
  origins: () => printOrigins(code),
  consultation: () => printConsultation(code),
  'round-table': () => printRoundTable(),
  amendments: () => printAmendments(),
  words: () => printWords(),
  quality: () => printQuality(lawsIn(folders)),
  papers: () => printPapers(),
}

const wanted = values.only?.split(',') ?? Object.keys(parts)
console.log(`# Comparison, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`)
for (const part of wanted) {
  const print = parts[part]
  if (!print) throw new Error(`There is no part ${part}: ${Object.keys(parts).join(', ')}.`)
  await print()
}
