import type { Refusal } from '#app/domain/refusal.ts'
import { statusOf } from '#app/http/status.ts'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { wordsIn } from '#app/i18n/words.tsx'

/** The answer to what was refused: for programs by its code, for people in a sentence of each language. */
export function refusedAnswer(refusal: Refusal, more: object = {}): Response {
  const said = { refusal, sentences: sentencesOf(refusal), ...more }
  return Response.json(said, { status: statusOf(refusal.code) })
}

/** What a refusal says where nobody knows yet who reads it. */
export function sentencesOf(refusal: Refusal): Record<string, string> {
  return Object.fromEntries(
    INTERFACE_LANGUAGES.map(language => [language, sentence(wordsIn(language).refusals, refusal)]),
  )
}
