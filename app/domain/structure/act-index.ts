import type { Act, Provision } from '#app/domain/structure/act.ts'
import { addresses, type Address } from '#app/domain/structure/address.ts'
import type { Entry } from '#app/domain/structure/entry.ts'

/** What is known of an act beside its tree: its entries in reading order, who is whose child, and where what is. */
export interface ActIndex {
  readonly entries: readonly Entry[]
  /** For each entry the place of its parent in `entries`; -1 at the top. */
  readonly parents: Int32Array
  readonly byAddress: () => ReadonlyMap<Address, number>
  readonly byId: () => ReadonlyMap<string, number>
}

/** The index of an act, made once. */
export function indexed(act: Act): ActIndex {
  const known = KNOWN.get(act)
  if (known) return known
  const index = indexOf(act, addresses(act.provisions))
  KNOWN.set(act, index)
  return index
}

/** Lets an act whose addresses are known have its index without finding them again. */
export function seedIndex(act: Act, given: readonly Address[]): void {
  KNOWN.set(act, indexOf(act, given))
}

/**
 * Lets an act that differs from an indexed one in the words of a few provisions have its index without a new walk:
 * `changed` holds the new provision for each place whose provision is another object.
 */
export function inheritIndex(act: Act, from: Act, changed: ReadonlyMap<number, Provision>): void {
  const index = indexed(from)
  const list = index.entries.slice()
  for (const [at, provision] of changed) {
    const entry = list[at]
    if (entry) list[at] = { ...entry, provision }
  }
  KNOWN.set(act, { ...index, entries: list })
}

// An act never changes, so what is found out about it once holds as long as it lives.
const KNOWN = new WeakMap<Act, ActIndex>()

/** The index of an act; maps are made when first asked for, since most questions need one of them. */
function indexOf(act: Act, given: readonly Address[]): ActIndex {
  const parents = new Int32Array(given.length)
  const list: Entry[] = []
  const visit = (provisions: readonly Provision[], parent: number, depth: number) => {
    for (const provision of provisions) {
      const at = list.length
      parents[at] = parent
      list.push({ address: given[at] ?? '', provision, depth })
      if (provision.children.length > 0) visit(provision.children, at, depth + 1)
    }
  }
  visit(act.provisions, -1, 0)
  return {
    entries: list,
    parents,
    byAddress: once(() => new Map(given.map((address, at) => [address, at]))),
    byId: once(() => new Map(list.map((entry, at) => [entry.provision.id, at]))),
  }
}

/** A value made at most once, on the first demand. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
