import type { ChangeClass, Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What became of a provision in each language that is compared; a language is absent where it has no such provision. */
export interface Pair {
  /** The address by which the twins of both languages are found: in the newer text, in the older one once deleted. */
  readonly key: string
  readonly rows: Readonly<Partial<Record<Language, Correspondence>>>
}

/** The correspondences of the languages compared, twins together, in the reading order of the first language. */
export function pairsOf(
  comparisons: Readonly<Partial<Record<Language, { readonly comparison: Comparison }>>>,
): readonly Pair[] {
  const kk = comparisons.kk?.comparison
  const ru = comparisons.ru?.comparison
  if (kk && ru) return twinned(kk, ru)
  const rows = (kk ?? ru)?.rows ?? []
  return rows.map(row => ({ key: keyOf(row), rows: kk ? { kk: row } : { ru: row } }))
}

/** What a pair changes in any language, from the loudest class to the quietest; empty where it was kept. */
export function classesOf({ rows }: Pair): readonly ChangeClass[] {
  if (!rows.kk?.classes.length && !rows.ru?.classes.length) return NONE
  const classes = new Set<ChangeClass>()
  for (const row of [rows.kk, rows.ru]) for (const each of row?.classes ?? []) classes.add(each)
  return CLASSES.filter(each => classes.has(each))
}

const NONE: readonly ChangeClass[] = []

/** The classes of change, the loudest first. */
export const CLASSES: readonly ChangeClass[] = [
  'structural',
  'wording',
  'term',
  'reference',
  'digits',
  'typographic',
]

/** Prefixed for deletions: the address may have been given to something new. */
function keyOf({ before, after }: Correspondence): string {
  const entry = after[0]
  return entry ? entry.address : `old-${before[0]!.address}`
}

/** Provisions that only the second language has stand after those that they follow there. */
function twinned(kk: Comparison, ru: Comparison): readonly Pair[] {
  const places = new Map(kk.rows.map((row, at) => [keyOf(row), at]))
  const twins = new Array<Correspondence | undefined>(kk.rows.length)
  const alone = new Map<number, Correspondence[]>()
  let last = -1
  for (const row of ru.rows) {
    const place = places.get(keyOf(row))
    if (place === undefined) alone.set(last, [...(alone.get(last) ?? []), row])
    else twins[(last = place)] = row
  }
  const lone = (at: number) => (alone.get(at) ?? []).map(row => ({ key: keyOf(row), rows: { ru: row } }))
  return [...lone(-1), ...kk.rows.flatMap((row, at) => [pairOf(row, twins[at]), ...lone(at)])]
}

/** A Kazakh correspondence with its Russian twin, if it has one. */
function pairOf(kk: Correspondence, ru: Correspondence | undefined): Pair {
  return { key: keyOf(kk), rows: ru ? { kk, ru } : { kk } }
}
