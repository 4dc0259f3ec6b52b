import { describe, expect, test } from 'vitest'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { readAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { act, amends, carried, lines, readBack, refusal } from '#tests/domain/amendment/amends.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

// «по всему тексту, кроме статьи 5»: what is replaced everywhere stays where the sentence leaves it out.

describe('what is left out of «по всему тексту» is read', () => {
  test.each<[Language, string, string]>([
    ['ru', 'по всему тексту, кроме статьи 5, слова «а» заменить словами «б»;', '. а > б except art_5'],
    [
      'ru',
      'по всему тексту Закона, за исключением статей 5, 7 и пункта 2 статьи 9, слово «а» исключить;',
      '. а >  except art_5 except art_7 except art_9__para_2',
    ],
    [
      'ru',
      'по всему тексту (кроме преамбулы и статьи 1) слова «а» заменить словами «б»;',
      '. а > б except preamble_1 except art_1',
    ],
    ['ru', 'слова «а» по всему тексту, кроме статьи 5, заменить словами «б»;', '. а > б except art_5'],
    ['ru', 'слова «а» заменить словами «б» по всему тексту, кроме статьи 5;', '. а > б except art_5'],
    [
      'ru',
      'по всему тексту статьи 5, кроме пункта 2, слова «а» исключить;',
      'art_5 а >  except art_5__para_2',
    ],
    [
      'kk',
      'бүкіл мәтін бойынша, 5-бапты қоспағанда, «а» деген сөз «б» деген сөзбен ауыстырылсын;',
      '. а > б except art_5',
    ],
    ['kk', '5-баптан басқа бүкіл мәтін бойынша «а» деген сөз алып тасталсын;', '. а >  except art_5'],
    [
      'kk',
      'Заңның бүкіл мәтіні бойынша (5, 7-баптарды және 9-баптың 2-тармағын қоспағанда) «а» деген сөз алып тасталсын;',
      '. а >  except art_5 except art_7 except art_9__para_2',
    ],
    [
      'kk',
      '5-баптың бүкіл мәтіні бойынша, 2-тармағын қоспағанда, «а» деген сөз алып тасталсын;',
      'art_5 а >  except art_5__para_2',
    ],
    [
      'ru',
      'по всему тексту, кроме статей 5-7 и пункта 2 статьи 9, слово «а» заменить словом «б»;',
      '. а > б except art_5 except art_6 except art_7 except art_9__para_2',
    ],
    ['ru', 'по всему тексту, за исключением заголовка, слово «а» исключить;', '. а >  except heading'],
    [
      'ru',
      'по всему тексту статьи 5, за исключением заголовка, слово «а» исключить;',
      'art_5 а >  except art_5 heading',
    ],
    [
      'ru',
      'кроме заголовка статьи 3 и статьи 5, по всему тексту слово «а» исключить;',
      '. а >  except art_3 heading except art_5',
    ],
    ['ru', 'за исключением статьи 5, по всему тексту слово «а» исключить;', '. а >  except art_5'],
    ['ru', 'по всему тексту слово «а» (за исключением статьи 5) исключить;', '. а >  except art_5'],
    [
      'kk',
      'бүкіл мәтін бойынша, 5-7-баптарды және 9-баптың 2-тармағын қоспағанда, «а» деген сөз алып тасталсын;',
      '. а >  except art_5 except art_6 except art_7 except art_9__para_2',
    ],
    [
      'kk',
      'тақырыбын және 3-баптың тақырыбын қоспағанда, бүкіл мәтін бойынша «а» деген сөз алып тасталсын;',
      '. а >  except heading except art_3 heading',
    ],
    [
      'kk',
      'бүкіл мәтін бойынша «а» деген сөз, 5 және 6-баптарды қоспағанда, «б» деген сөзбен ауыстырылсын;',
      '. а > б except art_5 except art_6',
    ],
  ])('%s: %s', (language, sentence, order) =>
    expect(ordered(sentence, language)).toEqual([`replace-throughout ${order}`]),
  )
  test('and holds for every pair of the sentence, and for the places named before it', () =>
    expect(
      ordered(
        'по всему тексту, кроме статьи 5, слова «а» заменить словами «б», слова «в» – словами «г», в статье 5 слово «д» исключить;',
        'ru',
      ),
    ).toEqual([
      'replace-throughout . а > б except art_5',
      'replace-throughout . в > г except art_5',
      'delete-words art_5 д',
    ]))
})

const LAW = `
  Статья 4. Об органе
  1. Решает орган.
  2. Орган отвечает, орган ведёт.
  Статья 5. Об органе
  1. Решает орган.`
const KAZAKH_LAW = `
  4-бап. Орган туралы
  1. Орган шешеді.
  5-бап. Орган туралы
  1. Орган шешеді.`

test('it is left out with its heading, and all else is replaced', () => {
  expect(carried(LAW, 'по всему тексту, кроме статьи 5, слово «орган» заменить словом «служба»;')).toEqual([
    'Статья 4. Об органе',
    '1. Решает служба.',
    '2. Орган отвечает, служба ведёт.',
    'Статья 5. Об органе',
    '1. Решает орган.',
  ])
  expect(
    carried(
      KAZAKH_LAW,
      'бүкіл мәтін бойынша, 4-баптың 1-тармағын және 5-бапты қоспағанда, «Орган» деген сөз «Қызмет» деген сөзбен ауыстырылсын;',
      'kk',
    ),
  ).toEqual(['4-бап. Қызмет туралы', '1. Орган шешеді.', '5-бап. Орган туралы', '1. Орган шешеді.'])
})

test('of a range what the act has between its ends is left out as well', () =>
  expect(
    carried(
      `${LAW}\n  5-1. Решает орган.\n  Статья 5-2. Об органе\n  1. Решает орган.\n  Статья 6. О суде\n  1. Суд.\n  Статья 7. Об ином\n  1. Решает орган.`,
      'по всему тексту, кроме статей 4–6, слово «орган» заменить словом «служба»;',
    ).filter(line => line.includes('служба')),
  ).toEqual(['1. Решает служба.']))

test('of one element of a range what the act has behind it is not left out', () => {
  const law = 'Статья 4. Об органе\n1. Сам орган.\n2. Сам орган.\n2-1. Сам орган.\n3. Сам орган.'
  const text = 'по всему тексту пунктов 1–3 статьи 4, кроме пункта 2, слово «орган» заменить словом «суд»;'
  expect(
    lines(readAmendingText(act(law), text, '').act)
      .split('\n')
      .slice(1),
  ).toEqual(['1. Сам суд.', '2. Сам орган.', '2-1. Сам суд.', '3. Сам суд.'])
})

describe('a heading alone is left out', () => {
  const replaced = (but: string) =>
    carried(
      `Об органе\n${LAW}`,
      `по всему тексту, кроме ${but}, слово «органе» заменить словом «службе»;`,
    ).filter(line => line.startsWith('Об'))
  test('of an article', () =>
    expect(
      carried(
        LAW,
        'по всему тексту, кроме заголовка статьи 4, слово «органе» заменить словом «службе»;',
      ).filter(line => line.startsWith('Статья')),
    ).toEqual(['Статья 4. Об органе', 'Статья 5. Об службе']))
  test('of the act', () => expect(replaced('заголовка')).toEqual(['Об органе']))
  test('but not where the act has none', () =>
    expect(
      refusal(LAW, {
        kind: 'replace-throughout',
        at: '',
        pairs: [{ words: 'орган', by: 'штаб' }],
        except: [{ at: 'art_6', heading: true }],
      }),
    ).toMatchObject({ code: 'amendment.provision-missing' }))
})

test('words meant in all their cases are spelled out without what is left out', () =>
  expect(
    readAmendingText(
      act(LAW),
      'по всему тексту, за исключением статьи 4, слово «орган» в различных падежах заменить словом «отдел» в соответствующих падежах;',
      '',
    ).sentences[0]?.printed,
  ).toBe(
    'по всему тексту, кроме статьи 4, слова «органе», «орган» заменить соответственно словами «отделе», «отдел».',
  ))

test('it amends, undoes itself and is printed in both languages', () => {
  amends(
    LAW,
    {
      kind: 'replace-throughout',
      at: '',
      pairs: [{ words: 'орган', by: 'штаб' }],
      except: [{ at: 'art_5' }],
    },
    LAW.replace('Решает орган', 'Решает штаб').replace(', орган', ', штаб'),
  )
  const spared: Instruction = {
    kind: 'replace-throughout',
    at: 'art_9',
    pairs: [{ words: 'а', by: '' }],
    except: [
      { at: 'art_9', heading: true },
      { at: 'art_9__para_1' },
      { at: 'art_9__para_3' },
      { at: 'art_9__para_4__subpara_2' },
      { at: 'art_9__part_2' },
    ],
  }
  expect(readBack([spared], 'kk')).toEqual([spared])
  expect(readBack([spared], 'ru')).toEqual([spared])
})

describe('it is refused', () => {
  const throughout = (words: string, ...except: string[]): Instruction => ({
    kind: 'replace-throughout',
    at: '',
    pairs: [{ words, by: 'штаб' }],
    except: except.map(at => ({ at })),
  })
  test('where the act has no such element', () =>
    expect(refusal(LAW, throughout('орган', 'art_6'))).toEqual({
      code: 'amendment.provision-missing',
      particulars: { at: 'art_6' },
    }))
  test('where the words stand nowhere else', () =>
    expect(refusal(LAW, throughout('ведёт', 'art_4'))).toMatchObject({ code: 'amendment.words-missing' }))
})
