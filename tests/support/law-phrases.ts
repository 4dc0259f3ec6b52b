import type { Chance } from '#tests/support/chance.ts'

/** The lines of a law from which new words are taken, so that they are in its language. */
export interface Source {
  readonly lines: readonly string[]
  readonly random: Chance
}

/** Where the words of a stretch of a line begin, after a blank. */
export function wordStarts(line: string, from: number, to: number): number[] {
  const starts: number[] = []
  for (let at = from + 1; at < to; at++) if (line[at - 1] === ' ' && line[at] !== ' ') starts.push(at)
  return starts
}

/** One to eight neighbouring words of some line. */
export function phrase({ lines, random }: Source): string {
  for (;;) {
    const line = random.of(lines)
    const words = wordStarts(line, 0, line.length)
    if (words.length < 12) continue
    const from = random.below(words.length - 9)
    return line.slice(words[from], words[from + 1 + random.below(8)]! - 1)
  }
}

/** A new paragraph: phrases of many lines, none of them longer than eight words. */
export function composed(source: Source): string {
  const count = 3 + source.random.below(8)
  return Array.from({ length: count }, () => phrase(source)).join(' ') + '.'
}
