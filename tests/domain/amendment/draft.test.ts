import { describe, expect, test } from 'vitest'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { draft, type DraftOptions } from '#app/domain/amendment/draft.ts'
import { textOf } from '#app/domain/amendment/draft/printed.ts'
import { newEditionDue } from '#app/domain/amendment/new-edition.ts'
import { print } from '#app/domain/amendment/print.ts'
import { act } from '#tests/domain/amendment/amends.ts'

const LAW = `
  О порядке
  Глава 1. Общие положения
  Статья 1. Понятия
  1) орган – государственный орган;
  2) заявление – письменная просьба гражданина, поданная в государственный орган в порядке, установленном настоящим Законом;
  3) срок – десять дней.
  Статья 2. Порядок
  1. Уполномоченный орган принимает заявление гражданина и рассматривает его в течение десяти дней со дня подачи.
  Решение уполномоченного органа направляется заявителю.
  2. Орган вправе:
  1) запросить сведения у иных государственных органов и организаций;
  2) отказать заявителю в рассмотрении заявления;
  3) продлить срок рассмотрения заявления.
  3. Жалоба на действия уполномоченного органа подаётся в суд.
  Статья 3. Ответственность
  Виновные отвечают по закону.
  Глава 2. Прочее
  Статья 4. Заключительные положения
  Настоящий Закон вводится в действие.
`

/** The sentences drafted for an edit of the law, without numbering and texts; the edit itself is proved. */
function drafted(edit: (law: string) => string, options: DraftOptions = {}): readonly string[] {
  const [before, after] = [act(LAW), act(edit(LAW))]
  const instructions = draft(before, after, options)
  expect(textOf(applyEach(before, instructions).act)).toBe(textOf(after))
  let quoted = false
  return print(instructions, 'ru')
    .trim()
    .split('\n\n')
    .filter(line => {
      const inside = quoted || line.startsWith('«')
      quoted = inside && !/»[;.]$/.test(line)
      return !inside
    })
    .map(line => line.replace(/^\d+\) |[;.:]$/g, ''))
}

const replace = (from: string, to: string) => (law: string) => law.replace(from, to)

describe('words are changed in words where that reads easier', () => {
  test('replaced', () =>
    expect(drafted(replace('в течение десяти дней', 'в течение пяти дней'))).toEqual(
      ['в абзаце первом пункта 1 статьи 2 слово «десяти» заменить словом «пяти»'].map(line =>
        line.replace('абзаце первом', 'части первой'),
      ),
    ))
  test('put in, after the words before them', () =>
    expect(drafted(replace('подаётся в суд', 'подаётся в письменной форме в суд'))).toEqual([
      'пункт 3 статьи 2 после слова «подаётся» дополнить словами «в письменной форме»',
    ]))
  test('deleted', () =>
    expect(
      drafted(replace('запросить сведения у иных государственных', 'запросить сведения у государственных')),
    ).toEqual(['в подпункте 1) пункта 2 статьи 2 слово «иных» исключить']))
  test('quoted with a neighbour where they stand there twice', () =>
    expect(
      drafted(
        replace('поданная в государственный орган в порядке', 'поданная в государственный орган на условиях'),
      ),
    ).toEqual(['в подпункте 2) статьи 1 слова «в порядке» заменить словами «на условиях»']))
  test('but an element with little in common is restated', () =>
    expect(
      drafted(
        replace('запросить сведения у иных государственных органов и организаций;', 'собирать документы;'),
      ),
    ).toEqual(['подпункт 1) пункта 2 статьи 2 изложить в следующей редакции']))
  test('or one that the drafter wants restated', () =>
    expect(drafted(replace('десяти дней', 'пяти дней'), { wording: { art_2__para_1: 'restated' } })).toEqual([
      'пункт 1 статьи 2 изложить в следующей редакции',
    ]))
  test('and never more than three places in one element, unless the drafter wants it', () => {
    const edit = (law: string) =>
      law.replace(
        'письменная просьба гражданина, поданная в государственный орган в порядке, установленном настоящим Законом',
        'устная просьба гражданина, направленная в государственный орган в порядке, определённом настоящим Кодексом',
      )
    expect(drafted(edit)).toEqual(['подпункт 2) статьи 1 изложить в следующей редакции'])
    expect(drafted(edit, { wording: { art_1__subpara_2: 'words' } }).length).toBeGreaterThan(2)
  })
})

describe('what changes in many places', () => {
  const everywhere = (law: string) =>
    law
      .replace('Уполномоченный орган', 'Ответственная служба')
      .replaceAll('уполномоченного органа', 'ответственной службы')
  test('becomes one replacement throughout the text, with every form', () =>
    expect(drafted(everywhere)).toEqual([
      'по всему тексту слова «Уполномоченный орган», «уполномоченного органа» заменить соответственно словами «Ответственная служба», «ответственной службы»',
    ]))
  test('stays in single sentences where one place keeps the words', () => {
    const but = (law: string) =>
      everywhere(law).replace('действия ответственной службы', 'действия уполномоченного органа')
    expect(drafted(but).join()).not.toContain('по всему тексту')
  })
})

