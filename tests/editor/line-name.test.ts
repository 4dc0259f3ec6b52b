import { describe, expect, test } from 'vitest'
import type { Level } from '#app/domain/structure/level.ts'
import { lineName } from '#app/editor/line-name.ts'
import { wordsIn } from '#app/i18n/words.tsx'

describe('a line in the hand of a drafter is called', () => {
  test.each<[Level, string, kk: string, ru: string, en: string]>([
    ['subparagraph', '4-1', '4-1) тармақша', 'Подпункт 4-1)', 'Subparagraph 4-1)'],
    ['paragraph', '3', '3-тармақ', 'Пункт 3', 'Paragraph 3'],
    ['subparagraph', '', 'Нөмірсіз тармақша', 'Подпункт без номера', 'Subparagraph without a number'],
    ['part', '', 'Бөлік', 'Часть', 'Part'],
  ])('%s %s', (level, number, ...names) =>
    expect(
      (['kk', 'ru', 'en'] as const).map(reader => lineName({ level, number }, wordsIn(reader).text, reader)),
    ).toEqual(names),
  )
})
