import { describe, expect, test } from 'vitest'
import { moderated, STRUCK, withoutWords, type Moderation } from '#app/domain/consultation/redaction.ts'

const step = (kind: Moderation['kind'], words = '', reason: string = kind): Moderation => ({
  kind,
  words,
  reason,
})

describe('words struck out', () => {
  test.each([
    ['wherever they stand', 'Асан және Асан', ['Асан'], `${STRUCK} және ${STRUCK}`],
    ['the longer ones first', 'Асан Үсенов, Асан', ['Асан', 'Асан Үсенов'], `${STRUCK}, ${STRUCK}`],
    ['letter for letter, signs of patterns too', 'a.c abc', ['a.c'], `${STRUCK} abc`],
    ['none where none are named', 'Мәтін', [''], 'Мәтін'],
  ])('are left out %s', (_how, text, words, rest) => {
    expect(withoutWords(text, words)).toBe(rest)
  })
})

describe('moderation', () => {
  test.each([
    ['nothing', [], null, 0],
    ['hidden', [step('hidden')], 'hidden', 0],
    ['struck out twice', [step('redacted', 'а'), step('redacted', 'б')], null, 2],
    ['appealed, which changes nothing by itself', [step('hidden'), step('appealed')], 'hidden', 0],
    ['restored', [step('hidden'), step('redacted', 'а'), step('restored')], null, 0],
    ['hidden again', [step('hidden'), step('restored'), step('hidden', '', 'again')], 'again', 0],
  ] as const)('comes to what was done last: %s', (_what, steps, hidden, struck) => {
    const came = moderated(steps)
    expect([came.hidden, came.struck.length]).toEqual([hidden, struck])
  })
})
