import type { Address } from '#app/domain/structure/entries.ts'
import { spotOf } from '#app/domain/amendment/parse/instructions-of.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { within, type Place } from '#app/domain/amendment/place.ts'

/**
 * For each element of a range the one that the sentence names next: «пункты 3–5» reach from 3 to 4 and from 4 to 5. What
 * else stands between two of them, 3-1 for one, only the act can tell. New elements and new wording are all named.
 */
export function reachesOf(order: Order, container: Place): ReadonlyMap<Address, Address> {
  const reaches = new Map<Address, Address>()
  if (order.kind === 'add' || order.kind === 'restate' || order.kind === 'renumber') return reaches
  const at = (place: Place) => spotOf(within(container, place)).at
  order.places.forEach((place, index) => {
    const before = order.places[index - 1]
    if (before && place.some(({ inRange }) => inRange)) reaches.set(at(before), at(place))
  })
  return reaches
}
