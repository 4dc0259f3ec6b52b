import { describe, expect, it } from 'vitest'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'

describe('names of provisions', () => {
  it.each([
    ['art_7', 'статья 7', '7-бап', 'article 7'],
    ['art_7-1', 'статья 7-1', '7-1-бап', 'article 7-1'],
    [
      'art_1__subpara_1-2',
      'подпункт 1-2) статьи 1',
      '1-баптың 1-2) тармақшасы',
      'subparagraph 1-2) of article 1',
    ],
    [
      'art_7__para_4__subpara_5',
      'подпункт 5) пункта 4 статьи 7',
      '7-баптың 4-тармағының 5) тармақшасы',
      'subparagraph 5) of paragraph 4 of article 7',
    ],
    [
      'art_3__para_6__part_2',
      'часть вторая пункта 6 статьи 3',
      '3-баптың 6-тармағының екінші бөлігі',
      'part 2 of paragraph 6 of article 3',
    ],
    [
      'art_3__part_3__indent_28',
      'абзац двадцать восьмой части третьей статьи 3',
      '3-баптың үшінші бөлігінің жиырма сегізінші абзацы',
      'indent 28 of part 3 of article 3',
    ],
    ['art_5__indent_40', 'абзац сороковой статьи 5', '5-баптың қырқыншы абзацы', 'indent 40 of article 5'],
    ['art_5__indent_а', 'абзац а) статьи 5', '5-баптың а) абзацы', 'indent а of article 5'],
    ['chp_3-1', 'глава 3-1', '3-1-тарау', 'chapter 3-1'],
    ['sec_2__subsec_1', 'подраздел 1 раздела 2', '2-бөлімнің 1-кіші бөлімі', 'subsection 1 of section 2'],
    ['att_1__para_4', 'пункт 4 приложения 1', '1-қосымшаның 4-тармағы', 'paragraph 4 of annex 1'],
    ['preamble_1', 'преамбула', 'кіріспе', 'preamble'],
    ['art_592__note_1', 'примечание статьи 592', '592-баптың ескертпесі', 'note 1 of article 592'],
    ['art_5~2', 'статья 5', '5-бап', 'article 5'],
  ])('names %s', (address, ru, kk, en) => {
    expect(elementName(address, 'ru')).toBe(ru)
    expect(elementName(address, 'kk')).toBe(kk)
    expect(elementName(address, 'en')).toBe(en)
  })

  it('names a heading', () => {
    expect(elementName('art_7', 'ru', true)).toBe('заголовок статьи 7')
    expect(elementName('art_7', 'kk', true)).toBe('7-баптың тақырыбы')
    expect(elementName('art_7', 'en', true)).toBe('heading of article 7')
  })

  it('gives back what is no address', () => {
    expect(elementName('nowhere', 'ru')).toBe('nowhere')
  })

  it('begins a cell with a capital letter', () => {
    expect(capitalised('екінші бөлік')).toBe('Екінші бөлік')
    expect(capitalised('1-бап')).toBe('1-бап')
  })
})
