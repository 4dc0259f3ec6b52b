import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { locate } from '#app/domain/structure/locate.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { lawText, lawTexts } from '#tests/support/law-texts.ts'

const SEED = { seed: 20261122, numRuns: 400 }

describe('what was read is given back letter for letter', () => {
  it.each(lawTexts())('%s', name => {
    const text = lawText(name)
    expect(write(read(text, 'kk').act)).toBe(text)
  })

  it('whatever letters the text holds', () => {
    const letters = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(letters, text => isGivenBack(text)),
      SEED,
    )
  })

  it('whatever marks follow each other', () => {
    const lines = fc.array(fc.constantFrom(...MARKS, ...WORDS, ...ENDS), { maxLength: 60 })
    fc.assert(
      fc.property(lines, pieces => isGivenBack(pieces.join(''))),
      SEED,
    )
  })

  it('even where a real text was cut and mixed', () => {
    const text = lawText('religion_law_kk_2023-07-01').slice(0, 12_000)
    const cut = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...ENDS, ...MARKS))
    const mixed = fc
      .array(cut, { maxLength: 12 })
      .map(cuts =>
        cuts.reduce(
          (all, [from, to, mark]) => all.slice(0, from) + mark + text.slice(to, to + 200) + all.slice(from),
          text,
        ),
      )
    fc.assert(
      fc.property(mixed, each => isGivenBack(each)),
      { ...SEED, numRuns: 60 },
    )
  })

  it.each([
    ['nothing', ''],
    ['only blanks', ' \n\t\r\n '],
    ['a NUL and halves of letters', 'Статья 1. Мир\0\n\ud800 1. Да\udc00'],
    ['mixed line ends', '1. Да\r\n\r2. Нет\n\r\n3. Может быть\r'],
    ['a byte order mark and blanks around lines', '\ufeff  Статья 1. Мир  \n\t1. Да \u00a0\n'],
    ['one line of a million letters', `1. ${'мир '.repeat(250_000)}`],
    ['a million digits', '1'.repeat(1_000_000)],
    ['a hundred thousand words', 'Мир\n'.repeat(100_000)],
    ['a hundred thousand repeated numbers', '1) мир\n'.repeat(100_000)],
    ['a hundred thousand chapters', 'Глава 1\n'.repeat(100_000)],
    ['a hundred thousand footnotes', 'Сноска. Да.\n'.repeat(100_000)],
    ['a hundred thousand annexes', 'Приложение\n'.repeat(100_000)],
    ['a hundred thousand quotes that never close', '«1. мир\n'.repeat(100_000)],
    ['the same words again and again', 'мынадай '.repeat(50_000) + '\n«1. мир»'],
  ])('%s', (_, text) => {
    expect(isGivenBack(text)).toBe(true)
  })
})

describe('what was written here', () => {
  const act = read('Статья 1. Мир\n\n1. Да.\n\n2. Нет.\n', 'ru').act

  it('is printed in the house form and set off as its neighbours are', () => {
    expect(write(withParagraph(act))).toBe('Статья 1. Мир\n\n1. Да.\n\n2. Нет.\n\n3. Может быть.\n')
    const dense = read('1-бап. Бейбітшілік\r\n1. Иә.\r\n2. Жоқ.', 'kk').act
    expect(write(withParagraph(dense))).toBe('1-бап. Бейбітшілік\r\n1. Иә.\r\n2. Жоқ.\r\n3. Может быть.')
  })

  it('has a line end before what was the first line of its text', () => {
    const [article] = act.provisions
    const twice = { ...act, provisions: article ? [article, article] : [] }
    expect(write(twice)).toBe('Статья 1. Мир\n\n1. Да.\n\n2. Нет.\n\nСтатья 1. Мир\n\n1. Да.\n\n2. Нет.\n')
  })
})

describe('places in the text', () => {
  it.each(lawTexts())('%s: every heading and text is where it is said to be', name => {
    const text = lawText(name)
    const { act } = read(text, 'ru')
    const spans = locate(act)
    expect(spans).toHaveLength(entries(act).length)
    entries(act).forEach(({ provision }, at) => {
      const span = spans[at]
      if (!span) throw new Error('One span per entry')
      expect(text.slice(span.heading, span.heading + provision.heading.length)).toBe(provision.heading)
      expect(text.slice(span.text, span.end)).toBe(provision.text)
      expect(text.slice(span.start, span.heading)).toBe(provision.layout?.mark)
    })
  })
})

const MARKS = [
  'Статья 5-1. ',
  'Статья 5-1',
  '7-бап. ',
  'Глава 2',
  '2-тарау. ',
  '1) ',
  '1-1) ',
  '1. ',
  '(1) ',
  'а) ',
  '§ 5 ',
  'Сноска. ',
  'Ескертпе. ',
  'Приложение 1',
  '14.1.2. ',
  '| a | b |',
  '«1) ',
  '{№',
  'Раздел I',
]
const WORDS = [
  'Мир',
  'мир;',
  'Труд.',
  '»;',
  'следующей редакции:',
  'Н. Назарбаев',
  'ОГЛАВЛЕНИЕ',
  '\0',
  '\ud800',
]
const ENDS = ['\n', '\r\n', '\r', '\n\n', ' ', '\t', '\u00a0', '\u2028', '\n\u200b\n']

function isGivenBack(text: string): boolean {
  return write(read(text, 'ru').act) === text
}

function withParagraph(act: Act): Act {
  const [article] = act.provisions
  if (!article) throw new Error('The act has an article')
  const written = {
    id: 'new',
    level: 'paragraph',
    number: '3',
    heading: '',
    text: 'Может быть.',
    children: [],
  } as const
  return { ...act, provisions: [{ ...article, children: [...article.children, written] }] }
}
