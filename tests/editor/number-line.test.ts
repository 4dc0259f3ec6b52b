import { describe, expect, test } from 'vitest'
import { numberTyped, withNumber } from '#app/editor/number-line.ts'
import { seen, written } from '#tests/support/caret-text.ts'

describe('numbers', () => {
  test.each([
    ['5-1) слово', 5, '5-1) |слово'],
    ['3. Слово', 3, '3. |Слово'],
  ])('typing «%s» at the beginning of an unnumbered line makes it that provision', (text, offset, after) => {
    const part = written('Часть|')
    const typed = { ...part, lines: part.lines.with(1, { ...part.lines[1]!, text }), offset }
    expect(seen(numberTyped(typed))).toEqual([after])
  })

  test('a mark inside a line is words', () => expect(numberTyped(written('Часть 5) |слово'))).toBeUndefined())

  test('another number is printed as the old one was', () => {
    const after = withNumber(written('4)  |храм;'), '4-1)')!
    expect(after.lines[1]).toMatchObject({ number: '4-1', layout: { mark: '4-1)  ' } })
  })

  test('what is no number is refused', () => expect(withNumber(written('4) |храм;'), 'a b')).toBeUndefined())
})
