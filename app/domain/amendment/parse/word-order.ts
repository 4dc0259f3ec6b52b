import type { Beside } from '#app/domain/amendment/instruction.ts'
import { give, type Anchors, type Clause } from '#app/domain/amendment/parse/clause.ts'
import type { Order, Words } from '#app/domain/amendment/parse/order.ts'
import { closesLines } from '#app/domain/amendment/edited-line.ts'
import { samePlaces } from '#app/domain/amendment/place.ts'

/**
 * Orders that words be replaced or, without new ones, deleted: throughout the text, at the places named, or beside the
 * words that «после слов «…»», «… деген сөздерден кейін» names. False where it cannot be told beside which.
 */
export function wordOrder(clause: Clause, words: Words, by?: Words): boolean {
  const { places, throughout, allCases } = clause
  const beside = besideOf(clause.anchors)
  if (!beside || ((throughout || allCases) && clause.anchors)) return false
  delete clause.words
  delete clause.anchors
  delete clause.allCases
  // Words in all their cases can only be meant wherever they stand.
  if (throughout || allCases) {
    const order = { kind: 'throughout', places, words, by: by ?? words.map(() => '') } as const
    return give(clause, allCases ? { ...order, inflected: true } : order)
  }
  if (by) return give(clause, { kind: 'substitute', places, words, by, beside })
  return give(clause, { kind: 'delete-words', places, words, beside })
}

/** One quoted text on one side; of several, or beside an element, nobody can say which words are meant. */
function besideOf(anchors: Anchors | undefined): Beside | undefined {
  if (!anchors) return {}
  const [word, ...further] = anchors.words
  if (word === undefined || further.length > 0 || anchors.places.length > 0) return undefined
  return anchors.side === 'after' ? { after: word } : { before: word }
}

/** «после слов «…» дополнить словами «…»»; without an anchor the words go to the end. */
export function insertion(clause: Clause, words: Words): boolean {
  const { anchors, places } = clause
  if (anchors?.places.length || (words.length !== 1 && words.length !== anchors?.words.length)) return false
  delete clause.anchors
  const side = anchors?.side ?? 'end'
  const last = clause.orders.at(-1)
  if (
    side === 'end' &&
    last?.kind === 'substitute' &&
    last.words.every(closesLines) &&
    // The sentence named no other place in between.
    samePlaces(places, last.places)
  )
    return behindNewSign(clause, last, words)
  return give(clause, { kind: 'insert-words', places, side, anchors: anchors?.words ?? [], words })
}

type Substitution = Extract<Order, { readonly kind: 'substitute' }>

/**
 * «точку заменить запятой и дополнить словами «…»»: the words come behind the comma. By themselves they would go before
 * the sign that closes the line, which the comma is by then. Behind a sign that closes lines too nobody can say where.
 */
function behindNewSign(clause: Clause, last: Substitution, [words = '']: Words): boolean {
  const [by = '', ...further] = last.by
  if (further.length > 0 || closesLines(by)) return false
  clause.orders[clause.orders.length - 1] = { ...last, by: [`${by} ${words}`] }
  clause.waiting = false
  return true
}
