import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { apply, applyEach } from '#app/domain/amendment/apply.ts'
import { contentsOf } from '#app/domain/amendment/contents.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { read } from '#app/domain/structure/read.ts'
import { act, amends, lines, refusal } from '#tests/domain/amendment/amends.ts'
import { changed, CODE } from '#tests/domain/amendment/contents-code.ts'
import { linked } from '#tests/domain/amendment/linked.ts'

const contents = true as const

describe('the table of contents', () => {
  test('gains the line of a new article behind that of the article before', () =>
    amends(
      CODE,
      { kind: 'add', at: '', contents, level: 'article', numbers: ['2-1'], text: 'Статья 2-1. Сроки' },
      changed('Статья 2. Порядок', 'Статья 2. Порядок\n  Статья 2-1. Сроки'),
    ))
  test('gains several lines at once', () =>
    amends(
      CODE,
      {
        kind: 'add',
        at: '',
        contents,
        level: 'article',
        numbers: ['1-1', '2-1'],
        text: 'Статья 1-1. Цели\nСтатья 2-1. Сроки',
      },
      changed('Статья 2. Порядок', 'Статья 1-1. Цели\n  Статья 2. Порядок\n  Статья 2-1. Сроки'),
    ))
  test('gains a line behind the one named', () =>
    amends(
      CODE,
      {
        kind: 'add',
        at: '',
        contents,
        level: 'article',
        numbers: ['4'],
        text: 'Статья 4. Сроки',
        after: 'art_1',
      },
      changed('Статья 2. Порядок', 'Статья 4. Сроки\n  Статья 2. Порядок'),
    ))
  test('loses a line without a trace', () =>
    amends(CODE, { kind: 'delete', at: 'art_2', contents }, changed('  Статья 2. Порядок\n', '')))
  test('has a line restated', () =>
    amends(
      CODE,
      { kind: 'restate', at: 'art_2', contents, text: 'Статья 2. Правила' },
      changed('Статья 2. Порядок', 'Статья 2. Правила'),
    ))
  test('has a line restated by its words alone', () =>
    amends(
      CODE,
      { kind: 'restate', at: 'art_2', contents, text: 'Правила' },
      changed('Статья 2. Порядок', 'Статья 2. Правила'),
    ))
  test('has words changed in a line, not in the article', () =>
    amends(
      CODE,
      { kind: 'substitute', at: 'art_2', contents, words: 'Порядок', by: 'Правила' },
      changed('Статья 2. Порядок', 'Статья 2. Правила'),
    ))
  test('has words changed wherever they stand in it', () =>
    amends(
      CODE,
      { kind: 'delete-words', at: '', contents, words: 'НАЧАЛО' },
      changed('Глава 1. НАЧАЛО', 'Глава 1.'),
    ))
  test('tells chapters of two sections apart', () =>
    amends(
      CODE,
      { kind: 'restate', at: 'sec_2__chp_1', contents, text: 'Глава 1. ИТОГ' },
      changed('КОНЕЦ', 'ИТОГ'),
    ))
  test('is restated as a whole under its name', () =>
    expect(
      lines(
        applyEach(act(CODE), [{ kind: 'restate', at: '', contents, text: 'Статья 1. Всё\nСтатья 2. Иное' }])
          .act,
      ),
    ).toMatch(/^КОДЕКС\nОГЛАВЛЕНИЕ\nСтатья 1\. Всё\nСтатья 2\. Иное\nРаздел 1\. ОБЩЕЕ\nГлава 1\. НАЧАЛО\n/))
  test('is deleted as a whole, and the act stays', () => {
    const done = apply(act(CODE), [{ kind: 'delete', at: '', contents }])
    expect(done.ok && lines(done.value)).toMatch(
      /^КОДЕКС\nРаздел 1\. ОБЩЕЕ\nГлава 1\. НАЧАЛО\nСтатья 1\. Понятия\n1\./,
    )
  })
})

describe('a refusal', () => {
  test('says that the act has no table of contents', () =>
    expect(refusal('О порядке\nСтатья 1. А\n1. Б.', { kind: 'delete', at: 'art_1', contents })).toMatchObject(
      {
        code: 'amendment.contents-missing',
      },
    ))
  test('says that there is no such line', () =>
    expect(refusal(CODE, { kind: 'delete', at: 'art_9', contents })).toMatchObject({
      code: 'amendment.contents-line-missing',
      particulars: { at: 'art_9' },
    }))
  test('says that several lines answer to the name', () =>
    expect(refusal(CODE, { kind: 'delete', at: 'chp_1', contents })).toMatchObject({
      code: 'amendment.provision-ambiguous',
    }))
  test.each([
    ['has a line already', ['2'], 'Статья 2. Сроки', 'amendment.number-taken'],
    ['is not the one announced', ['2-1'], 'Статья 2-2. Сроки', 'amendment.text-unfit'],
    ['is no heading', ['2-1'], 'Сроки', 'amendment.text-unfit'],
  ])('says that what is added %s', (_, numbers, text, code) =>
    expect(refusal(CODE, { kind: 'add', at: '', contents, level: 'article', numbers, text })).toMatchObject({
      code,
    }),
  )
  test('keeps a line under its number', () =>
    expect(
      refusal(CODE, { kind: 'restate', at: 'art_2', contents, text: 'Статья 3. Правила' }),
    ).toMatchObject({ code: 'amendment.text-unfit' }))
})

describe('of the Labour Code', () => {
  const code = read(readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8'), 'ru').act
  const table = contentsOf(code.provisions).map(({ text }) => text)
  test('begins with its name and ends with the last article', () => {
    expect(table[0]).toBe('ОГЛАВЛЕНИЕ')
    expect(table.at(-1)).toBe('Статья 204. Порядок введения в действие настоящего Кодекса')
  })
  test('is amended apart from the article of the same number', () => {
    const { instructions } = parse(
      'в оглавлении:\nпосле заголовка статьи 7 дополнить заголовком статьи 7-1 следующего содержания:\n«Статья 7-1. Запрещение травли»;\nзаголовок статьи 5 исключить;',
      'ru',
    )
    const { act: after, refused } = applyEach(
      code,
      instructions.map(({ instruction }) => instruction),
    )
    expect(refused).toEqual([])
    const now = contentsOf(after.provisions).map(({ text }) => text)
    expect(now.slice(8, 12)).toEqual([
      'Статья 6. Запрещение дискриминации в сфере труда',
      'Статья 7. Запрещение принудительного труда',
      'Статья 7-1. Запрещение травли',
      'Статья 8. Сфера действия настоящего Кодекса',
    ])
    expect(after.provisions.slice(now.length + 1)).toEqual(code.provisions.slice(table.length + 1))
  })
})

test('the change of a line carries the sentence that ordered it', () =>
  expect(
    linked(CODE, [
      'в оглавлении дополнить заголовком статьи 2-1 следующего содержания: «Статья 2-1. Сроки»;',
      'в оглавлении заголовок статьи 1 исключить;',
      'в статье 1 слова «это орган» исключить;',
    ]),
  ).toEqual([
    ['Статья 2-1. Сроки', 0],
    ['Орган –.', 2],
    ['Статья 1. Понятия', 1],
  ]))
