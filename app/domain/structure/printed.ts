import type { Act, Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import type { Entry } from '#app/domain/structure/entry.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** A provision as a page shows it, without what stands below it. */
export interface Printed {
  readonly id: string
  readonly address: Address
  readonly level: Level
  /** 0 at the top of the act. */
  readonly depth: number
  /** The number with its word and punctuation: `7-1-бап.`, `5-1)`; empty where unnumbered. */
  readonly mark: string
  readonly heading: string
  readonly text: string
}

/** A provision of both languages side by side; one is missing where only the other language has it. */
export interface TwinRow {
  readonly address: Address
  readonly kk?: Printed | undefined
  readonly ru?: Printed | undefined
}

/** One entry of an act as a page shows it. */
export function printed({ address, provision, depth }: Entry, language: Language): Printed {
  const { id, level, number, heading, text, layout } = provision
  const mark = (layout?.mark ?? printMark(level, number, language)).trim()
  return { id, address, level, depth, mark, heading, text }
}

/**
 * The twins of two language texts in the reading order of the Kazakh one; what only the Russian text has stands
 * where it stands there.
 */
export function twinRows(kk: Act, ru: Act): readonly TwinRow[] {
  const rows: TwinRow[] = []
  const lonely = lonelyAfter(ru, kk)
  const add = (after: Address) => lonely.get(after)?.forEach(entry => rows.push(rowOf(undefined, entry)))
  add(START)
  for (const entry of entries(kk)) {
    rows.push(rowOf(entry, entryAt(ru, entry.address)))
    add(entry.address)
  }
  return rows
}

/** Stands for the address before the first one. */
const START = ''

/** The entries that `other` has not, each under the address of the last shared one before it. */
function lonelyAfter(act: Act, other: Act): ReadonlyMap<Address, readonly Entry[]> {
  const lonely = new Map<Address, Entry[]>()
  let after: Address = START
  for (const entry of entries(act)) {
    if (entryAt(other, entry.address)) after = entry.address
    else lonely.set(after, [...(lonely.get(after) ?? []), entry])
  }
  return lonely
}

/** Both languages of an address, or the one that has it. */
function rowOf(kk: Entry | undefined, ru: Entry | undefined): TwinRow {
  return {
    address: kk?.address ?? ru?.address ?? START,
    ...(kk && { kk: printed(kk, 'kk') }),
    ...(ru && { ru: printed(ru, 'ru') }),
  }
}
