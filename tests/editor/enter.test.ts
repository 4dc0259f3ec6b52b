import { describe, expect, test } from 'vitest'
import { enter, enterUnnumbered } from '#app/editor/enter.ts'
import { newId, seen, TERMS, terms, written } from '#tests/support/caret-text.ts'

describe('Enter', () => {
  test('at the end goes on with the next number', () =>
    expect(seen(enter(written(terms(3, '2) обряд;|')), newId))).toEqual([...TERMS, '3) |']))

  test('between two numbers takes a dashed one: nothing is renumbered', () =>
    expect(seen(enter(written(terms(2, '1-1) община;|')), newId))).toEqual([
      ...TERMS.slice(0, 3),
      '1-2) |',
      TERMS[3],
    ]))

  test('between 5) and 6) that is 5-1)', () =>
    expect(seen(enter(written('5) один;|\n6) два;'), newId))).toEqual(['5) один;', '5-1) |', '6) два;']))

  test('where no number is free the number is left to the drafter', () =>
    expect(seen(enter(written(terms(1, '1) храм;|')), newId))).toEqual([
      'Здесь:',
      '1) храм;',
      '?subparagraph |',
      '1-1) община;',
      '2) обряд;',
    ]))

  test('inside splits: the first words keep number and identity, the rest is the next provision', () => {
    const before = written(terms(3, '2) обряд; |таинство;'))
    const after = enter(before, newId)
    expect(seen(after)).toEqual([...TERMS.slice(0, 3), '2) обряд;', '3) |таинство;'])
    expect(after.lines[4]!.id).toBe(before.lines[4]!.id)
  })

  test('at the beginning puts a new one before', () =>
    expect(seen(enter(written(terms(3, '2) |обряд;')), newId))).toEqual([
      ...TERMS.slice(0, 3),
      '1-2) |',
      '2) обряд;',
    ]))

  test('in a heading begins the text', () =>
    expect(seen(enter({ ...written('1. Один.'), at: 0, offset: 7 }, newId))).toEqual(['|', '1. Один.']))

  test('above a list begins an unnumbered line, since no number stands before the first', () =>
    expect(seen(enter(written('1. Один:|\n1) храм;'), newId))).toEqual(['1. Один:', '. - |', '. 1) храм;']))

  test('on an empty paragraph steps out to a part of the one before, past its list', () => {
    const grown = enter(written('1. Один:\n1) храм.\n2. Два.|'), newId)
    expect(seen(grown)).toEqual(['1. Один:', '. 1) храм.', '2. Два.', '3. |'])
    expect(seen(enter(grown, newId))).toEqual(['1. Один:', '. 1) храм.', '2. Два.', '. |'])
    const list = enter(enter(written('1. Один:\n1) храм.|\n2. Два.'), newId), newId)
    expect(seen(enter(list, newId))).toEqual(['1. Один:', '. 1) храм.', '. |', '2. Два.'])
  })

  test('on an empty unnumbered line changes nothing: empty lines are not piled up', () => {
    const part = enter(enter(written('1. Один.|'), newId), newId)
    expect(enter(part, newId)).toBe(part)
  })

  test('on an empty line of a list steps out of the list', () => {
    const list = written('1. Один:\n1) храм.|\n2. Два.')
    expect(seen(enter(enter(list, newId), newId))).toEqual(['1. Один:', '. 1) храм.', '1-1. |', '2. Два.'])
  })
})

describe('Shift+Enter', () => {
  test('after a full stop begins a part of the same provision', () =>
    expect(seen(enterUnnumbered(written('1. Один.|\n2. Два.'), newId))).toEqual([
      '1. Один.',
      '. |',
      '2. Два.',
    ]))

  test('after a semicolon begins an indent', () =>
    expect(seen(enterUnnumbered(written('1. Один:|\n2. Два.'), newId))).toEqual([
      '1. Один:',
      '. - |',
      '2. Два.',
    ]))
})
