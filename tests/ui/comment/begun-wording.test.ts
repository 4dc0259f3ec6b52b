import { describe, expect, test } from 'vitest'
import { begunElsewhere, chosenAnew } from '#app/ui/comment/begun-wording.ts'
import type { RemarkTyped } from '#app/ui/comment/remark-typed.ts'

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

describe('a remark begun beside another place', () => {
  const there = { kk: 'Басқа мәтін.', ru: 'Другой текст.' }
  const begun = typed({
    anchor: { ...provision, provision: 'art_3', address: 'art_3' },
    language: 'kk',
    text: '',
  })
  const elsewhere = (before: RemarkTyped) => begunElsewhere(before, begun, { here: TEXTS, there })

  test.each([
    ['begins where nothing was typed', typed({ text: ' ' }), begun],
    ['begins where a wording was only opened', { ...proposal, text: '' }, begun],
    ['takes along what was typed', typed(), { ...typed(), anchor: begun.anchor }],
    [
      'takes along a wording, and the new text where nobody had touched it',
      proposal,
      { ...proposal, anchor: begun.anchor, wording: there.ru },
    ],
    [
      'takes along a wording of its own',
      { ...proposal, text: '', wording: 'Своё.' },
      { ...proposal, text: '', wording: 'Своё.', anchor: begun.anchor },
    ],
  ])('%s', (_what, before, expected) => {
    expect(elsewhere(before)).toEqual(expected)
  })
})
