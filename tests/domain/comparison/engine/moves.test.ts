import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'
import { amendedLaw } from '#tests/support/amended-law.ts'
import { chance, type Chance } from '#tests/support/chance.ts'
import { judge, shares } from '#tests/support/judge.ts'

describe('what left its place', () => {
  test.each([1, 2, 3])('is found in a code of formulas, edited on its way (seed %d)', seed => {
    const law = amendedLaw(criminalCode(seed), { seed, share: 0.1, operations: ['moved and edited'] })
    const { movePrecision, moveRecall } = shares(judge(law, compareTexts(law.before, law.after)))
    expect(movePrecision).toBeGreaterThanOrEqual(0.95)
    expect(moveRecall).toBeGreaterThanOrEqual(0.9)
  })

  test('takes along the rules of its table, which hold no word', () => {
    const table = `Ставка налога | 20 процентов дохода\n${'-'.repeat(24)}\nСтавка сбора | 5 процентов оборота\n${'='.repeat(24)}\n`
    const article = (number: number) =>
      `Статья ${number}. Предмет ${number}\n${'абвгдежзиклмнопр'[number]!.repeat(9)} устанавливает порядок для органов.\n`
    const articles = Array.from({ length: 12 }, (_, at) => article(at + 1))
    const before = table + articles.join('')
    const after = articles.join('') + table
    const moved = textRows(compareTexts(before, after)).filter(row => row.kind !== 'kept')
    expect(moved.map(row => row.kind)).toEqual(['moved', 'moved', 'moved', 'moved'])
  })
})

/** A code as criminal codes are: each sentence of a labour code, as if it were a crime, with a penalty in formulas. */
function criminalCode(seed: number): string {
  const labour = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8').split('\n')
  const random = chance(seed)
  return labour.flatMap(line => (line.length < 60 ? [line] : [line, penalty(random)])).join('\n')
}

function penalty(random: Chance): string {
  const years = () => 1 + random.below(20)
  const fine = () => `штрафом до ${10 * (1 + random.below(300))} месячных расчетных показателей`
  const penalties = [
    fine,
    () => `исправительными работами на срок до ${years()} лет`,
    () => `ограничением свободы на срок до ${years()} лет`,
    () => `лишением свободы на срок от ${years()} до ${years()} лет`,
    () => `арестом на срок до ${years()} месяцев`,
  ]
  const ban = () =>
    random.of([
      '',
      ` с лишением права занимать определенные должности или заниматься определенной деятельностью на срок до ${years()} лет`,
      ', с конфискацией имущества или без таковой',
    ])
  const kinds = penalties.filter(() => random.below(2) > 0)
  const named = (kinds.length < 2 ? penalties.slice(2, 4) : kinds).map(kind => kind())
  return `наказываются ${named.join(' либо ')}${ban()}.`
}
