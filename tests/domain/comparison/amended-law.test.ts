import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { amendedLaw, OPERATIONS } from '#tests/support/amended-law.ts'
import type { Operation } from '#tests/support/amended-law.ts'
import { judge, shares } from '#tests/support/judge.ts'

const base = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8')
const inPlace = OPERATIONS.filter(operation => !/moved|split|merged|several/.test(operation))

describe.each([0.005, 0.02, 0.1])('a code of which %d of the provisions are amended', share => {
  test.each([
    ['without moves', inPlace, 0.999],
    ['with moves, splits, mergers and several edits', OPERATIONS, 0.98],
  ] as const)('%s: the marks are right', (_, operations, least) => {
    expect(judged(operations, share).f1).toBeGreaterThan(least)
  })

  test('the provisions are aligned', () => {
    expect(judged(OPERATIONS, share).aligned).toBeGreaterThanOrEqual(0.99)
  })

  test.each([['moved'], ['moved and edited']] as const)(
    '%s: found, and little else is claimed',
    operation => {
      const { movePrecision, moveRecall } = judged([operation], share)
      expect(movePrecision).toBeGreaterThanOrEqual(0.95)
      expect(moveRecall).toBeGreaterThanOrEqual(0.9)
    },
  )

  test('splits and mergers are found', () => {
    expect(judged(['split'], share).splits).toBeGreaterThanOrEqual(0.95)
    expect(judged(['merged'], share).merges).toBeGreaterThanOrEqual(0.95)
  })
})

function judged(operations: readonly Operation[], share: number) {
  const law = amendedLaw(base, { seed: 7, share, operations })
  return shares(judge(law, compareTexts(law.before, law.after)))
}
