import { describe, expect, test } from 'vitest'
import { deeper, shallower } from '#app/editor/level-shift.ts'
import { seen, written } from '#tests/support/caret-text.ts'

describe('Tab and Shift+Tab', () => {
  const three = '1. Один:\n1) храм;\n2. |Два;\n3. Три.'

  test('Tab makes a paragraph the next subparagraph of the one before', () =>
    expect(seen(deeper(written(three)))).toEqual(['1. Один:', '. 1) храм;', '. 2) |Два;', '3. Три.']))

  test('Shift+Tab takes it back, to the letter', () => {
    const before = written(three)
    expect(shallower(deeper(before))).toEqual(before)
  })

  test('the number it had is not given twice', () => {
    const lowered = deeper(written(three))
    const taken = { ...lowered, lines: lowered.lines.with(4, { ...lowered.lines[4]!, number: '2' }) }
    expect(seen(shallower(taken))).toEqual(['1. Один:', '. 1) храм;', '1-1. |Два;', '2. Три.'])
  })

  test('below a subparagraph comes the indent, or the part where it begins with a capital', () => {
    expect(seen(deeper(written('1) храм;\n2) |обряд;')))).toEqual(['1) храм;', '. - |обряд;'])
    expect(seen(deeper(written('1) храм;\n2) |Обряд.')))).toEqual(['1) храм;', '. |Обряд.'])
  })

  test('what stands below goes along', () =>
    expect(seen(deeper(written('1. Один.\n2. |Два:\nстрока;\n3. Три.')))).toEqual([
      '1. Один.',
      '. 1) |Два:',
      '. . - строка;',
      '3. Три.',
    ]))

  test('a heading stays a heading', () => {
    const heading = { ...written('1. Один.'), at: 0, offset: 0 }
    expect(deeper(heading)).toBe(heading)
  })
})
