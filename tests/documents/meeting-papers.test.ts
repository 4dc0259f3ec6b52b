import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { paperDocx } from '#app/documents/paper-docx.server.ts'
import { minutesPapers } from '#app/domain/consultation/minutes.ts'
import type { CorrectionCard } from '#app/domain/consultation/round-table-card.ts'
import { attendancePaper } from '#app/domain/paper/attendance-paper.ts'
import { minutesPrint, type MinutesFacts } from '#app/domain/paper/minutes-print.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { minutesRecordOf } from '#tests/support/minutes-record.ts'

const RECORD = minutesRecordOf({ attendees: 4, items: 2, statements: 3 })

const CORRECTION: CorrectionCard = {
  ...{
    id: 'c',
    version: 1,
    statement: null,
    was: 'Сөз \u0007бір',
    text: 'Сөз екі',
    at: '2026-11-24T05:00:00Z',
  },
  by: { kk: 'Қатысушы 0', ru: 'Участник 0', en: 'Participant 0' },
  verdict: 'rejected',
  reason: 'Так не говорили.',
}

function minutesIn(language: Language, demonstration = false): Buffer {
  const facts: MinutesFacts = {
    papers: minutesPapers({ ...RECORD, demonstration }).papers,
    ...{ version: 2, circulatedAt: '2026-11-24T05:00:00Z', versions: ['Закон: версия 3'] },
    corrections: [CORRECTION, { ...CORRECTION, id: 'later', version: 3, text: 'Кейінгі' }],
    addenda: [{ number: 1, text: { kk: 'Күні.', ru: 'Уточнена дата.' }, at: '2026-12-01T05:00:00Z' }],
  }
  return paperDocx(minutesPrint(facts, language))
}

const part = (file: Buffer, name: string) => strFromU8(unzipSync(new Uint8Array(file))[name]!)

describe('minutes in Word', () => {
  test('hold everything in the order of the form', () => {
    const words = wordsOfDocx(minutesIn('ru'))
    const order = [
      'ПРОТОКОЛ',
      '№ 1',
      'Председательствующий: ',
      'Присутствовали',
      'ПОВЕСТКА ДНЯ',
      'СЛУШАЛИ',
      'ВЫСТУПИЛИ',
    ]
    const rest = [
      'РЕШИЛИ',
      'Ответственный: Участник 0',
      'Срок: 17 декабря 2026 года',
      '____',
      'Исправления',
      'дополнение № 1',
    ]
    const places = [...order, ...rest].map(word => words.indexOf(word))
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(words).not.toContain('Кейінгі')
  })

  test('keep what was said letter for letter', () => {
    const words = wordsOfDocx(minutesIn('ru'))
    expect(words).toContain('Участник 0 (Организация 0) – Статья 1; поддержка; на казахском языке. Сөз 0')
  })

  test('are written in Kazakh throughout, the name of the paper last in its heading', () => {
    const words = wordsOfDocx(minutesIn('kk'))
    expect(words.split('\n')[2]).toBe('ХАТТАМАСЫ')
    for (const word of ['КҮН ТӘРТІБІ', 'ТЫҢДАЛДЫ: ', 'СӨЗ СӨЙЛЕГЕНДЕР:', 'ШЕШІЛДІ:', 'Жауапты: Қатысушы 0'])
      expect(words).toContain(word)
    expect(words).not.toMatch(/СЛУШАЛИ|РЕШИЛИ/)
  })

  test('stand upright, name their version at the foot and a demonstration in the corner', () => {
    const file = minutesIn('kk', true)
    expect(part(file, 'word/document.xml')).not.toContain('w:orient="landscape"')
    const edges = Object.keys(unzipSync(new Uint8Array(file))).filter(name =>
      /(?:header|footer)\d/.test(name),
    )
    const text = edges.map(name => part(file, name)).join('')
    expect(text).toContain('Хаттаманың 2-нұсқасы, 2026 жылғы 24 қараша')
    expect(text).toContain('КӨРСЕТІЛІМ')
  })

  test('leave out letters that a Word file cannot hold', () => {
    expect(wordsOfDocx(minutesIn('ru'))).toContain('Сөз бір')
  })
})

test.each([
  ['kk', 'ҚАТЫСУШЫЛАРЫНЫҢ ТІЗІМІ', 'қатысты', 'келмеді'],
  ['ru', 'СПИСОК УЧАСТНИКОВ', 'присутствовал(а)', 'не явился(лась)'],
] as const)('the list of participants in %s says who came and who did not', (language, ...words) => {
  const attendees = RECORD.attendees.map((each, at) => ({ ...each, position: at + 1 }))
  const { kind, title, number, place } = RECORD
  const bill = { slug: 'weights', title: { ...RECORD.bill, en: '' }, demonstration: false }
  const people = { chair: { ...RECORD.chair, en: '' }, secretary: { ...RECORD.secretary, en: '' } }
  const card = { kind, title, number, place, bill, startsAt: '2026-11-23T05:00:00Z', ...people }
  const file = paperDocx(attendancePaper({ card, attendees, versions: [] }, language))
  const text = wordsOfDocx(file)
  for (const word of [...words, `«${RECORD.bill[language]}»`]) expect(text).toContain(word)
  expect(part(file, 'word/document.xml')).toContain('<w:tblHeader/>')
})
