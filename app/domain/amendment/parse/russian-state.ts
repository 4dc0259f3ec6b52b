import { beside, nameAt, type Anchors, type Clause } from '#app/domain/amendment/parse/clause.ts'
import { quotes, skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import { JOINERS, ofAct, readChains } from '#app/domain/amendment/parse/russian-places.ts'
import { russianSign } from '#app/domain/amendment/parse/signs.ts'

/** What has been read of a Russian sentence: where it works, and the words that wait for their verb. */
export interface State extends Clause {
  /** Whether the place is where something is done («в пункте 3»), and not what it is done to («пункт 3»). */
  inPlace: boolean
}

/** Reads the places that the sentence names next; false where none are named, or others still wait for their order. */
export function chains(reader: Reader, state: State): boolean {
  return nameAt(state, readChains(reader))
}

/** What «по всему тексту» is said of: the elements that follow it, else the act or what was named before. */
export function throughout(reader: Reader, state: State): boolean {
  const named = readChains(reader)
  ofAct(reader)
  const placed = named.length === 0 || nameAt(state, named)
  state.throughout = true
  return placed
}

/** «после слов «…»», «перед словом «…»», «после статьи 7». */
export function anchor(reader: Reader, state: State, side: Anchors['side']): boolean {
  const words = quotedList(reader)
  if (words.length > 0) return beside(state, side, words)
  const places = readChains(reader)
  if (places.length !== 1 || side === 'before' || state.anchors) return false
  state.anchors = { side, words: [], places }
  return true
}

/** «слова «A», «B» и слово «C»», «знак препинания «.»», «точку». */
export function quotedList(reader: Reader): string[] {
  const start = reader.at
  const sign = russianSign(reader)
  if (sign !== undefined) return [sign]
  if (!QUOTED.test(wordAt(reader))) return []
  reader.at += 1
  skipWords(reader, 'препинания')
  const found = quotes(reader, JOINERS)
  if (found.length === 0) reader.at = start
  return found
}

/** What quoted words are called, in any case. */
const QUOTED =
  /^(?:слов[оаеу]?|словами?|словом|словам|слову|словосочетани[еяюй]|словосочетаниями?|цифр[аыуе]?|цифрами|цифрой|числ[оа]|числом|числами|номер|номером|номера|сокращени[ея]|сокращением|союз|союза|союзом|предлог|предлога|предлогом|букв[аыу]|буквой|буквами|аббревиатур[аыу]?|аббревиатурой|аббревиатурами|обозначени[ея]|символ|символы|символом|символами|знак|знака|знаки|знаков|знаком|знаками)$/
