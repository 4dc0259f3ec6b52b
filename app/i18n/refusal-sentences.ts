import type { Refusal, Refusals } from '#app/domain/refusal.ts'

/** A sentence for every expected no of one shelf of the domain. */
export type SentencesOf<Shelf> = { readonly [Code in keyof Shelf]: (particulars: Shelf[Code]) => string }

/** A sentence for every expected no: a code without one does not compile. */
export type RefusalSentences = SentencesOf<Refusals>

/** What a refusal says to its reader. */
export function sentence(sentences: RefusalSentences, refusal: Refusal): string {
  const phrase = sentences[refusal.code] as (particulars: Refusal['particulars']) => string
  return phrase(refusal.particulars)
}
