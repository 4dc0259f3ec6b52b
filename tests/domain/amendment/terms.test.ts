import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkTermsUndefined } from '#app/domain/amendment/checks/terms.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { act } from '#tests/domain/amendment/amends.ts'
import { lawText } from '#tests/support/law-texts.ts'

const RU = `
  О рынке
  Статья 1. Основные понятия
  В настоящем Законе используются понятия:
  1) местный рынок – рынок района;
  2) оператор рынка – юридическое лицо.
  Статья 2. Надзор
  1. Надзор ведёт ведомство торговли (далее – надзорный орган).
  2. Оператор рынка сообщает надзорному органу о местном рынке.
`
const KK = `
  Нарық туралы
  1-бап. Негізгі ұғымдар
  Осы Заңда мынадай ұғымдар пайдаланылады:
  1) жергілікті нарық – аудан нарығы;
  2) нарық операторы – заңды тұлға.
  2-бап. Қадағалау
  1. Қадағалауды сауда ведомствосы (бұдан әрі – қадағалау органы) жүргізеді.
  2. Нарық операторы қадағалау органына жергілікті нарық туралы хабарлайды.
`
/** Terms told as used without a definition, with the place of use. */
function undefinedIn(before: string, after: string, language: Language) {
  return checkTermsUndefined(act(before, language), act(after, language)).map(
    ({ at, particulars }) => `${particulars.term} ${at}`,
  )
}

describe('a term that is used without a definition is told', () => {
  test('where the bill takes a short name away', () => {
    expect(undefinedIn(RU, RU.replace(' (далее – надзорный орган)', ''), 'ru')).toEqual([
      'надзорный орган art_2__para_2',
    ])
    expect(undefinedIn(KK, KK.replace(' (бұдан әрі – қадағалау органы)', ''), 'kk')).toEqual([
      'қадағалау органы art_2__para_2',
    ])
  })
  test('where the bill deletes its definition', () => {
    expect(undefinedIn(RU, RU.replace('оператор рынка – юридическое лицо', 'исключен'), 'ru')).toEqual([
      'оператор рынка art_2__para_2',
    ])
    expect(undefinedIn(KK, KK.replace('нарық операторы – заңды тұлға', 'алып тасталды'), 'kk')).toEqual([
      'нарық операторы art_2__para_2',
    ])
  })
  test('not where it became a short name', () =>
    expect(
      undefinedIn(
        RU,
        RU.replace('оператор рынка – юридическое лицо', 'исключен').replace(
          'Надзор ведёт',
          'Рынок ведёт юридическое лицо (далее – оператор рынка), надзор ведёт',
        ),
        'ru',
      ),
    ).toEqual([]))
  test('not where its definition stands in the plural now', () =>
    expect(undefinedIn(RU, RU.replace('оператор рынка –', 'операторы рынка –'), 'ru')).toEqual([]))
  test('not where only a longer term is used that is defined', () => {
    const longer = RU.replace('оператор рынка –', 'оператор рынка труда –').replace(
      'Оператор рынка сообщает',
      'Оператор рынка труда сообщает',
    )
    expect(undefinedIn(RU, longer, 'ru')).toEqual([])
  })
  test('not where the short name was a single word', () => {
    const one = RU.replace('(далее – надзорный орган)', '(далее – ведомство)')
    expect(undefinedIn(one, one.replace(' (далее – ведомство)', ''), 'ru')).toEqual([])
  })
})

describe('no false alarm between real editions', () => {
  const pairs = (['kk', 'ru'] as const).flatMap(language => [
    [`religion_law_${language}_2021-07-01`, `religion_law_${language}_2023-07-01`, language] as const,
    [`prevention_law_${language}_2024-08-20`, `prevention_law_${language}_2026-01-20`, language] as const,
  ])
  test.each(pairs)('%s', (before, after, language) =>
    expect(
      checkTermsUndefined(read(lawText(before), language).act, read(lawText(after), language).act),
    ).toEqual([]),
  )
  test('of the Constitution', () => {
    const text = (edition: string) =>
      readFileSync(`tests/fixtures/bench/ru-kz-const-2017.${edition}.txt`, 'utf8')
    expect(checkTermsUndefined(read(text('old'), 'ru').act, read(text('new'), 'ru').act)).toEqual([])
  })
})
