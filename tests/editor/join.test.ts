import { describe, expect, test } from 'vitest'
import { enter } from '#app/editor/enter.ts'
import { joinAfter, joinBefore } from '#app/editor/join.ts'
import { articleOf } from '#app/editor/line.ts'
import { newId, seen, written } from '#tests/support/caret-text.ts'

describe('Backspace and Delete', () => {
  test('the first Backspace takes the number, the second joins to the line before', () => {
    const once = joinBefore(written('1) храм;\n2) |обряд;'))
    expect(seen(once)).toEqual(['1) храм;', '. - |обряд;'])
    expect(seen(joinBefore(once))).toEqual(['1) храм;| обряд;'])
  })

  test('a heading takes nothing in', () => {
    const first = written('|Часть.')
    expect(joinBefore(first)).toBe(first)
  })

  test('Delete at the end takes in the next line', () =>
    expect(seen(joinAfter(written('1) храм;|\n2) обряд;')))).toEqual(['1) храм;| обряд;']))

  test('Delete on an empty line takes it away', () => {
    const grown = enter(written('1) храм;|\n2) обряд;'), newId)
    expect(seen(joinAfter(grown))).toEqual(['1) храм;', '2) |обряд;'])
  })

  test('what Enter split, two Backspaces join again to the letter', () => {
    const before = written('1) храм, |дом;\n2) обряд;')
    const after = joinBefore(joinBefore(enter(before, newId)))
    expect(articleOf(after.lines)).toEqual(articleOf(before.lines))
  })
})
