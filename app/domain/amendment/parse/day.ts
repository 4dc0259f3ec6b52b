import type { Language } from '#app/domain/structure/act.ts'
import { readPaperDate } from '#app/domain/structure/paper-date.ts'
import type { Clause } from '#app/domain/amendment/parse/clause.ts'
import { skipWords, wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'

/** The day from which a deletion takes effect, before its verb; at the head of a sentence it is said of all in it. */
export function day(reader: Reader, clause: Clause, language: Language): boolean {
  const leads = clause.orders.length === 0 && !clause.waiting && !clause.words && !clause.anchors
  const found = clause.from ? undefined : dayAt(reader, clause.sentence, language)
  if (found === undefined) return false
  clause.from = { day: found, ofAll: leads }
  return true
}

/** The ISO date of «с 1 января 2027 года», «2027 жылғы 1 қаңтардан бастап»; nothing where none stands here. */
export function dayAt(reader: Reader, sentence: string, language: Language): string | undefined {
  const { at, tokens } = reader
  const read = language === 'ru' ? skipRussian(reader) : skipKazakh(reader)
  const words = () => sentence.slice(tokens[at]?.start, tokens[reader.at - 1]?.end)
  const found = read ? readPaperDate(words(), language) : undefined
  if (found === undefined) reader.at = at
  return found
}

/** «с», the day, the month, the year, «года». */
function skipRussian(reader: Reader): boolean {
  if (!skipWords(reader, 'с') || reader.tokens[reader.at + 2]?.kind !== 'number') return false
  reader.at += 3
  return skipWords(reader, 'года')
}

/** The year, «жылғы», the day and the month, of which only the ablative says that it begins then. */
function skipKazakh(reader: Reader): boolean {
  if (reader.tokens[reader.at]?.kind !== 'number' || !wordAt(reader, 1).startsWith('жыл')) return false
  if (!/[дтн][еа]н$/.test(wordAt(reader, 3))) return false
  reader.at += 4
  skipWords(reader, 'бастап')
  return true
}