describe('elements', () => {
  test('put between others keep their dashed number', () =>
    expect(drafted(replace('  2) заявление', '  1-1) лицо – любое лицо;\n  2) заявление'))).toEqual([
      'статью 1 дополнить подпунктом 1-1) следующего содержания',
    ]))
  test('put in together share a sentence', () =>
    expect(
      drafted(
        replace('  2) заявление', '  1-1) лицо – любое лицо;\n  1-2) место – любое место;\n  2) заявление'),
      ),
    ).toEqual(['статью 1 дополнить подпунктами 1-1) и 1-2) следующего содержания']))
  test('deleted with their number kept need no word about it', () =>
    expect(drafted(replace('отказать заявителю в рассмотрении заявления;', 'исключен;'))).toEqual([
      'подпункт 2) пункта 2 статьи 2 исключить',
    ]))
  test('really removed are deleted, with a note that no number is kept', () =>
    expect(drafted(replace('  2) отказать заявителю в рассмотрении заявления;\n', ''))).toEqual([
      'подпункт 2) пункта 2 статьи 2 исключить',
      'В контрольном тексте не сохраняется номер подпункта 2) пункта 2 статьи 2',
    ]))
  test('renumbered are said to be so', () =>
    expect(
      drafted(law =>
        law
          .replace('  1) запросить сведения у иных государственных органов и организаций;\n', '')
          .replace('2) отказать', '1) отказать')
          .replace('3) продлить', '2) продлить'),
      ),
    ).toEqual([
      'в пункте 2 статьи 2',
      'подпункт 1) исключить',
      'подпункты 2) и 3) считать соответственно подпунктами 1) и 2)',
      'В контрольном тексте не сохраняется номер подпункта 1) пункта 2 статьи 2',
    ]))
  test('moved to another number are not renumbered where restating is as short', () =>
    expect(
      drafted(law =>
        law
          .replace('  1) орган – государственный орган;\n', '  1) место – любое место;\n')
          .replace('  2) заявление', '  1-1) орган – государственный орган;\n  2) заявление'),
      ),
    ).toEqual([
      'в статье 1',
      'подпункт 1) изложить в следующей редакции',
      'дополнить подпунктом 1-1) следующего содержания',
    ]))
  test('get a second part', () =>
    expect(drafted(replace('подаётся в суд.', 'подаётся в суд.\n  Суд рассматривает её за месяц.'))).toEqual([
      'пункт 3 статьи 2 дополнить частью второй следующего содержания',
    ]))
  test('and articles are added to the act', () =>
    expect(
      drafted(replace('  Глава 2', '  Статья 3-1. Надзор\n  Надзор ведёт прокурор.\n  Глава 2')),
    ).toEqual(['дополнить статьей 3-1 следующего содержания']))
  test('first in a chapter are added to the chapter', () =>
    expect(
      drafted(replace('  Статья 4.', '  Статья 3-1. Надзор\n  Надзор ведёт прокурор.\n  Статья 4.')),
    ).toEqual(['главу 2 дополнить статьей 3-1 следующего содержания']))
  test('with another heading have it restated', () =>
    expect(drafted(replace('Статья 2. Порядок', 'Статья 2. Рассмотрение заявлений граждан'))).toEqual([
      'заголовок статьи 2 изложить в следующей редакции',
    ]))
  test('of one article stand under one number', () =>
    expect(
      drafted(law =>
        law.replace('десяти дней со', 'пяти дней со').replace('подаётся в суд', 'подаётся в орган'),
      ),
    ).toEqual([
      'в статье 2',
      'в части первой пункта 1 слово «десяти» заменить словом «пяти»',
      'в пункте 3 слово «суд» заменить словом «орган»',
    ]))
})

test('footnotes are left alone', () =>
  expect(
    drafted(replace('  Статья 3.', '  Сноска. Статья 2 с изменением, внесенным Законом РК.\n  Статья 3.')),
  ).toEqual(['']))

test('a list whose order no instruction can give is restated with what holds it', () => {
  const first = (law: string) =>
    law
      .replace('  3) срок – десять дней.\n', '')
      .replace('  1) орган', '  3) срок – десять дней.\n  1) орган')
  expect(drafted(first)).toEqual(['статью 1 изложить в следующей редакции'])
})

test('the second of two paragraphs under one number is restated with its article, since no sentence can name it', () => {
  const law = LAW.replace('  3. Жалоба', '  2. Жалоба')
  const [before, after] = [act(law), act(law.replace('подаётся в суд', 'подаётся прокурору'))]
  const instructions = draft(before, after)
  expect(instructions).toMatchObject([{ kind: 'restate', at: 'art_2' }])
  expect(textOf(applyEach(before, instructions).act)).toBe(textOf(after))
})

describe('quotes that a text in force leaves open', () => {
  // Both as in article 841 of the Tax Code: wording of another article, of which one quotation is never closed.
  const OPEN = `
    О порядке
    Статья 1. Переходные положения
    Приостановить до 1 января 2028 года:
    1) действие статьи 2, установив, что она действует в следующей редакции:
    «1) расположенных жилищ, которые находятся на праве собственности:
    один год и более.
    2) действие статьи 3, установив, что она действует в следующей редакции:
    «1) расположенных жилищ – в случае нахождения их на праве собственности менее:
    двух лет с даты регистрации права собственности;».
    Статья 2. Ответственность
    Виновные отвечают по закону.
  `
  test('are restated alone, in straight quotes, and not with what they stand in', () => {
    const after = act(
      OPEN.replace('расположенных жилищ – в случае нахождения их', 'дворов, которыми семья владеет,'),
    )
    const orders = draft(act(OPEN), after)
    expect(orders.map(({ kind, at }) => `${kind} ${at}`)).toEqual(['restate art_1__subpara_1__part_3'])
    expect(textOf(applyEach(act(OPEN), orders).act)).toBe(textOf(after))
  })
})

describe('a new edition', () => {
  test('is due where more than half of the articles change', () => {
    const after = act(
      LAW.replace('орган –', 'служба –').replace('десяти', 'пяти').replace('Виновные', 'Нарушители'),
    )
    expect(newEditionDue(act(LAW), after)).toEqual({ changed: 3, total: 4 })
  })
  test('is not due where half change', () =>
    expect(
      newEditionDue(act(LAW), act(LAW.replace('орган –', 'служба –').replace('десяти', 'пяти'))),
    ).toBeUndefined())
})
