import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { attendanceDocx } from '#app/documents/attendance-docx.server.ts'
import { minutesDocx } from '#app/documents/minutes-docx.server.ts'
import { minutesPaper } from '#app/domain/consultation/minutes.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { minutesRecordOf } from '#tests/support/minutes-record.ts'

const RECORD = minutesRecordOf({ attendees: 4, items: 2, statements: 3 })

function minutesIn(language: Language, demonstration = false): Promise<Buffer> {
  const was = 'Сөз \u0007бір'
  return minutesDocx({
    paper: minutesPaper({ ...RECORD, demonstration }, language),
    ...{ version: 2, circulatedOn: '2026-11-24' },
    corrections: [{ by: 'Участник 0', was, text: 'Сөз екі', decision: 'Не принято. Так не говорили.' }],
    addenda: [{ number: 1, day: '2026-12-01', text: 'Уточнена дата.' }],
  })
}

const part = (file: Buffer, name: string) => strFromU8(unzipSync(new Uint8Array(file))[name]!)

describe('minutes in Word', () => {
  test('hold everything in the order of the form', async () => {
    const words = wordsOfDocx(await minutesIn('ru'))
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
  })

  test('keep what was said letter for letter', async () => {
    const words = wordsOfDocx(await minutesIn('ru'))
    expect(words).toContain('Участник 0 (Организация 0) – Статья 1; поддержка; на казахском языке. Сөз 0')
  })

  test('are written in Kazakh throughout, the name of the paper last in its heading', async () => {
    const words = wordsOfDocx(await minutesIn('kk'))
    expect(words.split('\n')[2]).toBe('ХАТТАМАСЫ')
    for (const word of ['КҮН ТӘРТІБІ', 'ТЫҢДАЛДЫ: ', 'СӨЗ СӨЙЛЕГЕНДЕР:', 'ШЕШІЛДІ:', 'Жауапты: Қатысушы 0'])
      expect(words).toContain(word)
    expect(words).not.toMatch(/СЛУШАЛИ|РЕШИЛИ/)
  })

  test('stand upright, name their version at the foot and a demonstration in the corner', async () => {
    const file = await minutesIn('kk', true)
    expect(part(file, 'word/document.xml')).not.toContain('w:orient="landscape"')
    const edges = Object.keys(unzipSync(new Uint8Array(file))).filter(name =>
      /(?:header|footer)\d/.test(name),
    )
    const text = edges.map(name => part(file, name)).join('')
    expect(text).toContain('Хаттаманың 2-нұсқасы, 2026 жылғы 24 қараша')
    expect(text).toContain('КӨРСЕТІЛІМ')
  })

  test('leave out letters that a Word file cannot hold', async () => {
    expect(wordsOfDocx(await minutesIn('ru'))).toContain('Сөз бір')
  })
})

test.each([
  ['kk', 'ҚАТЫСУШЫЛАРЫНЫҢ ТІЗІМІ', 'қатысты', 'келмеді'],
  ['ru', 'СПИСОК УЧАСТНИКОВ', 'присутствовал(а)', 'не явился(лась)'],
] as const)('the list of participants in %s says who came and who did not', async (language, ...words) => {
  const attendees = RECORD.attendees.map((each, at) => ({ ...each, position: at + 1 }))
  const { kind, title, number, day } = RECORD
  const file = await attendanceDocx({ language, kind, title, number, day, attendees, demonstration: false })
  const text = wordsOfDocx(file)
  for (const word of words) expect(text).toContain(word)
  expect(part(file, 'word/document.xml')).toContain('<w:tblHeader/>')
})
