import { describe, expect, test } from 'vitest'
import { readAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { act } from '#tests/domain/amendment/amends.ts'

// «в Правилах …, утвержденных указанным постановлением: пункт 3»: that of the rules, though the resolution has one too.

const RESOLUTION = `
  Об утверждении Правил проведения экспертизы
  Правительство ПОСТАНОВЛЯЕТ:
  1. Утвердить прилагаемые Правила проведения экспертизы.
  2. Министерству принять меры.
  3. Настоящее постановление вводится в действие завтра.
  Утверждены
  постановлением Правительства
  ПРАВИЛА
  проведения экспертизы
  Глава 1. Общие положения
  1. Правила разработаны.
  2. Заявитель подает заявление.
  3. Срок – пять дней.
  Приложение 1
  к Правилам проведения экспертизы
  Форма
  1. Заявитель.`
const KAZAKH_RESOLUTION = `
  Сараптама жүргізу қағидаларын бекіту туралы
  Үкімет ҚАУЛЫ ЕТЕДІ:
  1. Қоса беріліп отырған Сараптама жүргізу қағидалары бекітілсін.
  2. Министрлік шаралар қабылдасын.
  3. Осы қаулы ертең қолданысқа енгізіледі.
  Үкіметтің 2020 жылғы 5 мамырдағы № 7 қаулысымен бекітілген
  Сараптама жүргізу қағидалары
  1-тарау. Жалпы ережелер
  1. Қағидалар әзірленді.
  2. Өтініш беруші өтініш береді.
  3. Мерзім – бес күн.`
const OPENING =
  'Внести в постановление Правительства Республики Казахстан от 5 мая 2020 года № 7 «Об утверждении Правил проведения экспертизы» следующие изменения:'
const KAZAKH_OPENING =
  '«Сараптама жүргізу қағидаларын бекіту туралы» Қазақстан Республикасы Үкіметінің 2020 жылғы 5 мамырдағы № 7 қаулысына мынадай өзгерістер енгізілсін:'

/** Where an amending text works in a resolution, and what is refused or left to other acts. */
function works(text: string, language: Language, law = language === 'ru' ? RESOLUTION : KAZAKH_RESOLUTION) {
  const { sentences, unknown, elsewhere } = readAmendingText(act(law, language), text, '')
  const refused = sentences.flatMap(({ refusals }) => refusals.map(({ particulars }) => particulars))
  const at = sentences.flatMap(({ instructions }) => instructions.map(each => each.at))
  return { at, ...(refused.length + unknown.length + elsewhere > 0 && { refused, unknown, elsewhere }) }
}

describe('an instruction on approved rules is carried out in the annex that holds them', () => {
  test.each<[Language, string, ...string[]]>([
    [
      'ru',
      `${OPENING}\nв Правилах проведения экспертизы, утвержденных указанным постановлением:\nпункт 3 исключить.`,
      'att_1__para_3',
    ],
    [
      'ru',
      `${OPENING}\n1) пункт 2 исключить;\n2) в утвержденных указанным постановлением Правилах проведения экспертизы:\nпункты 1–3 исключить.`,
      'para_2',
      'att_1__para_1',
      'att_1__para_2',
      'att_1__para_3',
    ],
    [
      'ru',
      'Внести в пункт 3 Правил проведения экспертизы, утвержденных постановлением Правительства от 5 мая 2020 года № 7, следующее изменение:\nслово «пять» заменить словом «шесть».',
      'att_1__para_3',
    ],
    [
      'ru',
      'Внести изменение в Правила проведения экспертизы (далее – Правила), утвержденные постановлением Правительства от 5 мая 2020 года № 7:\nпо всему тексту, кроме пункта 2, слово «Заявитель» исключить.',
      'att_1',
    ],
    [
      'kk',
      `${KAZAKH_OPENING}\nкөрсетілген қаулымен бекітілген Сараптама жүргізу қағидаларында:\n3-тармақ алып тасталсын.`,
      'att_1__para_3',
    ],
    [
      'kk',
      'Үкіметтің 2020 жылғы 5 мамырдағы № 7 қаулысымен бекітілген Сараптама жүргізу қағидаларының 3-тармағына мынадай өзгеріс енгізілсін:\n«бес» деген сөз «алты» деген сөзбен ауыстырылсын.',
      'att_1__para_3',
    ],
  ])('%s: %s', (language, text, ...at) => {
    const found = works(text, language)
    expect(found.at).toEqual(at)
  })
})

test('where the act is these rules, its own points are meant', () => {
  const rules = RESOLUTION.slice(RESOLUTION.indexOf('ПРАВИЛА'))
  const text = 'в Правилах проведения экспертизы, утвержденных постановлением № 7:\nпункт 3 исключить.'
  expect(works(text, 'ru', rules)).toEqual({ at: ['para_3'] })
})

test('rules that none of the annexes is called by are refused, and the points of the act stay as they are', () =>
  expect(
    works('в Правилах хранения, утвержденных постановлением № 7:\nпункт 3 исключить.', 'ru'),
  ).toMatchObject({ refused: [{ at: 'Правилах хранения' }] }))

test('beside the act that is amended too, rules that stand elsewhere are left to their own text', () =>
  expect(
    works(
      `${OPENING}\n1) пункт 2 исключить;\n2) в Правилах хранения, утвержденных указанным постановлением:\nпункт 3 исключить.`,
      'ru',
    ),
  ).toMatchObject({ at: ['para_2'], elsewhere: 1 }))
