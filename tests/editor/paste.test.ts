import { describe, expect, test } from 'vitest'
import { paste } from '#app/editor/paste.ts'
import type { Writing } from '#app/editor/writing.ts'
import { newId, seen, written } from '#tests/support/caret-text.ts'

describe('pasting', () => {
  const put = (writing: Writing, text: string) => seen(paste(writing, { text, language: 'ru', newId }))

  test('one line is words', () => expect(put(written('1) храм|;'), ' и дом')).toEqual(['1) храм и дом|;']))

  test('several lines are provisions, read by their marks', () =>
    expect(put(written('1. Один:|\n2. Два.'), '1) храм;\r\n\r\n2) обряд:\nдома;\n1-1. Ещё.')).toEqual([
      '1. Один:',
      '. 1) храм;',
      '. 2) обряд:',
      '. . - дома;',
      '1-1. Ещё.|',
      '2. Два.',
    ]))

  test('what stood after the caret follows the last line', () =>
    expect(put(written('1) храм |и дом;'), 'один;\n2) два')).toEqual([
      '1) храм',
      '. - один;',
      '2) два| и дом;',
    ]))

  test('a heading of another article is taken as words', () =>
    expect(put(written('1. Один.|'), '2. Два.\nСтатья 2. Три')).toEqual([
      '1. Один.',
      '2. Два.',
      '. Статья 2. Три|',
    ]))
})
