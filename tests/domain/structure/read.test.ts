import { describe, expect, it } from 'vitest'
import { entries } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
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

describe('headings', () => {
  it('may stand on the line after the mark', () => {
    const { act } = read('Глава 1\n\nОБЩИЕ ПОЛОЖЕНИЯ\n\nСтатья 1\nЦель\nМир дорог.', 'ru')
    expect(entries(act).map(({ provision }) => provision.heading)).toEqual(['ОБЩИЕ ПОЛОЖЕНИЯ', 'Цель', ''])
    expect(act.provisions[0]?.layout?.mark).toBe('Глава 1\n\n')
  })

  it('are none where a sentence stands after the number, as in amending laws', () => {
    const [article] = read('Статья 1. Внести следующие изменения:\n1. В Закон:', 'ru').act.provisions
    expect(article).toMatchObject({ level: 'article', heading: '', text: 'Внести следующие изменения:' })
  })

  it('are no sentences that begin with the same word', () => {
    expect(
      outline([
        'Статья 1. Одна',
        '1. Да.',
        'Статья 5 настоящего Закона не применяется.',
        'Глава государства решает.',
        'Приложение 2 изложить в новой редакции.',
      ]),
    ).toEqual([
      'art_1 Одна',
      'art_1__para_1 Да.',
      'art_1__para_1__part_2 Статья',
      'art_1__para_1__part_3 Глава',
      'art_1__para_1__part_4 Приложение',
    ])
  })

  it('may have their number in words', () => {
    expect(
      outline([
        'Бірінші бөлім. Бас',
        'Екінші тарау. Негіз',
        'ЧАСТЬ ВТОРАЯ',
        'Особые нормы',
        'Раздел третий. Люди',
      ]),
    ).toEqual(['sec_1 Бас', 'sec_1__chp_2 Негіз', 'dvs_2 Особые', 'dvs_2__sec_3 Люди'])
  })

  it('are known in mixed letters, dashes and raised digits', () => {
    expect(outline(['7–1-бап. Бір', 'Cтатья 8¹. Две', 'Статья 8-1-1. Три', 'Раздел VІ. Конец'])).toEqual([
      'art_7-1 Бір',
      'art_8-1 Две',
      'art_8-1-1 Три',
      'sec_VI Конец',
    ])
  })
})

