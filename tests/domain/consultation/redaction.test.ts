import { describe, expect, test } from 'vitest'
import {
  appealIn,
  moderated,
  retractable,
  STRUCK,
  withoutWords,
  type Moderation,
} from '#app/domain/consultation/redaction.ts'

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

describe('what one hid oneself', () => {
  const own = (...steps: readonly Moderation[]) => steps.map(each => ({ ...each, own: true }))
  const another = { ...step('redacted', 'а'), own: false }

  test.each([
    ['can be taken back', own(step('hidden')), 'restored'],
    ['with what one struck out beside it', own(step('redacted', 'а'), step('redacted', 'б')), 'restored'],
    ['while an appeal waits', [...own(step('hidden')), { ...step('appealed'), own: false }], 'restored'],
    ['anew, where it was hidden again', own(step('hidden'), step('restored'), step('hidden')), 'restored'],
    ['not twice', own(step('hidden'), step('restored')), 'moderation.nothing-hidden'],
    [
      'not where an official decided',
      own(step('hidden'), step('appealed'), step('upheld')),
      'moderation.upheld',
    ],
    ['not where somebody else hid a part', [...own(step('hidden')), another], 'moderation.not-yours'],
    [
      'though not for what another hid before',
      [another, ...own(step('restored'), step('hidden'))],
      'restored',
    ],
  ])('%s', (_what, steps, expected) => {
    const taken = retractable(steps)
    expect(taken.ok ? taken.value : taken.refusal.code).toBe(expected)
  })
})

describe('an appeal', () => {
  const [hidden, struck] = [step('hidden'), step('redacted', 'а')]
  const [appealed, restored, upheld] = [step('appealed'), step('restored'), step('upheld')]

  test.each([
    ['is none where nobody appealed', [hidden], 'none'],
    ['waits', [hidden, appealed], 'waits'],
    ['waits still when more is struck out meanwhile', [hidden, appealed, struck], 'waits'],
    ['is granted by restoring', [hidden, appealed, restored], 'none'],
    ['is decided: the moderation stands', [hidden, appealed, upheld], 'upheld'],
    ['can be made against what is struck out after the verdict', [hidden, appealed, upheld, struck], 'none'],
    ['waits anew then', [hidden, appealed, upheld, struck, appealed], 'waits'],
    ['is over when what stood is restored after all', [hidden, appealed, upheld, restored], 'none'],
  ])('%s', (_what, steps, expected) => {
    const appeal = appealIn(steps)
    expect(appeal ? (appeal.verdict?.kind ?? 'waits') : 'none').toBe(expected)
  })

  test('that is dismissed shows nothing of what is hidden', () => {
    expect(moderated([hidden, struck, appealed, upheld])).toEqual(moderated([hidden, struck]))
  })
})
