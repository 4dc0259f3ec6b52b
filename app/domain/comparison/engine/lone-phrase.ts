import { keptPhrases } from '#app/domain/comparison/engine/kept-phrases.ts'
import type { Lines, Sides } from '#app/domain/comparison/engine/lines.ts'

// How many words two provisions share does not tell a provision rewritten on its way from two that hold the same formula.
// What tells them apart is whether the law says that phrase anywhere else: amended at random, of pairs in seven laws that
// share 35 to 50 % in phrases 136 of 141 were one provision where the weightiest is not repeated near by, else 24 of 110.

/** Whether the weightiest phrase that two lines share stands only there, as far as some pages around either tell. */
export function shareLonePhrase(sides: Sides, before: number, after: number): boolean {
  const { starts, ends } = sides.tokens
  const phrases = keptPhrases(sides, before, after)
  if (phrases.length === 0) return false
  const { run } = phrases.reduce((most, phrase) => (phrase.weight > most.weight ? phrase : most))
  const said = (lines: Lines, first: number) =>
    lines.text.slice(starts[first]!, ends[first + run.length - 1]!)
  return (
    standsOnce(said(sides.after, run.after), sides.after.around(after)) &&
    standsOnce(said(sides.before, run.before), sides.before.around(before))
  )
}

/** Whether some words, printed so, stand no second time in a text that holds them. */
function standsOnce(words: string, text: string): boolean {
  return !text.includes(words, text.indexOf(words) + 1)
}
