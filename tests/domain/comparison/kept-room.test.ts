import { expect, test } from 'vitest'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { chance } from '#tests/support/chance.ts'

// Comparisons begin in the room of the last one (`engine/tokens.ts`, `lexicon.ts`, `lines.ts`, `line-keys.ts`, `cheapest.ts`).

const random = chance(6)
const law = (lines: number, words: number) =>
  Array.from({ length: lines }, (_, at) => {
    return `${at + 1}. ${Array.from({ length: words }, () => `слово${random.below(90)}`).join(' ')}.`
  }).join('\n')
const edited = (text: string) =>
  text
    .split('\n')
    .map(line => line.replace(/слово\d /, random.below(2) ? 'иное ' : ''))
    .toSorted((one, other) => Number(random.below(9) === 0) * one.localeCompare(other))
    .join('\n')

// From a room that all have together to one that none of the later ones needs.
const PAIRS = [law(2, 9), law(40, 20), law(1, 300), law(1200, 12), law(4, 9)].map(
  text => [text, edited(text)] as const,
)

test('what a comparison says stays as it is, whatever is compared after it', () => {
  const said = PAIRS.map(([before, after]) => compareTexts(before, after))
  const copies = said.map(({ rows, pieces }) => ({ rows: rows.slice(), pieces: pieces.slice() }))
  for (const [before, after] of [...PAIRS].reverse()) compareTexts(after, before)
  expect(said).toMatchObject(copies)
})

test('and is the same, whatever was compared before it', () => {
  const alone = PAIRS.map(([before, after]) => compareTexts(before, after))
  const behind = PAIRS.map(([before, after], at) => {
    const [older, newer] = PAIRS[(at + 3) % PAIRS.length]!
    compareTexts(newer, older)
    return compareTexts(before, after)
  })
  expect(behind).toEqual(alone)
})
