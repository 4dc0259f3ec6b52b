import { describe, expect, test } from 'vitest'
import { chosenAnew } from '#app/ui/begun-wording.ts'
import type { RemarkTyped } from '#app/ui/remark-typed.ts'

const TEXTS = { kk: 'Заң мәтіні.', ru: 'Текст закона.' }
const place = { provision: 'art_2', address: 'art_2' }
const provision = { kind: 'provision', ...place } as const
const gap = { kind: 'insertion', ...place } as const

const typed = (more: Partial<RemarkTyped> = {}): RemarkTyped => ({
  ...{ anchor: provision, kind: 'remark', language: 'ru', text: 'Почему?', wording: '' },
  ...more,
})
const proposal = typed({ kind: 'proposal', wording: TEXTS.ru })

describe('a proposed wording', () => {
  test.each([
    ['begins with the provision as it stands', typed(), { kind: 'proposal' }, TEXTS.ru],
    ['begins empty for a gap', typed({ anchor: gap }), { kind: 'proposal' }, ''],
    ['is not the neighbour’s when the gap is chosen later', proposal, { anchor: gap }, ''],
    [
      'comes back with the provision',
      { ...proposal, anchor: gap, wording: '' },
      { anchor: provision },
      TEXTS.ru,
    ],
    ['follows the language', proposal, { language: 'kk' }, TEXTS.kk],
    ['stays as typed at another place', { ...proposal, wording: 'Своё.' }, { anchor: gap }, 'Своё.'],
    ['stays as typed in another language', { ...proposal, wording: 'Своё.' }, { language: 'kk' }, 'Своё.'],
    ['stays as typed under another kind', { ...proposal, wording: 'Своё.' }, { kind: 'remark' }, 'Своё.'],
  ] as const)('%s', (_what, before, choice, wording) => {
    const { wording: after, ...rest } = chosenAnew(before, choice, TEXTS)
    expect(after).toBe(wording)
    expect(rest).toMatchObject({ text: 'Почему?', ...choice })
  })
})
