import { describe, expect, test } from 'vitest'
import { hasQuestion, QUESTIONS, translatedIn } from '#app/domain/paper/questions.ts'

describe('the official forms', () => {
  test('have fifteen questions and eighteen rows in both languages', () => {
    expect(QUESTIONS.note).toHaveLength(15)
    expect(QUESTIONS.sheet).toHaveLength(18)
    for (const { kk, ru } of [...QUESTIONS.note, ...QUESTIONS.sheet]) expect([kk, ru]).not.toContain('')
  })
  test.each([
    ['note', 9, 'kk'],
    ['note', 10, null],
    ['note', 13, 'kk'],
    ['sheet', 9, null],
    ['sheet', 10, 'ru'],
    ['sheet', 18, 'ru'],
  ] as const)('the %s says of %i in which language it is our translation', (form, question, language) =>
    expect(translatedIn(form, question)).toBe(language),
  )
  test.each([
    ['note', 15, true],
    ['note', 16, false],
    ['sheet', 18, true],
    ['sheet', 0, false],
  ] as const)('the %s with a question %i: %s', (form, question, known) =>
    expect(hasQuestion(form, question)).toBe(known),
  )
})
