import { amendedPair } from '#tests/bench/laws.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'
import type { Pair } from '#tests/bench/timing.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { chance, type Chance } from '#tests/support/chance.ts'
import { rebuilt } from '#tests/support/rebuilt.ts'

const ROUNDS = 5

/** Inputs made to hurt: time, memory above the texts, and whether both texts can be rebuilt. */
export function printLimits(code: string): void {
  printHead('Limits', ['input', 'letters', 'first ms', 'then ms', 'MB above the texts', 'exact'])
  for (const pair of hurtfulPairs(code)) {
    const before = memory()
    const started = performance.now()
    let comparison = compareTexts(pair.before, pair.after)
    const first = performance.now() - started
    const above = memory(false) - before
    let best = Infinity
    for (let round = 0; round < ROUNDS; round++) {
      const again = performance.now()
      comparison = compareTexts(pair.before, pair.after)
      best = Math.min(best, performance.now() - again)
    }
    const { before: old, after: now } = rebuilt(comparison)
    const exact = old === pair.before && now === pair.after ? 'yes' : 'NO'
    printRow([
      pair.name,
      (pair.before.length + pair.after.length).toLocaleString('en'),
      ms(first),
      ms(best),
      above.toFixed(0),
      exact,
    ])
  }
}

/** How time grows with the length of the law: 1 is in proportion to it. */
export function printGrowth(code: string): void {
  printHead('Growth', ['changes', 'exponent', 'from ms', 'to ms'])
  const lines = code.split('\n')
  const part = (share: number) => lines.slice(0, Math.floor(lines.length * share)).join('\n')
  for (const [name, plan] of [
    ['2 % of the provisions', { share: 0.02 }],
    ['10 % of the provisions', { share: 0.1 }],
    ['50 provisions', { count: 50 }],
  ] as const) {
    const small = bestTime(amendedPair(name, part(0.125), plan))
    const large = bestTime(amendedPair(name, code, plan))
    printRow([name, (Math.log(large / small) / Math.log(8)).toFixed(2), ms(small), ms(large)])
  }
}

function bestTime({ before, after }: Pair): number {
  let best = Infinity
  for (let round = 0; round < 12; round++) {
    const started = performance.now()
    compareTexts(before, after)
    best = Math.min(best, performance.now() - started)
  }
  return best
}

/** Megabytes in use, buffers included. */
function memory(collected = true): number {
  if (collected) globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function hurtfulPairs(code: string): Pair[] {
  const lines = code.split('\n')
  const random = chance(5)
  const words = (count: number, vocabulary: number) =>
    Array.from({ length: count }, () => `слово${random.below(vocabulary)}`)
  const named = Array.from({ length: 200_000 }, (_, at) => `слово${at}`)
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(0x430 + random.below(32))).join('\n')
  return [
    { name: 'everyday', before: code, after: amendedPair('', code, { count: 50 }).after },
    { name: 'identical', before: code, after: `${code} `.slice(0, -1) },
    {
      name: 'every number another',
      before: code,
      after: code.replace(/\d+/g, number => String(Number(number) + 1)),
    },
    {
      name: 'one word in every provision',
      before: code,
      after: lines.map(line => line.replace(/ (\S+)/, ' иначе')).join('\n'),
    },
    { name: 'provisions reversed', before: code, after: [...lines].reverse().join('\n') },
    { name: 'provisions shuffled', before: code, after: shuffled(lines, random).join('\n') },
    {
      name: 'typography everywhere',
      before: code,
      after: code.replaceAll('о', 'o').replaceAll('"', '“').replaceAll(' – ', ' - '),
    },
    { name: 'line ends of another system', before: code, after: code.replaceAll('\n', '\r\n') },
    {
      name: 'one line',
      before: code.replaceAll('\n', ' '),
      after: amendedPair('', code, { share: 0.05 }).after.replaceAll('\n', ' '),
    },
    {
      name: 'nothing in common',
      before: code,
      after: code.replace(/\p{L}/gu, letter => String.fromCharCode(letter.charCodeAt(0) ^ 1)),
    },
    {
      name: '100,000 one-word provisions',
      before: words(100_000, 60_000).join('\n'),
      after: words(100_000, 60_000).join('\n'),
    },
    {
      name: '200,000 one-word provisions shuffled',
      before: named.join('\n'),
      after: shuffled(named, random).join('\n'),
    },
    {
      name: '200,000 one-word provisions, none in common',
      before: named.join('\n'),
      after: named.map(word => `иное${word}`).join('\n'),
    },
    {
      name: '300,000 provisions of one letter',
      before: letters(300_000),
      after: letters(300_000),
    },
    {
      name: 'a paragraph of 150,000 of 50 words',
      before: words(150_000, 50).join(' '),
      after: words(150_000, 50).join(' '),
    },
    {
      name: '20,000 equal lines',
      before: 'утратил силу\n'.repeat(20_000),
      after: 'утратил силу\n'.repeat(19_000),
    },
  ]
}

function shuffled(lines: readonly string[], random: Chance): string[] {
  const mixed = [...lines]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
