import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import { loader as page } from '#app/routes/bills.$bill.round-tables.$id._index.tsx'
import { action as move, loader as moving } from '#app/routes/bills.$bill.round-tables.$id.move.tsx'
import { loader as sheetLoader } from '#app/routes/bills.$bill.round-tables.$id.sheet.tsx'
import { action as plan } from '#app/routes/bills.$bill.round-tables.new.tsx'
import { action as cancel } from '#app/routes/round-tables.$id.cancellation.ts'
import { action as close } from '#app/routes/round-tables.$id.closing.ts'
import { loader as invitation } from '#app/routes/round-tables.$id.invitation[.]ics.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { idOf } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { roundTableRoom, type Prepared, type RoundTableRoom } from '#tests/support/round-table-room.ts'

let room: RoundTableRoom
let table: Prepared
const cookies = new Map<Part, string>()

beforeAll(async () => {
  room = await roundTableRoom(await freshDatabase())
  for (const part of ['drafter', 'theologian'] as const) cookies.set(part, await cookieOf(room.db, part))
})

beforeEach(async () => {
  table = await room.prepare()
})

function asked(form?: Record<string, string>, as: Part = 'drafter') {
  return asking(room.db, `/round-tables/${table.id}`, {
    params: { bill: table.desk.bill, id: table.id },
    cookie: cookies.get(as)!,
    ...(form ? { form } : {}),
  })
}

const appointment = (more: Record<string, string> = {}) => ({
  ...{ day: '2027-05-03', from: '10:00', until: '12:00', placeKk: 'Зал', placeRu: '' },
  ...{ reasonKk: 'Зал бос емес.', reasonRu: '', key: crypto.randomUUID() },
  ...more,
})

const theOther = (more: Record<string, string> = {}) => ({
  ...{
    consultation: table.desk.id,
    kind: 'seminar',
    titleKk: 'Тақырып',
    titleRu: '',
    key: crypto.randomUUID(),
  },
  ...{ chair: idOf(room, 'official'), secretary: idOf(room, 'drafter'), placeKk: 'Зал', placeRu: '' },
  ...more,
})

describe('closing what was held early', () => {
  test('moves the beginning and closes, or does neither', async () => {
    await outcomeOf(move(asked(appointment())))
    const resolved = { item: null, text: { kk: 'Қабылдансын', ru: 'Принять' } }
    granted(await recordResolution(room.as('drafter'), { ...resolved, roundTable: table.id }))
    const card = async () => (await page(asked())).page.card
    expect(await outcomeOf(close(asked({ early: '1' })))).toMatchObject({
      refusal: 'round-table.nobody-came',
    })
    expect(await card()).toMatchObject({ startsAt: '2027-05-03T05:00:00.000Z', changes: [{}] })
    granted(await table.say())
    expect(await outcomeOf(close(asked({ early: '1' })))).toEqual({ status: 200 })
    const { startsAt, changes, phase } = await card()
    expect([startsAt < '2027', changes.length, phase]).toEqual([true, 2, 'closed'])
  })
})

describe('moving', () => {
  test('leads back to the round-table, which tells the old and the new', async () => {
    const { to } = await outcomeOf(move(asked(appointment())))
    expect(to).toBe(`/bills/${table.desk.bill}/round-tables/${table.id}`)
    const shown = await page(asked(undefined, 'theologian'))
    expect(shown.page.card.startsAt).toBe('2027-05-03T05:00:00.000Z')
    expect(shown.page.card.changes).toMatchObject([{ startsAt: '2026-11-23T05:00:00.000Z' }])
  })

  test('done twice by one form is done once', async () => {
    const form = appointment({ day: '2027-05-04' })
    await move(asked(form))
    await outcomeOf(move(asked(form)))
    expect((await moving(asked())).card.changes).toHaveLength(1)
  })

  test('tells what overlaps first, and is done where that is meant', async () => {
    const when = { day: '2027-06-01', from: '10:00', until: '12:00' }
    await plan(asked(theOther(when)))
    const warned = await move(asked(appointment(when)))
    expect('data' in warned && warned.data.overlaps).toMatchObject([
      { clashes: ['place', 'chair', 'secretary'] },
    ])
    const { to } = await outcomeOf(move(asked(appointment({ ...when, sure: '1' }))))
    expect(to).toBeDefined()
    expect((await page(asked())).overlaps).toHaveLength(1)
    expect((await page(asked(undefined, 'theologian'))).overlaps).toEqual([])
  })

  test.each([
    [422, 'round-table.reason-missing', { day: '2027-07-01', reasonKk: '' }],
    [422, 'round-table.ends-before-start', { until: '09:00' }],
    [422, 'round-table.ends-before-start', { day: 'nonsense' }],
  ])('is refused: %i %s', async (status, refusal, more) => {
    expect(await outcomeOf(move(asked(appointment(more))))).toEqual({ status, refusal })
  })

  test('is not for a participant', async () => {
    expect(await outcomeOf(moving(asked(undefined, 'theologian')))).toMatchObject({ status: 403 })
    expect(await outcomeOf(move(asked(appointment(), 'theologian')))).toMatchObject({ status: 403 })
  })
})

describe('cancelling', () => {
  const reason = { reasonKk: '', reasonRu: 'Обсуждение продлено.' }

  test('leads back to the round-table, closes its sheet and takes it out of calendars', async () => {
    const { to } = await outcomeOf(cancel(asked(reason)))
    expect(to).toBe(`/bills/${table.desk.bill}/round-tables/${table.id}`)
    expect((await page(asked())).plans).toBe(false)
    expect((await sheetLoader(asked())).records).toBe(false)
    const ics = await invitation(asked(undefined, 'theologian'))
    const lines = (await ics.text()).split('\r\n')
    for (const line of [`UID:${table.id}@tuzetu`, 'SEQUENCE:1', 'METHOD:CANCEL', 'STATUS:CANCELLED'])
      expect(lines).toContain(line)
  })

  test('needs a reason, and one who plans', async () => {
    expect(await outcomeOf(cancel(asked({})))).toEqual({ status: 422, refusal: 'round-table.reason-missing' })
    expect(await outcomeOf(cancel(asked(reason, 'theologian')))).toMatchObject({ status: 403 })
  })
})
