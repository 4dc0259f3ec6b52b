import type { Address } from '#app/domain/structure/entries.ts'
import { spotOf } from '#app/domain/amendment/parse/instructions-of.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { within, type Place } from '#app/domain/amendment/place.ts'

/** An element of a range, and the one that the sentence names next. */
export type Reach = readonly [from: Address, to: Address]

/**
 * The reaches of all ranges of an order: «пункты 3–5» reach from 3 to 4 and from 4 to 5, and so do those that «кроме
 * пунктов 3–5» leaves out. What else stands between two of them, 3-1 for one, only the act can tell. New elements and
 * new wording are all named.
 */
export function reachesOf(order: Order, container: Place): readonly Reach[] {
  if (order.kind === 'add' || order.kind === 'restate' || order.kind === 'renumber') return []
  const places = order.places.map(place => within(container, place))
  const except = order.kind === 'throughout' ? (order.except ?? []) : []
  const around = places.length > 0 ? places : [container]
  return [places, ...around.map(place => except.map(each => within(place, each)))].flatMap(reachesIn)
}

/** The reaches of one list. */
function reachesIn(list: readonly Place[]): readonly Reach[] {
  return list.flatMap((place, index) => {
    const before = list[index - 1]
    const goesOn = before !== undefined && place.some(({ inRange }) => inRange)
    return goesOn ? [[spotOf(before).at, spotOf(place).at] as const] : []
  })
}
