import type { Addition, Order } from '#app/domain/amendment/parse/order.ts'
import { samePlaces, type Place } from '#app/domain/amendment/place.ts'

/**
 * What a list of new elements adds, those of one kind in one place together: «статьей 5-1 и пунктами 3 и 4 статьи 6»
 * are two additions. Nothing of an empty list.
 */
export function additionsOf(places: readonly Place[]): readonly Addition[] {
  const additions: Addition[] = []
  for (const place of places) {
    const { level = 'line', number = '' } = place.at(-1) ?? {}
    const holder = place.slice(0, -1)
    const numbers = number === '' ? [] : [number]
    const last = additions.at(-1)
    if (last?.level === level && samePlaces(last.inside, [holder]))
      additions[additions.length - 1] = { ...last, numbers: [...last.numbers, ...numbers] }
    // «7-1 және 7-2-баптардың тақырыптарымен»: what has no number is the same in each of several places.
    else if (last?.level === level && last.numbers.length + numbers.length === 0)
      additions[additions.length - 1] = { ...last, inside: [...last.inside, holder] }
    else additions.push({ level, numbers, inside: [holder] })
  }
  return additions
}

/** An order as those it consists of, each of one kind in one place: they share a verb and the text that follows. */
export function partsOf(order: Order): readonly Order[] {
  if (order.kind !== 'add' || order.also === undefined) return [order]
  const { also, ...first } = order
  return [first, ...also.map(each => ({ ...first, ...each }))]
}
