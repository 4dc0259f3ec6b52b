import type { Language } from '#app/domain/structure/act.ts'
import { readChains as readKazakhChains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { lex } from '#app/domain/amendment/parse/lexer.ts'
import { spotOf } from '#app/domain/amendment/parse/instructions-of.ts'
import { readChains as readRussianChains } from '#app/domain/amendment/parse/russian-places.ts'
import type { Reader } from '#app/domain/amendment/parse/order.ts'
import type { Place } from '#app/domain/amendment/place.ts'
import { NOTE_LEADS } from '#app/domain/amendment/print-notes.ts'

/** What a note after the instructions says: what deletions at these addresses leave. */
export interface Note {
  readonly places: readonly string[]
  readonly leaves: string | null
}

/** The note that a line is; nothing where it is none. The inverse of `printNotes`. */
export function readNote(line: string, language: Language): Note | undefined {
  // «В контрольном тексте не сохраняется номер пункта 2 статьи 5; пункта 3 статьи 7.»
  if (line.startsWith(NOTE_LEADS.gone[language])) {
    const named = line.slice(NOTE_LEADS.gone[language].length).replace(/\.$/, '').split('; ')
    const places = named.map(each => addressIn(each, language))
    return places.every(place => place !== undefined) ? { places, leaves: null } : undefined
  }
  if (!line.startsWith(NOTE_LEADS.remark[language])) return undefined
  // «Отметка в контрольном тексте на месте пункта 2 статьи 5 – «Исключен Законом РК от …».»
  const [, named = '', leaves = ''] =
    /^(?=.*»\.$)(.*?) – «(.*)»\.$/su.exec(line.slice(NOTE_LEADS.remark[language].length)) ?? []
  const place = addressIn(named, language)
  return place === undefined ? undefined : { places: [place], leaves }
}

/** The address of the element that a note names; nothing where it names none. */
function addressIn(text: string, language: Language): string | undefined {
  const reader: Reader = { tokens: lex(text), at: 0 }
  const places: readonly Place[] | undefined =
    language === 'ru' ? readRussianChains(reader) : readKazakhChains(reader)?.places
  // A name that is not read to its end names something else than was understood.
  return places?.[0] && reader.at === reader.tokens.length ? spotOf(places[0]).at : undefined
}
