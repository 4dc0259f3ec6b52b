import { describe, expect, it } from 'vitest'
import { outline } from '#tests/domain/structure/outline.ts'

describe('a law', () => {
  it('has a title, a preamble, chapters and articles numbered through them', () => {
    const law = [
      'О мире',
      'Настоящий Закон служит миру.',
      'Глава 1. Начало',
      'Статья 1. Цель',
      'Мир дорог.',
      'Глава 2. Конец',
      'Статья 2. Срок',
      'Завтра.',
    ]
    expect(outline(law)).toEqual([
      'title_1 О',
      'preamble_1 Настоящий',
      'chp_1 Начало',
      'art_1 Цель',
      'art_1__part_1 Мир',
      'chp_2 Конец',
      'art_2 Срок',
      'art_2__part_1 Завтра.',
    ])
  })

  it('has no provision where a line holds only a letter without width', () => {
    const law = ['О мире', 'Статья 1. Цель', '\u200b', 'Мир дорог.', ' \u200b ']
    expect(outline(law)).toEqual(['title_1 О', 'art_1 Цель', 'art_1__part_1 Мир'])
  })

  it('is read the same in Kazakh', () => {
    const law = [
      'Бейбітшілік туралы',
      'Осы Заң қызмет етеді.',
      '1-бөлім. Бас',
      '1-тарау. Басы',
      '7-1-бап. Мақсат',
      '1. Бірінші.',
      '5-1) бесінші;',
    ]
    expect(outline(law, 'kk')).toEqual([
      'title_1 Бейбітшілік',
      'preamble_1 Осы',
      'sec_1 Бас',
      'sec_1__chp_1 Басы',
      'art_7-1 Мақсат',
      'art_7-1__para_1 Бірінші.',
      'art_7-1__para_1__subpara_5-1 бесінші;',
    ])
  })

  it('has subparagraphs below the article or below the paragraph', () => {
    expect(
      outline([
        'Статья 1. Понятия',
        'Понятия:',
        '1) мир;',
        '1-1) труд.',
        'Статья 2. Иное',
        '1. Запрещено:',
        '1) война;',
      ]),
    ).toEqual([
      'art_1 Понятия',
      'art_1__part_1 Понятия:',
      'art_1__subpara_1 мир;',
      'art_1__subpara_1-1 труд.',
      'art_2 Иное',
      'art_2__para_1 Запрещено:',
      'art_2__para_1__subpara_1 война;',
    ])
  })

  it('counts the line of a paragraph as its first part', () => {
    expect(outline(['Статья 1. Право', '1. Каждый вправе.', 'Никто не обязан.', '2. Иное.'])).toEqual([
      'art_1 Право',
      'art_1__para_1 Каждый',
      'art_1__para_1__part_2 Никто',
      'art_1__para_2 Иное.',
    ])
  })

  it('has a further part of the article after its subparagraphs', () => {
    expect(
      outline([
        'Статья 21. Меры',
        'Меры:',
        '1) одна;',
        '2) другая.',
        'Запрещается ношение.',
        'Статья 22. Иное',
      ]),
    ).toEqual([
      'art_21 Меры',
      'art_21__part_1 Меры:',
      'art_21__subpara_1 одна;',
      'art_21__subpara_2 другая.',
      'art_21__part_2 Запрещается',
      'art_22 Иное',
    ])
  })

  it('has a part of the subparagraph where the list goes on after it', () => {
    expect(
      outline(['Статья 3. Понятия', 'Понятия:', '1) орган.', 'Владение означает иное;', '2) организация.']),
    ).toEqual([
      'art_3 Понятия',
      'art_3__part_1 Понятия:',
      'art_3__subpara_1 орган.',
      'art_3__subpara_1__part_2 Владение',
      'art_3__subpara_2 организация.',
    ])
  })

  it('puts a list that starts again below the part that introduces it', () => {
    expect(
      outline([
        'Статья 1. Списки',
        '1. Первый:',
        '1) один;',
        '2) два.',
        'Второй:',
        '1) раз;',
        '2) два.',
        '2. Иное.',
      ]),
    ).toEqual([
      'art_1 Списки',
      'art_1__para_1 Первый:',
      'art_1__para_1__subpara_1 один;',
      'art_1__para_1__subpara_2 два.',
      'art_1__para_1__part_2 Второй:',
      'art_1__para_1__part_2__subpara_1 раз;',
      'art_1__para_1__part_2__subpara_2 два.',
      'art_1__para_2 Иное.',
    ])
  })

  it('counts indents after the line that introduces them', () => {
    expect(
      outline([
        'Статья 1. Лица',
        '8) работник:',
        'физическое лицо;',
        'государственный служащий;',
        'Республики Казахстан;',
        '0,65 – иной;',
        '9) иное.',
      ]),
    ).toEqual([
      'art_1 Лица',
      'art_1__subpara_8 работник:',
      'art_1__subpara_8__indent_2 физическое',
      'art_1__subpara_8__indent_3 государственный',
      'art_1__subpara_8__indent_4 Республики',
      'art_1__subpara_8__indent_5 0,65',
      'art_1__subpara_9 иное.',
    ])
  })

  it('keeps the number of what was repealed', () => {
    expect(outline(['Статья 1. Меры', '4) исключен Законом;', '5) иное;', 'Статья 2. Исключена'])).toEqual([
      'art_1 Меры',
      'art_1__subpara_4 исключен',
      'art_1__subpara_5 иное;',
      'art_2 Исключена',
    ])
    expect(outline(['1-бап. Шаралар', '4. Алып тасталды - ҚР Заңымен.'], 'kk')).toEqual([
      'art_1 Шаралар',
      'art_1__para_4 Алып',
    ])
  })

  it('has footnotes below the article, in the middle of a list where they stand', () => {
    expect(
      outline([
        'Статья 1. Одна',
        '1. Первый:',
        'Сноска. Пункт изменен.',
        '1) раз;',
        'Сноска. Статья изменена.',
        'Статья 2. Другая',
        'Сноска. Заголовок изменен.',
        'Орган:',
      ]),
    ).toEqual([
      'art_1 Одна',
      'art_1__para_1 Первый:',
      'art_1__para_1__footnote_1 Пункт',
      'art_1__para_1__subpara_1 раз;',
      'art_1__footnote_1 Статья',
      'art_2 Другая',
      'art_2__footnote_1 Заголовок',
      'art_2__part_1 Орган:',
    ])
  })

  it('has notes with numbers of their own', () => {
    expect(
      outline([
        'Статья 5. Кража',
        '1. Тайное.',
        '2. Открытое.',
        'Примечание. 1. Размер.',
        '2. Ущерб.',
        'Статья 6. Иное',
        '1. Да.',
        'Ескертпе.',
        '1. Нет.',
      ]),
    ).toEqual([
      'art_5 Кража',
      'art_5__para_1 Тайное.',
      'art_5__para_2 Открытое.',
      'art_5__note_1 1.',
      'art_5__note_1__para_2 Ущерб.',
      'art_6 Иное',
      'art_6__para_1 Да.',
      'art_6__note_1',
      'art_6__note_1__para_1 Нет.',
    ])
  })

  it('ends with the office and the name of who signed it', () => {
    expect(outline(['Статья 1. Срок', 'Завтра.', 'Президент Республики Казахстан', 'Н. Назарбаев'])).toEqual([
      'art_1 Срок',
      'art_1__part_1 Завтра.',
      'line_1 Президент',
      'line_2 Н.',
    ])
    expect(outline(['Статья 1. Срок', 'Завтра.', 'Премьер-Министр', 'Х. Ахметов'])).toContain('line_2 Х.')
  })
})
