import { describe, expect, test } from 'vitest'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { textOf } from '#app/domain/amendment/draft/printed.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'
import { act } from '#tests/domain/amendment/amends.ts'
import { changed, CODE } from '#tests/domain/amendment/contents-code.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

describe('an edit of the table of contents is ordered', () => {
  const said = (from: string, to: string, language: 'kk' | 'ru' = 'ru') => {
    const [before, after] = [act(CODE), act(changed(from, to))]
    const instructions = draft(before, after)
    expect(textOf(applyEach(before, instructions).act)).toBe(textOf(after))
    return print(instructions, language).trim().split('\n\n')
  }
  test('line by line, under one number', () =>
    expect(
      said(
        'Статья 2. Порядок\n  Раздел 2',
        'Статья 2. Правила\n  Статья 2-1. Сроки\n  Статья 2-2. Формы\n  Раздел 2',
      ),
    ).toEqual([
      'в оглавлении:',
      'заголовок статьи 2 изложить в следующей редакции:',
      '«Статья 2. Правила»;',
      'дополнить заголовками статей 2-1 и 2-2 следующего содержания:',
      '«Статья 2-1. Сроки',
      'Статья 2-2. Формы».',
    ]))
  test('in Kazakh as well', () =>
    expect(said('  Статья 2. Порядок\n', '  Статья 2-1. Сроки\n', 'kk')).toEqual([
      'мазмұнында:',
      '2-баптың тақырыбы алып тасталсын;',
      'мынадай мазмұндағы 2-1-баптың тақырыбымен толықтырылсын:',
      '«Статья 2-1. Сроки».',
    ]))
  test('behind the line named where the number says otherwise', () =>
    expect(said('Глава 1. КОНЕЦ\n', 'Глава 1. КОНЕЦ\n  Статья 2-1. Сроки\n')[0]).toMatch(/^оглавление /))
  test('by its section where a heading of that number stands twice', () => {
    expect(said('НАЧАЛО', 'ПОЧИН')).toEqual([
      'заголовок главы 1 раздела 1 оглавления изложить в следующей редакции:',
      '«Глава 1. ПОЧИН».',
    ])
    expect(said('НАЧАЛО', 'ПОЧИН', 'kk')[0]).toBe(
      'мазмұнының 1-бөлімінің 1-тарауының тақырыбы мынадай редакцияда жазылсын:',
    )
  })
  test('as a whole where it stands twice in its section', () =>
    expect(said('Статья 2. Порядок\n  Раздел 2', 'Глава 1. ВНОВЬ\n  Статья 2. Порядок\n  Раздел 2')[0]).toBe(
      'оглавление изложить в следующей редакции:',
    ))
  test('as deleted where it goes', () => {
    const table = CODE.slice(CODE.indexOf('  ОГЛАВЛЕНИЕ'), CODE.lastIndexOf('  Раздел 1.'))
    expect(said(table, '')).toEqual(['оглавление исключить.'])
  })
})

describe('a sentence about it means', () => {
  test.each<[string, ...string[]]>([
    ['в оглавлении заголовок статьи 5 исключить;', 'delete art_5 contents'],
    ['заголовок статьи 5 оглавления исключить;', 'delete art_5 contents'],
    ['в оглавлении слова «а» заменить словами «б»;', 'substitute . contents а > б'],
    ['в оглавлении в заголовке статьи 3 слова «а» заменить словами «б»;', 'substitute art_3 contents а > б'],
    ['оглавление исключить;', 'delete . contents'],
    [
      'оглавление дополнить заголовком статьи 7-1 следующего содержания: «Статья 7-1. А»;',
      'add . contents article 7-1',
    ],
    [
      'в оглавлении дополнить заголовками статей 7-1 и 7-2 следующего содержания: «Статья 7-1. А»;',
      'add . contents article 7-1,7-2',
    ],
    [
      'в оглавлении после заголовка статьи 5 дополнить заголовком главы 3-1 следующего содержания: «Глава 3-1. А»;',
      'add . contents chapter 3-1 after art_5',
    ],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))
  test.each<[string, ...string[]]>([
    ['мазмұнындағы 5-баптың тақырыбы алып тасталсын;', 'delete art_5 contents'],
    ['мазмұнында «а» деген сөз «б» деген сөзбен ауыстырылсын;', 'substitute . contents а > б'],
    ['мазмұны алып тасталсын;', 'delete . contents'],
    [
      'мазмұны мынадай мазмұндағы 7-1-баптың тақырыбымен толықтырылсын: «7-1-бап. А»;',
      'add . contents article 7-1',
    ],
    [
      'мазмұнында: мынадай мазмұндағы 7-1 және 7-2-баптардың тақырыптарымен толықтырылсын: «7-1-бап. А»;',
      'add . contents article 7-1,7-2',
    ],
    [
      'мазмұнында 5-баптың тақырыбынан кейін мынадай мазмұндағы 3-1-тараудың тақырыбымен толықтырылсын: «3-1-тарау. А»;',
      'add . contents chapter 3-1 after art_5',
    ],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'kk')).toEqual(wanted))
  test('in every sentence below «в оглавлении:», and no further', () => {
    const { instructions, unknown } = parse(
      `1) в оглавлении:
заголовок статьи 5 исключить;
дополнить заголовком статьи 7-1 следующего содержания:
«Статья 7-1. А»;
2) статью 5 исключить.`,
      'ru',
    )
    expect(unknown).toEqual([])
    expect(
      instructions.map(({ instruction }) => `${instruction.at} ${instruction.contents ?? false}`),
    ).toEqual(['art_5 true', ' true', 'art_5 false'])
  })
})

test('an article gains a heading where it had none', () =>
  expect(ordered('статью 5 дополнить заголовком следующего содержания: «А»;', 'ru')).toEqual([
    'restate art_5 heading',
  ]))