describe('other forms of acts', () => {
  it('codes have divisions, sections, chapters, paragraph signs and numbered parts', () => {
    expect(
      outline([
        'ОБЩАЯ ЧАСТЬ',
        'Раздел 1. Основы',
        'Подраздел 1. Лица',
        'Глава 1. Люди',
        '§ 1. Дети',
        'Статья 1. Ребенок',
        '1. Ребенок – человек.',
      ]),
    ).toEqual([
      'dvs_1 ОБЩАЯ',
      'dvs_1__sec_1 Основы',
      'dvs_1__sec_1__subsec_1 Лица',
      'dvs_1__sec_1__subsec_1__chp_1 Люди',
      'dvs_1__sec_1__subsec_1__chp_1__subchp_1 Дети',
      'art_1 Ребенок',
      'art_1__para_1 Ребенок',
    ])
  })

  it('by-laws have points without articles, annexes and rules approved in them', () => {
    const resolution = [
      'О правилах',
      'Правительство ПОСТАНОВЛЯЕТ:',
      '1. Утвердить правила.',
      '2. Вводится в действие завтра.',
      'Премьер-Министр',
      'А. Маминов',
      'Приложение 1',
      'к постановлению Правительства',
      'Правила',
      'Глава 1. Общие положения',
      '1. Правила разработаны.',
      'Глава 2. Порядок',
      '2. Заявитель подает:',
      '1) заявление;',
    ]
    expect(outline(resolution)).toEqual([
      'title_1 О',
      'preamble_1 Правительство',
      'para_1 Утвердить',
      'para_2 Вводится',
      'line_1 Премьер-Министр',
      'line_2 А.',
      'att_1',
      'att_1__title_1 к',
      'att_1__title_2 Правила',
      'att_1__chp_1 Общие',
      'att_1__para_1 Правила',
      'att_1__chp_2 Порядок',
      'att_1__para_2 Заявитель',
      'att_1__para_2__subpara_1 заявление;',
    ])
    expect(
      outline(
        [
          '1. Бекітілсін.',
          'Үкіметтің 2020 жылғы 5 мамырдағы № 7 қаулысына 2-қосымша',
          'Қағидалар',
          '1. Қағидалар.',
        ],
        'kk',
      ),
    ).toEqual([
      'para_1 Бекітілсін.',
      'att_2 Үкіметтің',
      'att_2__title_1 Қағидалар',
      'att_2__para_1 Қағидалар.',
    ])
  })

  it('amending acts quote new wording, whose numbers are not theirs', () => {
    expect(
      outline([
        '1) в статье 3:',
        'пункт 2 изложить в следующей редакции:',
        '«2. Запрещается:',
        '1) курение;',
        '2) шум.»;',
        '2) статью 5 исключить.',
      ]),
    ).toEqual([
      'subpara_1 в',
      'subpara_1__indent_2 пункт',
      'subpara_1__part_2 «2.',
      'subpara_1__indent_3 1)',
      'subpara_1__indent_4 2)',
      'subpara_2 статью',
    ])
  })

  it('a table is read row by row, a table of contents is no structure', () => {
    expect(
      outline([
        'ОГЛАВЛЕНИЕ',
        'Глава 1. Начало',
        'Статья 1. Цель',
        'Глава 1. Начало',
        'Статья 1. Цель',
        '| № | Вид |',
        '| 1 | Иной |',
      ]),
    ).toEqual([
      'line_1 ОГЛАВЛЕНИЕ',
      'line_2 Глава',
      'line_3 Статья',
      'chp_1 Начало',
      'art_1 Цель',
      'art_1__row_1 |',
      'art_1__row_2 |',
    ])
  })

  it('tabs make a row only where no mark stands', () => {
    expect(outline(['Статья 1.\tЦель', '1.\tМир.', '1)\tтруд;', 'Вид\tСтавка'])).toEqual([
      ...[
        'art_1 Цель',
        'art_1__para_1 Мир.',
        'art_1__para_1__subpara_1 труд;',
        'art_1__para_1__subpara_1__row_1 Вид\tСтавка',
      ],
    ])
  })

  it('a table of contents may have no name and stand before the title', () => {
    const contents = [
      'I тарау. Жалпы',
      '1-бап. Ұғымы',
      '2-бап. Мәселелер',
      'II тарау. Тәртіп',
      '3-бап. Мерзім',
    ]
    const law = [
      'Референдум туралы',
      'Осы заң белгілейді.',
      'I тарау Жалпы',
      '1-бап. Ұғымы',
      'Дауыс беру.',
      '2-бап. Мәселелер',
      '1. Бар.',
      'II тарау Тәртіп',
      '3-бап. Мерзім',
      '1. Күн.',
    ]
    expect(outline([...contents, ...law], 'kk')).toEqual([
      ...[
        'line_1 I',
        'line_2 1-бап.',
        'line_3 2-бап.',
        'line_4 II',
        'line_5 3-бап.',
        'title_1 Референдум',
        'preamble_1 Осы',
      ],
      ...[
        'chp_I Жалпы',
        'art_1 Ұғымы',
        'art_1__part_1 Дауыс',
        'art_2 Мәселелер',
        'art_2__para_1 Бар.',
        'chp_II Тәртіп',
        'art_3 Мерзім',
        'art_3__para_1 Күн.',
      ],
    ])
  })

  it('statutes of neighbours are read well enough to compare them', () => {
    expect(
      outline([
        'Розділ II',
        'ЗАГАЛЬНІ ЗАСАДИ',
        'Стаття 14. Терміни',
        '14.1. Терміни:',
        '14.1.5. дохід:',
        'а) перший;',
        '{Пункт змінено}',
      ]),
    ).toEqual([
      'sec_II ЗАГАЛЬНІ',
      'art_14 Терміни',
      'art_14__para_14.1 Терміни:',
      'art_14__para_14.1__subpara_14.1.5 дохід:',
      'art_14__para_14.1__subpara_14.1.5__indent_а перший;',
      'art_14__footnote_1 {Пункт',
    ])
    expect(
      outline([
        'Erster Abschnitt',
        'Allgemeines',
        '§ 5a – Zweck',
        '(1) Das Gesetz regelt',
        '1. den Zweck,',
        '2. das Ziel',
        'a) heute,',
        'b) morgen.',
        '(2) Weiteres.',
      ]),
    ).toEqual([
      'chp_1 Allgemeines',
      'art_5a Zweck',
      'art_5a__para_1 Das',
      'art_5a__para_1__subpara_1 den',
      'art_5a__para_1__subpara_2 das',
      'art_5a__para_1__subpara_2__indent_a heute,',
      'art_5a__para_1__subpara_2__indent_b morgen.',
      'art_5a__para_2 Weiteres.',
    ])
  })
})

describe('repeated numbers', () => {
  it('have addresses of their own', () => {
    expect(
      outline(['Статья 1. Раз', '1. Да.', '1. Нет.', '1. Может быть.', 'Глава 2. Два', 'Статья 1. Снова']),
    ).toEqual([
      'art_1 Раз',
      'art_1__para_1 Да.',
      'art_1__para_1~2 Нет.',
      'art_1__para_1~3 Может',
      'chp_2 Два',
      'chp_2__art_1 Снова',
    ])
  })

  it('identities are the addresses, shared by the twins of both languages', () => {
    const ids = (text: string) => entries(read(text, 'ru').act).map(({ provision }) => provision.id)
    expect(ids('Статья 1. Цель\n1. Мир.')).toEqual(['art_1', 'art_1__para_1'])
    expect(ids('1-бап. Мақсат\n1. Бейбітшілік.')).toEqual(['art_1', 'art_1__para_1'])
  })
})
