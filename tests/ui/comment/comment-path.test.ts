import { expect, test } from 'vitest'
import { commentPath } from '#app/ui/comment/comment-path.ts'

const SUBMITTED = { consultation: 'k1', number: 5, act: 'prevention-law' } as const
const PROVISION = { kind: 'provision', provision: 'p1', address: 'art_21' } as const

test.each([
  ['a draft in the tray', { ...SUBMITTED, number: null, anchor: PROVISION }, '/consultations/k1/tray'],
  [
    'what is about a provision beside it, in its act',
    { ...SUBMITTED, anchor: PROVISION },
    '/consultations/k1?act=prevention-law&at=art_21#art_21',
  ],
  [
    'what is about a term in the act where it was said',
    { ...SUBMITTED, anchor: { kind: 'term', language: 'ru', term: 'мера' } as const },
    '/consultations/k1?act=prevention-law',
  ],
  [
    'what is about the draft as a whole at its beginning',
    { ...SUBMITTED, act: null, anchor: { kind: 'draft' } as const },
    '/consultations/k1',
  ],
])('reads %s', (_, comment, path) => expect(commentPath(comment)).toBe(path))
