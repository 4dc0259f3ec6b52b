import { heaviestChain } from '#app/domain/comparison/chain.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import type { Entry } from '#app/domain/structure/entries.ts'

/** Places of two lists of entries that are one provision by its identity. */
export interface Identified {
  readonly before: number
  readonly after: number
  /** Same number, heading and text. */
  readonly same: boolean
  /** In its place: false where it has moved past the others. */
  readonly inOrder: boolean
}

/**
 * The provisions that both lists hold under one identity, ascending by `before`. Between two imports an identity is
 * no more than the address; there it counts only where the words are the same, and the words decide about the rest.
 */
export function identified(before: readonly Entry[], after: readonly Entry[]): Identified[] {
  const places = new Map(after.map((entry, place) => [entry.provision.id, place]))
  const pairs: { before: number; after: number; same: boolean; weight: number }[] = []
  before.forEach((entry, place) => {
    const other = places.get(entry.provision.id)
    if (other === undefined) return
    const same = isSame(entry.provision, after[other]!.provision)
    if (!same && isAddress(entry) && isAddress(after[other]!)) return
    pairs.push({ before: place, after: other, same, weight: weightOf(entry.provision) })
  })
  const chain = new Set(
    heaviestChain({
      before: pairs.map(pair => pair.before),
      after: pairs.map(pair => pair.after),
      weights: pairs.map(pair => pair.weight),
    }),
  )
  return pairs.map(({ weight: _weight, ...pair }, index) => ({ ...pair, inOrder: chain.has(index) }))
}

/** Whether two provisions are the same, children apart. */
export function isSame(one: Provision, other: Provision): boolean {
  if (one === other) return true
  return (
    one.text === other.text &&
    one.heading === other.heading &&
    one.number === other.number &&
    one.level === other.level
  )
}

function isAddress({ provision, address }: Entry): boolean {
  return provision.id === address
}

function weightOf({ heading, text }: Provision): number {
  return heading.length + text.length + 1
}
