import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { speechOf } from '#app/domain/structure/speech.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The text of an edition in both languages, letter for letter. */
export type Texts = Readonly<Record<Language, string>>

/**
 * The texts of an edition if they can be taken: neither is empty, neither holds a NUL character (which the database
 * cannot keep, and nothing is changed silently), and each is written in its own language.
 */
export function takeTexts(texts: Texts): Outcome<Texts> {
  for (const language of LANGUAGES) {
    const taken = takeText(texts[language], language)
    if (!taken.ok) return taken
  }
  return ok(texts)
}

/** One language as it arrived, or why it cannot be taken. */
function takeText(text: string, language: Language): Outcome<string> {
  if (text.trim() === '') return refuse('import.text-empty', { language })
  const nul = text.indexOf('\0')
  if (nul >= 0) return refuse('import.nul', { language, row: text.slice(0, nul).split(/\r\n|\r|\n/).length })
  const found = speechOf(text)
  return found === language || found === 'unclear'
    ? ok(text)
    : refuse('import.other-language', { language, found })
}
