import { nested, type Clause } from '#app/domain/amendment/parse/clause.ts'
import { russianCases } from '#app/domain/amendment/parse/cases.ts'
import { dayAt } from '#app/domain/amendment/parse/day.ts'
import { skipWords, wordAt, type Order, type Reader } from '#app/domain/amendment/parse/order.ts'
import { JOINERS, ofAct, readChains } from '#app/domain/amendment/parse/russian-places.ts'
import { quotedList } from '#app/domain/amendment/parse/russian-state.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/**
 * What stands behind the order that it belongs to: «слова «…» исключить в пункте 5», «… заменить словами «…» по всему
 * тексту», «дополнить словами «…» после слов «…»». False where it would begin something new.
 */
export function afterthought(reader: Reader, clause: Clause): boolean {
  const last = clause.orders.at(-1)
  const previous = reader.tokens[reader.at - 1]
  // A sign or an «и» between the two begins a new order, to which the place belongs.
  const follows = previous?.kind === 'quote' || (previous?.kind === 'word' && !JOINERS.has(previous.word))
  if (!last || !follows || clause.words || clause.anchors || clause.waiting) return false
  const meant =
    inAllCases(reader, last) ??
    everywhere(reader, last) ??
    elsewhere(reader, last) ??
    besideWords(reader, last) ??
    (clause.orders.length === 1 ? dated(reader, last, clause.sentence) : undefined)
  if (meant) clause.orders[clause.orders.length - 1] = meant
  return meant !== undefined
}

/** «заменить словами «…» в соответствующих падежах»: said of the new words, it is meant of the old ones too. */
function inAllCases(reader: Reader, last: Order): Order | undefined {
  if (last.kind !== 'substitute' && last.kind !== 'delete-words' && last.kind !== 'throughout')
    return undefined
  const beside = last.kind === 'throughout' ? {} : last.beside
  if (Object.keys(beside).length > 0 || !russianCases(reader)) return undefined
  if (last.kind === 'throughout') return { ...last, inflected: true }
  const by = last.kind === 'delete-words' ? last.words.map(() => '') : last.by
  return { kind: 'throughout', places: last.places, words: last.words, by, inflected: true }
}

/** «по всему тексту», «по всему тексту статьи 5» behind an order of words that need not stand beside others. */
function everywhere(reader: Reader, last: Order): Order | undefined {
  if (last.kind !== 'substitute' && last.kind !== 'delete-words' && last.kind !== 'throughout')
    return undefined
  if (last.kind !== 'throughout' && Object.keys(last.beside).length > 0) return undefined
  if (!skipWords(reader, 'по', 'всему', 'тексту')) return undefined
  const named = readChains(reader)
  ofAct(reader)
  const places = named.length === 0 ? last.places : inside(last.places, named)
  if (!places) return undefined
  if (last.kind === 'throughout') return { ...last, places }
  const by = last.kind === 'substitute' ? last.by : last.words.map(() => '')
  return { kind: 'throughout', places, words: last.words, by }
}

/** The places named behind an order inside those that it has already, if it has any. */
function inside(places: readonly Place[], named: readonly Place[]): readonly Place[] | undefined {
  return nested(places.length > 0 ? places : [[]], named)
}

/** «в пункте 5», inside the place that the order may have already. */
function elsewhere(reader: Reader, last: Order): Order | undefined {
  if (last.kind !== 'substitute' && last.kind !== 'delete-words' && last.kind !== 'throughout')
    return undefined
  if (!skipWords(reader, 'в') && !skipWords(reader, 'из')) return undefined
  const named = readChains(reader)
  const places = named.length > 0 ? inside(last.places, named) : undefined
  return places && { ...last, places }
}

/** «после слов «…»» behind words that would else go to the end. */
function besideWords(reader: Reader, last: Order): Order | undefined {
  const side = wordAt(reader) === 'после' ? 'after' : 'before'
  if (last.kind !== 'insert-words' || last.side !== 'end') return undefined
  if (!skipWords(reader, 'после') && !skipWords(reader, 'перед')) return undefined
  const anchors = quotedList(reader)
  return anchors.length > 0 ? { ...last, side, anchors } : undefined
}

/** «исключить с 1 января 2027 года»; behind several orders nobody can say of how many of them it is meant. */
function dated(reader: Reader, last: Order, sentence: string): Order | undefined {
  if (last.kind !== 'delete' && last.kind !== 'repeal') return undefined
  const from = last.from === undefined ? dayAt(reader, sentence, 'ru') : undefined
  return from === undefined ? undefined : { ...last, from }
}
