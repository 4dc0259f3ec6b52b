import { quotes, wordAt, type Order, type Reader, type Words } from '#app/domain/amendment/parse/order.ts'
import { JOINERS, readChains } from '#app/domain/amendment/parse/russian-places.ts'
import type { Anchors } from '#app/domain/amendment/parse/word-order.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** What has been read of the sentence: where it works, and the words that wait for their verb. */
export interface State {
  places: readonly Place[]
  /** Whether the place is where something is done («в пункте 3»), and not what it is done to («пункт 3»). */
  inPlace: boolean
  /** «по всему тексту» was read. */
  throughout: boolean
  /** Quoted words whose verb has not come yet: «слова «…» исключить». */
  words?: Words
  anchors?: Anchors
  readonly orders: Order[]
  readonly sentence: string
}

/** Reads the places that the sentence names next; those named before are done with. */
export function chains(reader: Reader, state: State): boolean {
  const places = readChains(reader)
  if (places.length === 0) return false
  state.places = places
  return true
}

/** «слова «A», «B» и слово «C»». */
export function quotedList(reader: Reader): string[] {
  const start = reader.at
  const sign = MARKS.test(wordAt(reader)) && /^препинания$/.test(wordAt(reader, 1))
  if (sign) reader.at += 2
  else if (QUOTED.test(wordAt(reader))) reader.at += 1
  else return []
  const found = quotes(reader, JOINERS)
  if (found.length === 0) reader.at = start
  return found
}

/** What quoted words are called, in any case. */
const QUOTED =
  /^(?:слов[оаеу]?|словами?|словом|словам|слову|словосочетани[еяюй]|словосочетаниями?|цифр[аыуе]?|цифрами|цифрой|числ[оа]|числом|числами|букв[аыу]|буквой|буквами|аббревиатур[аыу]?|аббревиатурой|аббревиатурами|обозначени[ея]|символ|символы|символом|символами)$/

/** «знак препинания», of which the second word is read apart. */
const MARKS = /^(?:знак|знака|знаки|знаков|знаком|знаками)$/
