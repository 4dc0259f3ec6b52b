import type { Refusal, RefusalCode, Refusals } from '#app/domain/refusal.ts'

/** A sentence for every expected no: a code without one does not compile. */
export type RefusalSentences = { readonly [Code in RefusalCode]: (particulars: Refusals[Code]) => string }

/** What a refusal says to its reader. */
export function sentence(sentences: RefusalSentences, refusal: Refusal): string {
  const phrase = sentences[refusal.code] as (particulars: Refusal['particulars']) => string
  return phrase(refusal.particulars)
}
