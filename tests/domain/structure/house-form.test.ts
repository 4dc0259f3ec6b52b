import { expect, it } from 'vitest'
import { printMark } from '#app/domain/structure/house-form.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'

it.each([
  ['article', '7-1', '7-1-бап. ', 'Статья 7-1. '],
  ['chapter', '2', '2-тарау. ', 'Глава 2. '],
  ['section', '5-1', '5-1-бөлім. ', 'Раздел 5-1. '],
  ['subsection', '1', '1-кіші бөлім. ', 'Подраздел 1. '],
  ['subchapter', '3', '3-параграф. ', 'Параграф 3. '],
  ['division', '1', '1-бөлік. ', 'Часть 1. '],
  ['paragraph', '3-1', '3-1. ', '3-1. '],
  ['subparagraph', '5-1', '5-1) ', '5-1) '],
  ['annex', '2', '2-қосымша\n', 'Приложение 2\n'],
  ['note', '', 'Ескертпе. ', 'Примечание. '],
  ['footnote', '', 'Ескерту. ', 'Сноска. '],
  ['part', '', '', ''],
] satisfies [Level, string, string, string][])('%s %s', (level, number, kk, ru) => {
  expect(printMark(level, number, 'kk')).toBe(kk)
  expect(printMark(level, number, 'ru')).toBe(ru)
})

it.each([
  'article',
  'chapter',
  'section',
  'subsection',
  'subchapter',
  'division',
  'paragraph',
  'subparagraph',
  'note',
  'footnote',
] satisfies Level[])('%s: a printed mark is read again', level => {
  const number = level === 'note' || level === 'footnote' ? '' : '5-1'
  for (const language of ['kk', 'ru'] as const) {
    const mark = printMark(level, number, language)
    expect(markOf(`${mark}Мәтін`)).toMatchObject({ level, number, length: mark.length })
  }
})
