import { describe, expect, test } from 'vitest'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'
import { lawText } from '#tests/support/law-texts.ts'

describe('a paragraph that is restated and keeps its number', () => {
  test.each(['kk', 'ru'])('is edited, in the Prevention Law (%s)', language => {
    const comparison = compareTexts(
      lawText(`prevention_law_${language}_2024-08-20`),
      lawText(`prevention_law_${language}_2026-01-20`),
    )
    const restated = textRows(comparison).filter(({ kind, beforeStart, beforeEnd }) => {
      return kind !== 'kept' && /^2\. Е(?:гер|сли) /.test(comparison.before.slice(beforeStart, beforeEnd))
    })
    expect(restated.map(row => row.kind)).toEqual(['edited'])
  })

  const kinds = (before: string, after: string) => {
    const article = (middle: string) =>
      `Статья 1. Предмет\n1. Орган ведет реестр объединений.\n${middle}3. Порядок определяет уполномоченный орган.\n`
    const rows = textRows(compareTexts(article(before), article(after)))
    return rows.map(row => row.kind).filter(kind => kind !== 'kept')
  }
  const OLD =
    '2. Местные исполнительные учреждения обеспечивают хранение документов собственников земельных участков.\n'
  const NEW =
    '2. Заявитель уплачивает сбор, размер которого утверждается министерством ежегодно до начала квартала.\n'

  test('is another one where no word of it is left', () => {
    expect(kinds(OLD, `${NEW}Примечание к нему.\n`)).toEqual(['deleted', 'inserted', 'inserted'])
  })
})

test('a heading that keeps its number is edited, however much longer its new name is', () => {
  const law = (name: string, line: string) =>
    `Статья 1. Предмет\nОрган ведет реестр.\nСтатья 2. ${name}\n${line}\nСтатья 3. Порядок\nЕго определяет орган.\n`
  const name =
    'Оплата труда при совмещении должностей, расширении зоны обслуживания и исполнении (замещении) обязанностей временно отсутствующего работника'
  const rows = textRows(
    compareTexts(
      law(name, 'Доплата согласуется.\nЕе размер не ниже ставки.'),
      law('Исключена', 'По закону.'),
    ),
  )
  expect(rows.map(row => row.kind)).toEqual(['kept', 'edited', 'deleted', 'deleted', 'inserted', 'kept'])
})
