import { describe, expect, test } from 'vitest'
import { letterMail, type MailedLetter } from '#app/documents/letter-mail.server.ts'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { LETTERS } from '#tests/support/letters.ts'

const origin = 'https://tuzetu.example'
const bill = { slug: 'weights', title: { kk: 'Өлшемдер туралы', ru: 'О мерах', en: 'On measures' } }
const CASES = INTERFACE_LANGUAGES.flatMap(language =>
  Object.values(LETTERS).map(letter => ({ language, kind: letter.kind, letter })),
)
const mail = (letters: readonly MailedLetter[], language: 'kk' | 'ru' | 'en' = 'ru') =>
  letterMail({ letters, language, origin })

describe('every letter', () => {
  test.each(CASES)('$kind in $language has its name, its bill and a whole link', ({ language, letter }) => {
    const { subject, text, html } = mail([{ letter, bill, word: null }], language)
    const name = wordsIn(language).letters.names[letter.kind]
    expect(subject).toBe(`${name}: ${bill.title[language]}`)
    expect(text).toContain(`${origin}/`)
    expect(html).toContain(`lang="${language}"`)
    for (const part of [subject, text, html]) expect(part).not.toMatch(/undefined|NaN|\[object/)
  })

  test.each(CASES)('$kind in $language loads nothing and follows nobody', ({ language, letter }) => {
    const { html } = mail([{ letter, bill, word: null }], language)
    expect(html).not.toMatch(/<img|<script|<link|src=|url\(/)
    for (const [, link] of html.matchAll(/href="([^"]*)"/g))
      expect(link).toMatch(/^https:\/\/tuzetu\.example\//)
  })
})

describe('what people wrote', () => {
  const nasty = '</p><script>alert("1")</script>\r\nBcc: all@people.test'
  const letter = {
    kind: 'consultation-extended',
    particulars: { consultation: 'e5f6', closesOn: '2026-11-30', reason: nasty },
  } as const

  test('is words in HTML, never markup', () => {
    const { html, text } = mail([
      { letter, bill: { slug: 'weights', title: { kk: nasty, ru: nasty, en: nasty } }, word: null },
    ])
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script&gt;')
    expect(text).toContain('<script>')
  })

  test('does not begin a second header', () => {
    const title = { kk: nasty, ru: nasty, en: nasty }
    const { subject } = mail([{ letter, bill: { slug: 'weights', title }, word: null }])
    expect(subject).not.toMatch(/[\r\n\u2028\u2029]/)
  })

  test('does not make a subject without an end', () => {
    const title = { kk: '', ru: 'о'.repeat(5_000), en: '' }
    const { subject } = mail([{ letter, bill: { slug: 'weights', title }, word: null }])
    expect([...subject]).toHaveLength(200)
  })
})

test('several letters go in one mail, each with its link', () => {
  const letters = [LETTERS['words-changed'], LETTERS['approval-asked']].map(letter => ({
    letter,
    bill,
    word: null,
  }))
  const { subject, text } = mail(letters)
  expect(subject).toBe('2 письма от «Түзету»')
  expect(text).toContain(`${origin}/comments#comment-a3b1`)
  expect(text).toContain(`${origin}/bills/weights/approvals`)
})

test('an invitation to a stranger has the link that works once, and no settings that they could not open', () => {
  const { text } = mail([{ letter: LETTERS['consultation-invited'], bill, word: 'ashyq-soz' }])
  expect(text).toContain(`${origin}/invitations/ashyq-soz`)
  expect(text).not.toContain(`${origin}/letters`)
})
