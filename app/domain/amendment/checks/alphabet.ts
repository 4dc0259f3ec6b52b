import { fold } from '#app/domain/structure/letters.ts'

// The 42 letters of the Kazakh Cyrillic alphabet. Code points would put Ә Ғ Қ Ң Ө Ұ Ү Һ І behind Я, and what a
// collator knows of Kazakh depends on the machine.
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
/** The place of each letter, counted from 1. */
const ORDER = new Map([...ALPHABET].map((letter, at) => [letter, at + 1]))

/** Compares two terms by the Kazakh alphabet, word by word, case and look-alike letters apart; below 0 where `one` is first. */
export function compareKazakh(one: string, other: string): number {
  const [first, second] = [lettersOf(one), lettersOf(other)]
  for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0)
    if (difference !== 0) return difference
  }
  return first.length - second.length
}

/** A blank comes before every letter; brackets, dashes and quotes do not count. */
function lettersOf(term: string): readonly number[] {
  const letters: number[] = []
  for (const sign of fold(term).toLowerCase()) {
    const place = sign === ' ' ? 0 : ORDER.get(sign)
    if (place !== undefined) letters.push(place)
  }
  return letters
}
