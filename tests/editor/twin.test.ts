import { describe, expect, test } from 'vitest'
import { enter } from '#app/editor/enter.ts'
import { deeper } from '#app/editor/level-shift.ts'
import { lonelyLines, paired, withTwin } from '#app/editor/twin.ts'
import { newId, seen, TERMS, terms, written } from '#tests/support/caret-text.ts'

describe('the other language', () => {
  test('gets the same provision at the same place, without words', () => {
    const russian = enter(written(terms(2, '1-1) община;|')), newId).lines
    const kazakh = written(TERMS.join('\n')).lines
    expect(lonelyLines(russian, kazakh).map(line => line.number)).toEqual(['1-2'])
    const twins = withTwin(kazakh, russian, 4)
    expect(twins.map(line => line.id)).toEqual(russian.map(line => line.id))
    expect(lonelyLines(russian, twins)).toEqual([])
  })

  test('shares the identity of what both sides wrote by themselves under one number', () => {
    const russian = enter(written('1. Один.|\n2. Два.'), newId).lines
    const kazakh = enter(written('1. Бір.|\n2. Екі.'), newId).lines
    const known = new Set(written('1. Один.\n2. Два.').lines.map(line => line.id))
    const twins = paired(kazakh, russian, known)
    expect(twins.map(line => line.id)).toEqual(russian.map(line => line.id))
    expect(paired(twins, russian, known)).toBe(twins)
  })

  test('never takes the identity of what the law has', () => {
    const russian = enter(written('1. Один.|\n2. Два.'), newId).lines
    const kazakh = written('1. Бір.\n1-1. Бар.\n2. Екі.').lines
    expect(paired(russian, kazakh, new Set(kazakh.map(line => line.id)))).toBe(russian)
  })

  test('gets it below the twin of what it stands below, which comes along', () => {
    const first = enter(written('1. Один.|\n2. Два.'), newId)
    const filled = { lines: first.lines.with(2, { ...first.lines[2]!, text: 'Ещё:' }), at: 2, offset: 4 }
    const russian = deeper(enter(filled, newId)).lines
    const kazakh = written('1. Бір.\n2. Екі.').lines
    expect(seen({ lines: russian, at: -1, offset: 0 })).toEqual(['1. Один.', '1-1. Ещё:', '. 1) ', '2. Два.'])
    expect(seen({ lines: withTwin(kazakh, russian, 3), at: -1, offset: 0 })).toEqual([
      '1. Бір.',
      '1-1. ',
      '. 1) ',
      '2. Екі.',
    ])
  })

  test('gets it after all that stands below the one before', () => {
    const russian = enter(written('1. Один.|'), newId).lines
    const kazakh = written('1. Бір:\n1) үй;\n2) сөз.').lines
    expect(withTwin(kazakh, russian, 2).map(line => line.number)).toEqual(['1', '1', '1', '2', '2'])
  })
})
