import { describe, expect, it } from 'vitest'
import { outline } from '#tests/domain/structure/outline.ts'

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
        '§ 6 – Satzung',
        '(1) Sie gilt.',
        '§ 5a Absatz 1 bleibt.',
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
      'art_6 Satzung',
      'art_6__para_1 Sie',
      'art_6__para_1__part_2 §',
    ])
  })
})
