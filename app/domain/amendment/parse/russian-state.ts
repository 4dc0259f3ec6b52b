import { nameAt, type Clause } from '#app/domain/amendment/parse/clause.ts'
import { quotes, skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import { JOINERS, readChains } from '#app/domain/amendment/parse/russian-places.ts'
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
