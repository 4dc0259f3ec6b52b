import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Comparison } from '#app/domain/comparison/comparison.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { entries } from '#app/domain/structure/entries.ts'

/** The text of one edition in both languages. */
export type Twins = Readonly<Record<Language, Act>>

/**
 * An edition just read, with the identities of the edition it is a neighbour of: what is the same provision there
 * keeps its identity, moved and renumbered or not; what is new gets one that no edition has, its address and `date`.
 * The Kazakh text decides, and its twins in Russian follow; what only the Russian text has is decided there.
 */
export function inheriting(neighbour: Twins, read: Twins, date: string): Twins {
  const byKazakh = identitiesFrom(compareActs(neighbour.kk, read.kk))
  const byRussian = identitiesFrom(compareActs(neighbour.ru, read.ru))
  const taken = new Set<string>()
  const given = new Map<Address, string>()
  for (const { address } of [...entries(read.kk), ...entries(read.ru)]) {
    if (given.has(address)) continue
    const kept = byKazakh.get(address) ?? byRussian.get(address)
    const id = kept !== undefined && !taken.has(kept) ? kept : `${address}@${date}`
    taken.add(id)
    given.set(address, id)
  }
  return { kk: withIdentities(read.kk, given), ru: withIdentities(read.ru, given) }
}

/** The identities of the old provisions by the addresses of the new ones; a part of a split one is its first part. */
function identitiesFrom({ rows }: Comparison): ReadonlyMap<Address, string> {
  const kept = new Map<Address, string>()
  for (const { before, after } of rows) {
    const [old, now] = [before[0], after[0]]
    if (old && now) kept.set(now.address, old.provision.id)
  }
  return kept
}

/** The act with the identities given, down to the last child; where none is given, the provision keeps its own. */
function withIdentities(act: Act, given: ReadonlyMap<Address, string>): Act {
  const idOf = new Map(entries(act).map(({ address, provision }) => [provision, given.get(address)]))
  const visit = (provisions: Act['provisions']): Act['provisions'] =>
    provisions.map(provision => ({
      ...provision,
      id: idOf.get(provision) ?? provision.id,
      children: visit(provision.children),
    }))
  return { ...act, provisions: visit(act.provisions) }
}
