import type { Act, Provision } from '#app/domain/structure/act.ts'
import { addresses, type Address } from '#app/domain/structure/address.ts'

export type { Address } from '#app/domain/structure/address.ts'

/** A provision together with its address and its depth below the act (0 = top). */
export interface Entry {
  readonly address: Address
  readonly provision: Provision
  readonly depth: number
}

/** All provisions of an act in reading order. */
export function entries(act: Act): readonly Entry[] {
  return indexed(act).entries
}

/** The entry at an address; nothing where the act has none there. */
export function entryAt(act: Act, address: Address): Entry | undefined {
  return indexed(act).byAddress.get(address)
}

/** The entry of the provision with an identity; nothing where the act has none. */
export function entryById(act: Act, id: string): Entry | undefined {
  return indexed(act).byId.get(id)
}

/** The pairs of provisions of two language texts that stand at the same address, in the order of the first. */
export function twins(one: Act, other: Act): readonly (readonly [Entry, Entry])[] {
  const pairs: (readonly [Entry, Entry])[] = []
  for (const entry of entries(one)) {
    const twin = entryAt(other, entry.address)
    if (twin) pairs.push([entry, twin])
  }
  return pairs
}

interface Index {
  readonly entries: readonly Entry[]
  readonly byAddress: ReadonlyMap<Address, Entry>
  readonly byId: ReadonlyMap<string, Entry>
}

// An act never changes, so what is found out about it once holds as long as it lives.
const KNOWN = new WeakMap<Act, Index>()

function indexed(act: Act): Index {
  const known = KNOWN.get(act)
  if (known) return known
  const index = indexOf(act)
  KNOWN.set(act, index)
  return index
}

function indexOf(act: Act): Index {
  const given = addresses(act.provisions)
  const list: Entry[] = []
  const visit = (provisions: readonly Provision[], depth: number) => {
    for (const provision of provisions) {
      list.push({ address: given[list.length] ?? '', provision, depth })
      visit(provision.children, depth + 1)
    }
  }
  visit(act.provisions, 0)
  return {
    entries: list,
    byAddress: new Map(list.map(entry => [entry.address, entry])),
    byId: new Map(list.map(entry => [entry.provision.id, entry])),
  }
}
