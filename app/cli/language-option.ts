import { Complaint } from '#app/cli/verb.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The language named by `--lang`. */
export function languageOption(value: string | undefined): Language {
  if (value === 'kk' || value === 'ru') return value
  const given = value === undefined ? 'The language is missing' : `"${value}" is no language of an act`
  throw new Complaint(`${given}: add --lang kk or --lang ru.`)
}
