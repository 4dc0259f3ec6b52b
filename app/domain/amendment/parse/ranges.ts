import type { Address } from '#app/domain/structure/entries.ts'
import { spotOf } from '#app/domain/amendment/parse/instructions-of.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { within, type Place } from '#app/domain/amendment/place.ts'

/** By the address of an element of a range the one that the sentence names next. */
export type Reaches = ReadonlyMap<Address, Address>

/**
 * The reaches of all ranges of an order: «пункты 3–5» reach from 3 to 4 and from 4 to 5, and so do those that «кроме
 * пунктов 3–5» leaves out, apart from them: «пункты 1–5, кроме пункта 3» leaves 3 out and not 3-1. What else stands
 * between two of them, 3-1 for one, only the act can tell. New elements and new wording are all named.
 */
export function reachesOf(
  order: Order,
  container: Place,
): { readonly meant: Reaches; readonly spared: Reaches } {
  if (order.kind === 'add' || order.kind === 'restate' || order.kind === 'renumber')
    return { meant: new Map(), spared: new Map() }
  const places = order.places.map(place => within(container, place))
  const except = order.kind === 'throughout' ? (order.except ?? []) : []
  const around = places.length > 0 ? places : [container]
  return {
    meant: new Map(reachesIn(places)),
    spared: new Map(around.flatMap(place => reachesIn(except.map(each => within(place, each))))),
  }
}

/** The reaches of one list. */
function reachesIn(list: readonly Place[]): readonly (readonly [from: Address, to: Address])[] {
  return list.flatMap((place, index) => {
    const before = list[index - 1]
    if (!before || !place.some(({ inRange }) => inRange)) return []
    const [from, to] = [spotOf(before).at, spotOf(place).at]
    // «пункты 3–5 статей 7–8»: from 5 of article 7 the sentence jumps to 3 of article 8.
    return isBeside(from, to) ? [[from, to] as const] : []
  })
}

/** Whether two addresses are of elements of one level in one place. */
export function isBeside(one: Address, other: Address): boolean {
  return one.replace(NUMBER, '') === other.replace(NUMBER, '')
}

const NUMBER = /_[^_]*$/
