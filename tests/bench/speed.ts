import { floorOf } from '#tests/bench/floor.ts'
import { amendedPair, largeCode, retypedPair } from '#tests/bench/laws.ts'
import { PEERS } from '#tests/bench/peers.ts'
import { ms, printHead, printRow, times } from '#tests/bench/table.ts'
import { timingOf } from '#tests/bench/timing.ts'
import type { Pair } from '#tests/bench/timing.ts'

/** How long each peer takes on each pair; in brackets how many times as long as this engine. */
export async function printSpeed(title: string, pairs: readonly Pair[], limit: number): Promise<void> {
  const others = Object.keys(PEERS).filter(peer => peer !== 'tuzetu')
  printHead(title, ['pair', 'letters', 'cold ms', 'warm ms', '× floor', ...others])
  for (const pair of pairs) {
    const own = await timingOf('tuzetu', pair, limit)
    if (!own) throw new Error(`${pair.name} took longer than ${limit} ms.`)
    const cells: string[] = []
    for (const peer of others) {
      const other = await timingOf(peer, pair, limit)
      cells.push(
        other
          ? `${ms(other.warm)} (${times(own.warm, other.warm)})`
          : `> ${ms(limit)} (> ${times(own.warm, limit)})`,
      )
    }
    const floor = (own.warm / floorOf([pair.before, pair.after])).toFixed(2)
    printRow([
      pair.name,
      pair.before.length.toLocaleString('en'),
      ms(own.cold),
      ms(own.warm),
      floor,
      ...cells,
    ])
  }
}

/** The pairs on which the goals are set, made from the bases. */
export function goalPairs(bases: ReadonlyMap<string, string>): Pair[] {
  const code = largeCode(bases)
  const law = bases.get('ru-kz-labour') ?? code.slice(0, 300_000)
  return [
    amendedPair('everyday: 50 provisions of a code', code, { count: 50 }),
    amendedPair('a law, 30 provisions', law, { count: 30 }),
    retypedPair('500 provisions retyped', code.slice(0, code.lastIndexOf('\n', 600_000)), 500),
    amendedPair('reform: 10 % of a code', code, { share: 0.1 }),
  ]
}
