import { describe, expect, test } from 'vitest'
import { agendaOf, type AgendaTexts } from '#app/domain/consultation/agenda.ts'
import { minutesPaper, minutesPapers, type MinutesRecord } from '#app/domain/consultation/minutes.ts'
import { read } from '#app/domain/structure/read.ts'
import { minutesRecordOf } from '#tests/support/minutes-record.ts'

const RECORD = minutesRecordOf({ attendees: 4, items: 2, statements: 3 })

describe('minutes', () => {
  test('have the official heads in each language', () => {
    expect(minutesPaper(RECORD, 'ru').heading).toEqual([
      'ПРОТОКОЛ',
      'круглого стола на тему «Мерзім»',
      'по проекту Закона Республики Казахстан «О мерах»',
    ])
    expect(minutesPaper(RECORD, 'kk').heading).toEqual([
      '«Өлшемдер туралы» Қазақстан Республикасы Заңының жобасы бойынша',
      '«Мерзім» тақырыбындағы дөңгелек үстелдің',
      'ХАТТАМАСЫ',
    ])
  })

  test('name number, day, place, time and officers', () => {
    const { number, day, place, facts } = minutesPaper(RECORD, 'kk')
    expect([number, day, place]).toEqual(['№ 1', '2026 жылғы 23 қараша', 'Астана'])
    expect(facts).toEqual([
      ['Өткізілген уақыты', '10:00 – 13:00'],
      ['Төрағалық етуші', 'Төраға'],
      ['Хатшы', 'Хатшы'],
    ])
  })

  test('put those who came under their organisations, and the others apart', () => {
    const { present, absent } = minutesPaper(RECORD, 'ru')
    expect(present).toEqual({
      label: 'Присутствовали (3 чел.)',
      lines: [
        'Организация 0: Участник 0',
        'Организация 1: Участник 1',
        'От своего имени: Участник 2 (эксперт)',
      ],
    })
    expect(absent.lines).toEqual(['Организация 3: Участник 3'])
  })

  test('tell what was said in the language it was said in, and by whom', () => {
    const [first] = minutesPaper(RECORD, 'ru').items
    expect(first!.statements[0]).toMatchObject({
      speaker: 'Участник 0 (Организация 0)',
      about: 'Статья 1; поддержка; на казахском языке',
      text: 'Сөз 0',
      language: 'kk',
    })
  })

  test('put resolutions and tasks to their items, and those of none at the end', () => {
    const { items } = minutesPaper(RECORD, 'ru')
    expect(items[0]!.resolved).toEqual([
      { text: 'Решение', task: [] },
      { text: 'Поручение', task: ['Ответственный: Участник 0', 'Срок: 17 декабря 2026 года'] },
    ])
    expect(items.at(-1)).toMatchObject({
      heading: 'Общие вопросы',
      heard: null,
      resolved: [{ text: 'Общее' }],
    })
  })

  test('have the same seal for the same record, and another when a word changes', () => {
    const changed: MinutesRecord = {
      ...RECORD,
      statements: RECORD.statements.map(each => ({ ...each, text: `${each.text}.` })),
    }
    expect(minutesPapers(RECORD).hash).toBe(minutesPapers({ ...RECORD }).hash)
    expect(minutesPapers(changed).hash).not.toBe(minutesPapers(RECORD).hash)
  })
})

describe('the agenda', () => {
  const texts = (kk: string, ru: string) => ({ kk: read(kk, 'kk').act, ru: read(ru, 'ru').act })
  const consulted = texts('1-бап. А\n1. Бір.\n2. Екі.', 'Статья 1. А\n1. Один.\n2. Два.')
  const newest = texts('1-бап. А\n1. Бір.', 'Статья 1. А\n1. Один.')
  const known: AgendaTexts = { a: { consulted, newest, number: 7 } }
  const draft = { id: null, title: { kk: 'Мәселе', ru: '' }, amendment: 'a' }

  test('refuses a provision that a later version deleted, and names the version', () => {
    expect(agendaOf([{ ...draft, provisions: ['art_1__para_2'] }], [], known)).toMatchObject({
      refusal: { code: 'agenda.provision-gone', particulars: { address: 'art_1__para_2', version: 7 } },
    })
  })

  test('keeps it where it stood on the agenda before', () => {
    const held = { id: 'x', address: 'art_1__para_2' }
    const kept = agendaOf(
      [{ ...draft, id: 'i', provisions: ['art_1__para_2'] }],
      [{ id: 'i', provisions: [held] }],
      known,
    )
    expect(kept).toMatchObject({ ok: true, value: [{ id: 'i', provisions: [held] }] })
  })

  test.each([
    ['agenda.provision-missing', { ...draft, provisions: ['art_9'] }],
    ['agenda.provision-missing', { ...draft, amendment: 'b', provisions: ['art_1'] }],
    ['agenda.title-missing', { ...draft, title: { kk: '', ru: ' ' }, provisions: [] }],
    ['agenda.item-missing', { ...draft, id: 'x', provisions: [] }],
  ])('refuses: %s', (code, item) => {
    expect(agendaOf([item], [], known)).toMatchObject({ refusal: { code } })
  })
})
