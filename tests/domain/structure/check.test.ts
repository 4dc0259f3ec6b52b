import { describe, expect, it } from 'vitest'
import { checkAct } from '#app/domain/structure/check.ts'
import { read } from '#app/domain/structure/read.ts'

const findings = (...lines: string[]) =>
  checkAct(read(lines.join('\n'), 'ru').act).map(({ code, address }) => `${address} ${code}`)
const doubts = (text: string) => read(text, 'ru').doubts.map(({ code, line, offset }) => [code, line, offset])

describe('the check of an act', () => {
  it.each([
    ['nothing odd', ['Статья 1. Одна', '1. Да.', '1-1. Нет.', '2. Иное.', 'Статья 2. Две', '1. Да.'], []],
    ['a number repeated', ['Статья 1. Одна', '1. Да.', '1. Нет.'], ['art_1__para_1~2 number-repeated']],
    [
      'a number out of order',
      ['Статья 1. Одна', '2. Да.', '1-1. Нет.'],
      ['art_1__para_1-1 number-unordered'],
    ],
    ['a number left out', ['Статья 1. Одна', '1. Да.', '3. Нет.'], ['art_1__para_3 number-skipped']],
    [
      'an article left out, chapters between',
      ['Глава 1. А', 'Статья 1. Одна', 'Да.', 'Глава 2. Б', 'Статья 3. Три', 'Да.'],
      ['art_3 number-skipped'],
    ],
    ['an empty article', ['Статья 1. Одна', 'Статья 2. Две', 'Да.'], ['art_1 article-empty']],
    ['an article repealed', ['Статья 1. Одна', 'Сноска. Исключена.', 'Статья 2. Две', 'Да.'], []],
    [
      'a heading missing',
      ['Глава 1. А', 'Статья 1. Одна', 'Да.', 'Глава 2', '1. Иное.'],
      ['chp_2 heading-missing'],
    ],
    ['a bare number', ['Статья 1. Одна', '1. Да.', '2.'], ['art_1__para_2 text-missing']],
    [
      'points numbered through chapters, and letters that leave out some',
      ['Глава 1. А', '1. Да:', 'д) раз;', 'ж) два.', 'Глава 2. Б', '2. Иное.'],
      [],
    ],
  ])('finds %s', (_, lines, expected) => {
    expect(findings(...lines)).toEqual(expected)
  })
})

describe('doubts of reading', () => {
  it('say the line and the offset of what is odd', () => {
    expect(doubts('Статья 1. Одна\r\n\r\n1. Да.\r\n3. Нет.')).toEqual([['number-skipped', 4, 26]])
  })

  it.each([
    ['a line below a chapter', 'Глава 1. А\nМир.\nСтатья 1. Одна\nДа.', ['line-unknown']],
    ['no structure', 'Мир.\nТруд.', ['structure-missing']],
    ['broken letters', '1. Да\ufffd.', ['letters-damaged']],
    ['halves of letters', '1. Да\ud800.', ['letters-damaged']],
    ['a NUL', '1. Да\0.', ['letters-damaged']],
    [
      'Kazakh in a Russian text',
      `1. ${'Қазақстан Республикасының заңдарына сәйкес '.repeat(3)}`,
      ['language-other'],
    ],
    ['a third language', `1. ${'The law of the land shall be amended. '.repeat(3)}`, ['language-foreign']],
    ['Ukrainian', `1. ${'Цей Закон визначає порядок її забезпечення. '.repeat(3)}`, ['language-foreign']],
    ['nothing in an empty text', '', []],
    ['nothing in whole letters of two units', '1. Да 😀.', []],
  ])('tell of %s', (_, text, codes) => {
    expect(doubts(text).map(([code]) => code)).toEqual(codes)
  })
})
