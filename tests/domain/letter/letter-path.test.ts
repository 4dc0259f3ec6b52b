import { expect, test } from 'vitest'
import { letterPath } from '#app/domain/letter/letter-path.ts'
import { LETTERS } from '#tests/support/letters.ts'

test.each(Object.entries(LETTERS))('%s leads into the workspace', (_kind, letter) => {
  const path = letterPath(letter, 'weights')
  expect(path).toMatch(/^\/(bills\/weights|comments#|organisations\/o#|consultations\/)/)
  expect(path).not.toContain('undefined')
})
