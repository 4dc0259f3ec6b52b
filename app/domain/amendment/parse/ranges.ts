import type { Address } from '#app/domain/structure/entries.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { spotOf } from '#app/domain/amendment/parse/instructions-of.ts'
import type { Order } from '#app/domain/amendment/parse/order.ts'
import { within, type Place } from '#app/domain/amendment/place.ts'

/** By the address of an element of a range the one that the sentence names next. */
export type Reaches = ReadonlyMap<Address, Address>

/**
 * The reaches of all ranges of an order: «пункты 3–5» reach from 3 to 4 and from 4 to 5, and so do those that «кроме
 * пунктов 3–5» leaves out. What else stands between two of them, 3-1 for one, only the act can tell. New elements and
 * new wording are all named.
 */
export function reachesOf(order: Order, container: Place): Reaches {
  if (order.kind === 'add' || order.kind === 'restate' || order.kind === 'renumber') return new Map()
  const places = order.places.map(place => within(container, place))
  const except = order.kind === 'throughout' ? (order.except ?? []) : []
  const around = places.length > 0 ? places : [container]
  const lists = [places, ...around.map(place => except.map(each => within(place, each)))]
  return new Map(lists.flatMap(reachesIn))
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

/** The reaches from what an instruction names: its own element, and those that it leaves out. */
export function ownReaches(reaches: Reaches, { at, except = [] }: Instruction): Reaches {
  const named = [at, ...except.map(each => each.at)]
  return new Map(
    named.flatMap(from => {
      const to = reaches.get(from)
      return to === undefined ? [] : [[from, to]]
    }),
  )
}

/** Whether two addresses are of elements of one level in one place. */
export function isBeside(one: Address, other: Address): boolean {
  return one.replace(NUMBER, '') === other.replace(NUMBER, '')
}

const NUMBER = /_[^_]*$/
