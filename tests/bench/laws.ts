import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pair } from '#tests/bench/timing.ts'
import { amendedLaw, OPERATIONS } from '#tests/support/amended-law.ts'
import type { Operation } from '#tests/support/amended-law.ts'
import { lawText } from '#tests/support/law-texts.ts'

const SMALLEST_LAW = 50_000 // code units: in a shorter text an amendment of 0.5 % is no amendment
const OUR_LAWS = [
  'religion_law_kk_2023-07-01',
  'religion_law_ru_2023-07-01',
  'prevention_law_kk_2026-01-20',
  'prevention_law_ru_2026-01-20',
]
const SMALLEST_CODE = 2_000_000 // code units of the code on which the goals are measured

/** The pairs `<name>.old.txt`, `<name>.new.txt` of the folders, smallest first. */
export function pairsIn(folders: readonly string[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const folder of folders) {
    for (const file of readdirSync(folder)) {
      if (!file.endsWith('.old.txt')) continue
      const name = file.slice(0, -'.old.txt'.length)
      const text = (side: string) => readFileSync(join(folder, `${name}.${side}.txt`), 'utf8')
      pairs.set(name, { name, before: text('old'), after: text('new') })
    }
  }
  return [...pairs.values()].sort((one, other) => one.before.length - other.before.length)
}

/** The texts `base-<name>.txt` of the folders, by name. */
export function basesIn(folders: readonly string[]): Map<string, string> {
  const bases = new Map<string, string>()
  for (const folder of folders) {
    for (const file of readdirSync(folder)) {
      if (file.startsWith('base-')) bases.set(file.slice(5, -4), readFileSync(join(folder, file), 'utf8'))
    }
  }
  return bases
}

/** Laws of many kinds and languages to be amended at random: the bases, the older texts of long pairs, those of Kazakhstan. */
export function lawsIn(folders: readonly string[]): Map<string, string> {
  const pairs = pairsIn(folders).filter(({ before }) => before.length > SMALLEST_LAW)
  return new Map([
    ...basesIn(folders),
    ...pairs.map(({ name, before }) => [name, before] as const),
    ...OUR_LAWS.map(name => [name, lawText(name)] as const),
  ])
}

/** A code of two million letters: the largest base, as often as it takes, each time with other words in each line. */
export function largeCode(bases: ReadonlyMap<string, string>): string {
  const largest = [...bases.values()].reduce((one, other) => (other.length > one.length ? other : one))
  let code = largest
  for (let book = 2; code.length < SMALLEST_CODE; book++) {
    code += largest.replace(/(\S)$/gm, `$1 книги${book}`)
  }
  return code
}

/** A law amended at random: so many provisions, or such a share of them. */
export function amendedPair(
  name: string,
  base: string,
  { share, count, seed = 1 }: { share?: number; count?: number; seed?: number },
): Pair {
  const operations: readonly Operation[] = OPERATIONS
  const lines = base.split('\n').length
  const { before, after } = amendedLaw(base, { seed, share: share ?? count! / lines, operations })
  return { name, before, after }
}

/** A law of which so many provisions are printed with other quotes, dashes and letters, and not changed. */
export function retypedPair(name: string, base: string, count: number): Pair {
  const lines = base.split('\n')
  const step = Math.floor(lines.length / count)
  let left = count
  const after = lines.map((line, at) => {
    const retyped = line
      .replace(/["«»]/, '“')
      .replace(/ – | - /, ' — ')
      .replace('о', 'o')
    if (at % step !== 0 || retyped === line || left === 0) return line
    left--
    return retyped
  })
  return { name, before: base, after: after.join('\n') }
}
