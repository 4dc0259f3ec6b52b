import { describe, expect, test } from 'vitest'
import { checkReferences } from '#app/domain/amendment/checks/references.ts'
import { inOneGo } from '#app/domain/steps.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { act } from '#tests/domain/amendment/amends.ts'
import { lawText } from '#tests/support/law-texts.ts'

/** Which elements an act refers to that it does not have. */
function missing(of: Act): readonly string[] {
  return inOneGo(checkReferences(of, [])).map(({ particulars }) => particulars.to ?? '')
}

/** What a line refers to that stands in paragraph 2 of an act of one article. */
function referred(line: string, language: Language): readonly string[] {
  const article = language === 'ru' ? 'Статья 9. А' : '9-бап. А'
  return missing(act(`${article}\n1. А.\n2. Осы: ${line}`, language))
}

describe('references are read in every case in which a text can put them', () => {
  test.each<[string, ...string[]]>([
    ['статья 5 настоящего Закона', 'art_5'],
    ['согласно статье 5 настоящего Закона', 'art_5'],
    ['установленных статьей 5 настоящего Закона', 'art_5'],
    ['установленных статьёю 5 настоящего Закона', 'art_5'],
    ['предусмотренных статьями 5 и 6 настоящего Кодекса', 'art_5', 'art_6'],
    ['согласно статьям 5 и 6 настоящего Закона', 'art_5', 'art_6'],
    ['о статьях 5–7 настоящего Закона', 'art_5', 'art_6', 'art_7'],
    ['во исполнение статей 5 и 6 настоящего Закона', 'art_5', 'art_6'],
    ['согласно пункту 3 настоящей статьи', 'art_9__para_3'],
    ['согласно пунктам 3-5 настоящей статьи', 'art_9__para_3', 'art_9__para_4', 'art_9__para_5'],
    ['согласно подпункту 2) пункта 1 статьи 5 настоящего Закона', 'art_5__para_1__subpara_2'],
    [
      'кроме подпунктов 2) и 4) пункта 1 статьи 5 настоящего Закона',
      'art_5__para_1__subpara_2',
      'art_5__para_1__subpara_4',
    ],
    ['согласно подпунктам 2) и 4) настоящего пункта', 'art_9__para_2__subpara_2', 'art_9__para_2__subpara_4'],
    ['согласно абзацу второму настоящего пункта', 'art_9__para_2__indent_2'],
    ['согласно части четвертой статьи 5 настоящего Закона', 'art_5__part_4'],
    ['согласно второй части статьи 5 настоящего Закона', 'art_5__part_2'],
    ['согласно главе 3 и разделу 2 настоящего Закона', 'chp_3', 'sec_2'],
    ['согласно главам 3 и 4 настоящего Закона', 'chp_3', 'chp_4'],
  ])('%s', (line, ...to) => expect(referred(line, 'ru')).toEqual(to))
  test.each<[string, ...string[]]>([
    ['осы Заңның 5-бабы', 'art_5'],
    ['осы Заңның 5-бабының талаптары', 'art_5'],
    ['осы Заңның 5-бабына сәйкес', 'art_5'],
    ['осы Заңның 5-бабын', 'art_5'],
    ['осы Заңның 5-бабында көзделген', 'art_5'],
    ['осы Заңның 5-бабындағы талаптар', 'art_5'],
    ['осы Заңның 5-бабынан туындайтын', 'art_5'],
    ['осы Заңның 5-бабымен белгіленген', 'art_5'],
    ['осы Заңның 5 және 6-баптарында', 'art_5', 'art_6'],
    ['осы Кодекстiң 5-бабының 1-тармағына және 6-бабының 2-тармағына', 'art_5__para_1', 'art_6__para_2'],
    ['осы баптың 3-тармағында', 'art_9__para_3'],
    ['осы баптың 3 және 4-тармақтарының', 'art_9__para_3', 'art_9__para_4'],
    ['осы баптың 3–5-тармақтарына', 'art_9__para_3', 'art_9__para_4', 'art_9__para_5'],
    ['осы тармақтың 2) және 4) тармақшаларымен', 'art_9__para_2__subpara_2', 'art_9__para_2__subpara_4'],
    ['осы тармақтың үшінші бөлігінде', 'art_9__para_2__part_3'],
    ['осы Заңның 5-бабы 1-тармағының 2) тармақшасында', 'art_5__para_1__subpara_2'],
    ['осы Заңның 3-тарауына', 'chp_3'],
  ])('%s', (line, ...to) => expect(referred(line, 'kk')).toEqual(to))
})

describe('a reference is passed over', () => {
  test.each<[Language, string]>([
    ['ru', 'согласно статье 5'],
    ['ru', 'согласно статье 5 Закона, принятого в журнале «Вестник»'],
    ['ru', 'согласно пункту 2 статьи 1 и пункту 1 настоящей статьи'],
    ['kk', '5-бапқа сәйкес'],
    ['kk', 'Заңның 5-бабына сәйкес'],
    ['kk', 'баптың 3-тармағында'],
  ])('where it does not say what it is of (%s): %s', (language, line) =>
    expect(referred(line, language)).toEqual([]),
  )
})

test('a list belongs to the part that leads in to it', () => {
  const law = act(`
    Статья 9. А
    Орган вправе:
    1) решать;
    Заявитель вправе:
    1) просить;
    2) жаловаться.
    Согласно подпункту 2) части второй и подпункту 2) части первой настоящей статьи.`)
  expect(missing(law)).toEqual(['art_9__part_1__subpara_2'])
})

/** The same provisions with numbers of paragraphs that nothing refers to. */
function renumbered(provisions: readonly Provision[]): readonly Provision[] {
  return provisions.map(provision => ({
    ...provision,
    number: /paragraph$/.test(provision.level) ? `${provision.number}-99` : provision.number,
    children: renumbered(provision.children),
  }))
}

test.each([
  ['religion_law', '2021-07-01', 4],
  ['religion_law', '2023-07-01', 12],
  ['prevention_law', '2024-08-20', 1],
  ['prevention_law', '2026-01-20', 1],
])('both languages of %s of %s refer to the same, and nothing is amiss', (name, edition, count) => {
  const [kk = [], ru = []] = (['kk', 'ru'] as const).map(language => {
    const law = read(lawText(`${name}_${language}_${edition}`), language).act
    expect(missing(law)).toEqual([])
    return missing({ ...law, provisions: renumbered(law.provisions) })
  })
  expect([...kk].sort()).toEqual([...ru].sort())
  expect(kk).toHaveLength(count)
})
