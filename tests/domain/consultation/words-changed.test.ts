import { expect, test } from 'vitest'
import { isNewlyChanged, type ToldPlace } from '#app/domain/consultation/words-changed.ts'

const place = (kind: ToldPlace['kind'], wordingAfter = ''): ToldPlace => ({ kind, wordingAfter })

test.each([
  ['words that stand are no news', place('placed'), undefined, false],
  ['words that moved with their provision neither', place('moved'), undefined, false],
  ['nor words that were not found: a person looks first', place('lost'), undefined, false],
  ['changed words are', place('changed', 'а'), undefined, true],
  ['a deleted provision is', place('deleted'), undefined, true],
  ['a split one is', place('split', 'а'), undefined, true],
  ['words changed since the version before are', place('changed', 'а'), place('placed', 'б'), true],
  ['the same change in a later version is not', place('changed', 'а'), place('changed', 'а'), false],
  ['another change is', place('changed', 'б'), place('changed', 'а'), true],
  ['what was changed and then deleted is', place('deleted'), place('changed', 'а'), true],
])('%s', (_case, now, before, expected) => {
  expect(isNewlyChanged(now, before)).toBe(expected)
})
