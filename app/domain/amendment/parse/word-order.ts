import type { Beside } from '#app/domain/amendment/instruction.ts'
import type { Order, Words } from '#app/domain/amendment/parse/order.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** What a sentence says its words or elements shall stand beside: quoted words, or an element. */
export interface Anchors {
  readonly side: 'after' | 'before'
  readonly words: Words
  readonly places: readonly Place[]
}

/** What both grammars know when the verb of a sentence about words comes. */
interface Pending {
  readonly places: readonly Place[]
  readonly throughout: boolean
  readonly orders: Order[]
  words?: Words
  anchors?: Anchors
}

/**
 * Orders that words be replaced or, without new ones, deleted: throughout the text, at the places named, or beside the
 * words that «после слов «…»», «… деген сөздерден кейін» names. False where it cannot be told beside which.
 */
export function wordOrder(state: Pending, words: Words, by?: Words): boolean {
  const { places } = state
  const beside = besideOf(state.anchors)
  if (!beside || (state.throughout && state.anchors)) return false
  delete state.words
  delete state.anchors
  if (state.throughout)
    state.orders.push({ kind: 'throughout', places, words, by: by ?? words.map(() => '') })
  else if (by) state.orders.push({ kind: 'substitute', places, words, by, beside })
  else state.orders.push({ kind: 'delete-words', places, words, beside })
  return true
}

/** One quoted text on one side; of several, or beside an element, nobody can say which words are meant. */
function besideOf(anchors: Anchors | undefined): Beside | undefined {
  if (!anchors) return {}
  const [word, ...further] = anchors.words
  if (word === undefined || further.length > 0 || anchors.places.length > 0) return undefined
  return anchors.side === 'after' ? { after: word } : { before: word }
}
