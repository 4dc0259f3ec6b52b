import type { Letter, LetterKind, LetterParticulars } from '#app/domain/letter/letter.ts'

/** What each kind of letter is called, on the page and in the subject of a mail. */
export type LetterNames = { readonly [Kind in LetterKind]: string }

/** A sentence for every kind of letter: a kind without one does not compile. */
export type LetterSentences = {
  readonly [Kind in LetterKind]: (particulars: LetterParticulars[Kind]) => string
}

/** What a letter says to its reader. */
export function letterSentence(sentences: LetterSentences, letter: Letter): string {
  const phrase = sentences[letter.kind] as (particulars: Letter['particulars']) => string
  return phrase(letter.particulars)
}

const MOST_NUMBERS = 12 // a sentence, not a list; the page behind the link has them all

/** The numbers of comments as a sentence names them: «№ 3, 7, 12»; how many more there are where they are many. */
export function numbered(numbers: readonly number[], more: (count: number) => string): string {
  const named = `№ ${numbers.slice(0, MOST_NUMBERS).join(', ')}`
  return numbers.length > MOST_NUMBERS ? `${named} ${more(numbers.length - MOST_NUMBERS)}` : named
}
