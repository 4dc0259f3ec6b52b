import { blameNextAct, UNTOUCHED } from '#app/domain/comparison/blame-acts.ts'
import { blameAll, blameNext } from '#app/domain/comparison/blame.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { withText } from '#app/domain/structure/edit.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'
import { amendedLaw, OPERATIONS } from '#tests/support/amended-law.ts'
import { chance } from '#tests/support/chance.ts'

const VERSIONS = 400

/** A law of 650,000 letters in 400 versions, each of which amends a few provisions of the one before. */
export function printBlame(code: string): void {
  const versions = [code.slice(0, code.lastIndexOf('\n', 650_000))]
  for (let seed = 1; seed < VERSIONS; seed++) {
    versions.push(amendedLaw(versions.at(-1)!, { seed, share: 0.002, operations: OPERATIONS }).after)
  }
  printHead('Blame by words', [
    'versions',
    'letters',
    'all ms',
    'of them comparing',
    'longest step ms',
    'runs at the end',
  ])
  const started = performance.now()
  let blame = blameAll(versions[0]!, 0)
  let [comparing, longest] = [0, 0]
  for (let version = 1; version < VERSIONS; version++) {
    const step = performance.now()
    const comparison = compareTexts(versions[version - 1]!, versions[version]!)
    comparing += performance.now() - step
    blame = blameNext(blame, comparison, version)
    longest = Math.max(longest, performance.now() - step)
  }
  const all = performance.now() - started
  printRow([
    VERSIONS,
    versions.at(-1)!.length.toLocaleString('en'),
    ms(all),
    ms(comparing),
    ms(longest),
    blame.ends.length,
  ])
}

/** The same engine on provisions with identities, where unchanged ones are never read. */
export function printActs(code: string): void {
  const before = read(code, 'ru').act
  const all = entries(before)
  printHead('Acts: provisions with identities', [
    'provisions',
    'edited',
    'compare ms',
    'blame of the next version ms',
  ])
  for (const count of [1, 10, 50]) {
    const after = edited(before, count)
    entries(after)
    const compare = best(() => compareActs(before, after))
    const comparison = compareActs(before, after)
    printRow([all.length, count, ms(compare), ms(best(() => blameNextAct(UNTOUCHED, comparison, 1)))])
  }
}

function edited(act: Act, count: number): Act {
  const random = chance(count)
  const texts = entries(act).filter(({ provision }) => provision.text.length > 80)
  let after = act
  for (let edit = 0; edit < count; edit++) {
    const { address, provision } = random.of(texts)
    after = withText(after, address, provision.text.replace(/ (\S+) /, ' иначе $1 '))
  }
  return after
}

function best(run: () => unknown): number {
  let least = Infinity
  for (let round = 0; round < 20; round++) {
    const started = performance.now()
    run()
    least = Math.min(least, performance.now() - started)
  }
  return least
}
