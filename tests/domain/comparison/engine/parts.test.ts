import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'
import { rebuilt } from '#tests/support/rebuilt.ts'

const HYGIENE =
  'Гигиена труда – комплекс мер и средств по сохранению здоровья работников и профилактике воздействий среды.'
const DISPUTE =
  'Трудовой спор – разногласия между работником и работодателем по вопросам применения законодательства, выполнения или изменения договоров и актов.'
const CHAIR = 'Совет по безопасности труда возглавляет председатель, которого его члены избирают на два года.'

const COUNCIL =
  'Решения, принятые членами производственного органа по охране, обязательны для сторон и исполняются немедленно.'

describe('a paragraph that moved', () => {
  test.each([
    ['and became two', [`${HYGIENE} ${DISPUTE}`], [HYGIENE, DISPUTE], ['split']],
    ['and became two, the shorter one first', [`${CHAIR} ${DISPUTE}`], [CHAIR, DISPUTE], ['split']],
    [
      'and became two, edited',
      [`${HYGIENE} ${DISPUTE}`],
      [HYGIENE.replace('мер и', 'мер, способов и'), DISPUTE],
      ['split*'],
    ],
    ['with another and became one with it', [HYGIENE, DISPUTE], [`${HYGIENE} ${DISPUTE}`], ['merged']],
    ['and became three', [[HYGIENE, CHAIR, COUNCIL].join(' ')], [HYGIENE, CHAIR, COUNCIL], ['split']],
    [
      'with two others and became one with them',
      [HYGIENE, CHAIR, COUNCIL],
      [[HYGIENE, CHAIR, COUNCIL].join(' ')],
      ['merged'],
    ],
    [
      'and became three, of which one is new',
      [[HYGIENE, CHAIR].join(' ')],
      [HYGIENE, CHAIR, DISPUTE],
      ['split', 'inserted'],
    ],
    ['of which a third is left', [[HYGIENE, CHAIR, COUNCIL].join(' ')], [COUNCIL], ['deleted', 'inserted']],
    ['beside one that was deleted', [HYGIENE, CHAIR], [HYGIENE], ['deleted', 'moved']],
    ['beside one that was inserted', [HYGIENE], [HYGIENE, CHAIR], ['moved', 'inserted']],
  ])('%s', (_, left, came, kinds) => {
    expect(changes(law({ 20: left }), law({ 40: came }))).toEqual(kinds)
    expect(changes(law({ 40: left }), law({ 20: came })).toSorted()).toEqual(kinds.toSorted())
  })
})

describe('paragraphs of the Labour Code that became one', () => {
  const base = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8').split('\n')
  const place = (beginning: string) => base.findIndex(line => line.startsWith(beginning))
  const bare = (line: string) => line.replace(/^\d+[).] /, '')

  test('are found though each lost words and the other one holds as many as both together', () => {
    const at = place('15) гигиена труда')
    const shortened = (line: string) => {
      const words = line.split(' ')
      return words.toSpliced(Math.floor(words.length * 0.3), Math.floor(words.length * 0.4)).join(' ')
    }
    const merged = `${shortened(base[at]!)} ${bare(shortened(base[at + 1]!))}`
    const after = base.toSpliced(at, 2, merged)
    expect(changes(base.join('\n'), after.join('\n'))).toEqual(['merged*'])
  })

  test('are those of which more stands there, wherever they went', () => {
    const at = place('2. Состав производственного совета')
    const after = base.toSpliced(at, 2).toSpliced(at - 300, 0, `${base[at]!} ${bare(base[at + 1]!)}`)
    expect(changes(base.join('\n'), after.join('\n'))).toEqual(['merged*'])
  })

  test('are each list with its own head, not with that of the next one', () => {
    const at = place('4. Служба безопасности и охраны труда')
    const flat = (from: number, to: number) =>
      [base[from]!.replace(':', ''), ...base.slice(from + 1, to).map(bare)].join(' ')
    const after = base.toSpliced(at, 8, flat(at, at + 4), flat(at + 4, at + 8))
    expect(heads(base.join('\n'), after.join('\n'))).toEqual([base[at], base[at + 4]])
  })
})

/** A law of sixty articles, of which some hold more lines. */
function law(more: Readonly<Record<number, readonly string[]>>): string {
  const articles = Array.from({ length: 60 }, (_, at) => [
    `Статья ${at}`,
    `${'абвгдежзиклмнопр'[at % 16]!.repeat(9)} ведает делами ${at * 37} и отвечает за них перед органом ${at * 11}.`,
    ...(more[at] ?? []),
  ])
  return articles.flat().join('\n')
}

function changes(before: string, after: string): string[] {
  const comparison = compareTexts(before, after)
  expect(rebuilt(comparison)).toMatchObject({ before, after })
  return textRows(comparison).flatMap(({ kind, edited }) =>
    kind === 'kept' ? [] : [kind + (edited ? '*' : '')],
  )
}

/** The first line of all that was merged. */
function heads(before: string, after: string): string[] {
  return textRows(compareTexts(before, after)).flatMap(({ kind, beforeStart, beforeEnd }) =>
    kind === 'merged' ? [before.slice(beforeStart, beforeEnd).split('\n')[0]!] : [],
  )
}
