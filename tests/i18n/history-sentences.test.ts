import { describe, expect, test } from 'vitest'
import { ACTIONS } from '#app/domain/audit/action.ts'
import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import type { ModerationKind } from '#app/domain/consultation/redaction.ts'
import { factsIn } from '#app/i18n/history-facts.ts'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'

const name = (word: string) => ({ kk: `${word} kk`, ru: `${word} ru`, en: `${word} en` })

const FULL: EntryFacts = {
  act: { slug: 'weights', titleKk: 'Өлшем', titleRu: 'Меры' },
  ...{ stage: name('stage'), whom: name('Whom'), organisation: name('house'), into: name('heir') },
  ...{ round: 2, table: 3, number: 4, parent: 0, merged: 1, comments: [5, 6], count: 7 },
  ...{ on: '2026-11-22', until: '2026-12-01', edition: '2021-07-01', provision: 'art_1__para_2' },
  ...{ code: 'hidden', reason: 'Order 8', message: '', collision: null },
}

const BARE: EntryFacts = {
  ...{ ...FULL, whom: null, organisation: null, into: null, comments: [] },
  reason: '',
}

describe.each(INTERFACE_LANGUAGES)('in %s', language => {
  const { sentences } = wordsIn(language).history

  test.each(ACTIONS)('%s is a whole sentence', action => {
    const said = [FULL, BARE].map(facts => sentences[action](factsIn(facts, language)))
    expect(said[0]).toMatch(/^[\p{Lu}№\d].*(\.|Order 8)$/su)
    expect(said[1]).toMatch(/\.$/)
    for (const each of said) expect(each).not.toMatch(/undefined|null|NaN|\[object|Invalid/)
  })

  test('every step of moderation has its own words', () => {
    const kinds = ['hidden', 'redacted', 'appealed', 'restored', 'upheld'] satisfies ModerationKind[]
    const said = kinds.map(code => sentences['comment.moderated'](factsIn({ ...FULL, code }, language)))
    expect(new Set(said).size).toBe(kinds.length)
    for (const [at, each] of said.entries()) expect(each).not.toContain(kinds[at])
  })
})

test('many comments are counted, not listed', () => {
  const comments = Array.from({ length: 40 }, (_, at) => at + 1)
  expect(factsIn({ ...FULL, comments }, 'en').comments).toMatch(/№ 12 … \(\+28\)$/)
})

test('a Kazakh day has its ending before the word that asks for it', () => {
  const { sentences } = wordsIn('kk').history
  expect(sentences['organisation.closed'](factsIn(FULL, 'kk'))).toBe(
    'Ұйым 2026 жылғы 22 қарашадан бастап жабылды: house kk.',
  )
})
