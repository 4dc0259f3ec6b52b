import type { Act } from '#app/domain/structure/act.ts'
import { indexed } from '#app/domain/structure/act-index.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Entry } from '#app/domain/structure/entry.ts'
import type { Level } from '#app/domain/structure/level.ts'

export type { Address } from '#app/domain/structure/address.ts'
export type { Entry } from '#app/domain/structure/entry.ts'

/** All provisions of an act in reading order. */
export function entries(act: Act): readonly Entry[] {
  return indexed(act).entries
}

/** The entry at an address; nothing where the act has none there. */
export function entryAt(act: Act, address: Address): Entry | undefined {
  return entries(act)[indexed(act).byAddress().get(address) ?? -1]
}

/** The entry of the provision with an identity; nothing where the act has none. */
export function entryById(act: Act, id: string): Entry | undefined {
  return entries(act)[indexed(act).byId().get(id) ?? -1]
}

/** Where the provision with an identity stands in reading order, counted from 0; nothing where the act has none. */
export function placeOf(act: Act, id: string): number | undefined {
  return indexed(act).byId().get(id)
}

/** The entry of what a provision stands in; nothing at the top of the act. */
export function parentAt(act: Act, address: Address): Entry | undefined {
  const { parents, byAddress } = indexed(act)
  return entries(act)[parents[byAddress().get(address) ?? -1] ?? -1]
}

/** The nearest entry of a level that the provision at an address stands in, itself included; nothing where there is none. */
export function nearestAt(act: Act, address: Address, level: Level): Entry | undefined {
  const { entries, parents, byAddress } = indexed(act)
  let at = byAddress().get(address) ?? -1
  while (at >= 0 && entries[at]!.provision.level !== level) at = parents[at]!
  return entries[at]
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
