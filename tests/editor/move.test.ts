import { describe, expect, test } from 'vitest'
import { enter } from '#app/editor/enter.ts'
import { moveDown, moveUp } from '#app/editor/move.ts'
import { newId, seen, TERMS, terms, written } from '#tests/support/caret-text.ts'

describe('moving', () => {
  test('takes along what stands below; what is in force keeps its number', () =>
    expect(seen(moveUp(written('1. Один.\n2. |Два:\nстрока;\n3. Три.')))).toEqual([
      '2. |Два:',
      '. - строка;',
      '1. Один.',
      '3. Три.',
    ]))

  test('what was written here takes a number that is free at its new place', () => {
    const grown = enter(written(terms(3, '2) обряд;|')), newId)
    expect(seen(moveUp(grown))).toEqual([...TERMS.slice(0, 3), '1-2) |', '2) обряд;'])
  })

  test('there and back changes nothing', () => {
    const before = written('1. Один.\n2. |Два.\n3. Три.')
    expect(moveUp(moveDown(before))).toEqual(before)
  })

  test('the last one stays', () => {
    const last = written('1. Один.\n2. |Два.')
    expect(moveDown(last)).toBe(last)
  })
})
