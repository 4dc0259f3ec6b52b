import { describe, expect, test } from 'vitest'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { chance } from '#tests/support/chance.ts'
import { rebuilt } from '#tests/support/rebuilt.ts'

const random = chance(1)
const words = (count: number, vocabulary: number) =>
  Array.from({ length: count }, () => `слово${random.below(vocabulary)}`)

// Each must come to an end within the time limit of a test, and be exact.
describe('texts that no law looks like', () => {
  test.each<[string, string, string]>([
    ['nothing on both sides', '', ''],
    ['nothing on one side', '', 'Статья 1.\nТекст.\n'],
    ['nothing in common', words(40_000, 9999).join(' '), words(40_000, 9999).join(' ').toUpperCase()],
    ['no line in common', words(20_000, 5000).join('\n'), words(20_000, 5000).join(';\n')],
    ['one paragraph of a megabyte', words(70_000, 30_000).join(' '), words(70_000, 30_000).join(' ')],
    ['one paragraph of few words', words(90_000, 40).join(' '), words(90_000, 40).join(' ')],
    ['100,000 one-word provisions', words(100_000, 50_000).join('\n'), words(100_000, 50_000).join('\n')],
    ['100,000 equal provisions', 'да\n'.repeat(100_000), 'да\n'.repeat(90_000)],
    ['a line of signs alone', '!'.repeat(6000), '!?'.repeat(3000)],
    ['only punctuation', '.,;:!?()«»'.repeat(20_000), ';.,:!?)(»«'.repeat(20_000)],
    ['NUL and lone surrogates', '\u0000а\ud800 б\n\udc00\u0000', 'а\u0000 \udc00б\n\ud800'],
    ['mixed line ends', 'а б\r\nв г\rд е\nж', 'а б\nв г\nд е\r\nж'],
    ['only line ends', '\n'.repeat(100_000), '\r\n'.repeat(90_000)],
    ['combining marks without letters', '\u0306'.repeat(5000), '\u0306 '.repeat(5000)],
    ['the lines in reverse', words(20_000, 99_999).join('\n'), words(20_000, 99_999).reverse().join('\n')],
  ])('%s', (_, before, after) => {
    expect(rebuilt(compareTexts(before, after))).toEqual({ before, after })
  })
})

// «аю» and «бЯ» weigh the same in a polynomial hash to the base 31, and so do all words built of them.
describe('words made to be confused', () => {
  const made = (pattern: string) => pattern.replaceAll('0', 'аю').replaceAll('1', 'бЯ')

  const lead = 'Лицо, получившее уведомление, представляет ответ в течение'

  test('two words that share all hashes are two words', () => {
    const [one, other] = [made('111000110101100000'), made('110110111111100100')]
    const { before, after, pieces } = compareTexts(`${lead} ${one} года`, `${lead} ${other} года`)
    const marked = Array.from({ length: pieces.length / PIECE }, (_, at) => pieces.subarray(at * PIECE))
      .filter(piece => piece[0] === CHANGED)
      .map(piece => [before.slice(piece[1], piece[2]), after.slice(piece[3], piece[4])])
    expect(marked).toEqual([[one, other]])
  })

  test('200,000 words that share one hash are read as fast as others', () => {
    const all = Array.from({ length: 200_000 }, (_, at) => made(at.toString(2).padStart(18, '0')))
    const before = all.slice(0, 100_000).join(' ')
    const after = all.slice(100_000).join(' ')
    expect(rebuilt(compareTexts(before, after))).toEqual({ before, after })
  })
})
