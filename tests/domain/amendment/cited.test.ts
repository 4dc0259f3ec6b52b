import { describe, expect, test } from 'vitest'
import { citedAddress } from '#app/domain/amendment/cited.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'

describe('a provision is cited', () => {
  test.each([
    ['пункт 3 статьи 7', 'art_7__para_3'],
    ['Подпункт 1-1) статьи 1', 'art_1__subpara_1-1'],
    ['часть вторая статьи 21', 'art_21__part_2'],
    ['пп. 5-1) п. 2 ст. 7', 'art_7__para_2__subpara_5-1'],
    ['статья 7, пункт 3', 'art_7__para_3'],
    ['ст. 7 п. 3 пп. 1)', 'art_7__para_3__subpara_1'],
    ['глава 2', 'chp_2'],
    ['7-баптың 3-тармағы', 'art_7__para_3'],
    ['7-бап, 3-тармақ', 'art_7__para_3'],
    ['7-бап 3-тармақ', 'art_7__para_3'],
    ['21-баптың екінші бөлігі', 'art_21__part_2'],
    [' art_7__para_3 ', 'art_7__para_3'],
  ])('by «%s»', (words, address) => {
    expect(citedAddress(words)).toBe(address)
  })

  test.each(['art_7__para_3', 'art_21__part_2', 'art_1__subpara_4-1', 'chp_3'])(
    'by the name that pages give %s',
    address => {
      for (const language of ['kk', 'ru'] as const)
        expect(citedAddress(elementName(address, language))).toBe(address)
    },
  )

  test.each([
    '',
    'здесь',
    'статья',
    'статьи 5 и 7',
    'пункты 1–3 статьи 7',
    'статья 7 Закона о связи',
    'заголовок статьи 3',
  ])('by no one in «%s»', words => {
    expect(citedAddress(words)).toBeUndefined()
  })
})
