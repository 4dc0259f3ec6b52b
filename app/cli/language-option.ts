import { Complaint } from '#app/cli/verb.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The language named by `--lang`. */
export function languageOption(value: string | undefined): Language {
  if (value === 'kk' || value === 'ru') return value
  const given = value === undefined ? 'The language is missing' : `"${value}" is no language of an act`
  throw new Complaint(`${given}: add --lang kk or --lang ru.`)
}

const OTHERS = ['uk', 'be', 'ky', 'uz', 'de', 'fr', 'en']

/**
 * The language by whose rules a text is read. An act is kept in Kazakh or Russian; laws of other countries can be
 * compared too, and are read as the Russian ones are.
 */
export function readingLanguage(value: string | undefined): Language {
  return value !== undefined && OTHERS.includes(value) ? 'ru' : languageOption(value)
}
