import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { loader as list } from '#app/routes/bills.$bill.round-tables._index.tsx'
import { loader as page } from '#app/routes/bills.$bill.round-tables.$id._index.tsx'
import { action as saveAgenda, loader as agenda } from '#app/routes/bills.$bill.round-tables.$id.agenda.tsx'
import { loader as minutesLoader } from '#app/routes/bills.$bill.round-tables.$id.minutes.tsx'
import { loader as sheetLoader } from '#app/routes/bills.$bill.round-tables.$id.sheet.tsx'
import { action as plan } from '#app/routes/bills.$bill.round-tables.new.tsx'
import { roundTables } from '#db/schema.ts'
import { FEE, idOf } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer, type FileAsked } from '#tests/support/paper-asked.ts'
import { roundTableDoor } from '#tests/support/round-table-door.ts'

const at = roundTableDoor()

const paperOf = (kind: 'minutes' | 'attendance', more: Partial<FileAsked> = {}) =>
  paperAnswer(at.room.db, {
    ...{ bill: at.table.desk.bill, kind, subject: at.table.id, cookie: at.cookies.get('drafter') },
    ...more,
  })

describe('planning', () => {
  const form = (more: Record<string, string> = {}) => ({
    ...{
      consultation: at.table.desk.id,
      kind: 'seminar',
      titleKk: 'Тақырып',
      titleRu: '',
      placeKk: 'Зал',
      placeRu: '',
    },
    ...{ day: '2027-03-01', from: '10:00', until: '12:00', key: crypto.randomUUID() },
    ...{ chair: idOf(at.room, 'official'), secretary: idOf(at.room, 'drafter') },
    ...more,
  })

  test('asks for a chair, where none was chosen', async () => {
    const { status, refusal } = await outcomeOf(plan(at.asked({ form: form({ chair: '' }) })))
    expect({ status, refusal }).toEqual({ status: 422, refusal: 'round-table.officers-missing' })
  })

  test('leads to the round-table, whose times are those of Kazakhstan', async () => {
    const { to } = await outcomeOf(plan(at.asked({ form: form() })))
    expect(to).toMatch(/^\/bills\/.*\/round-tables\/[0-9a-f-]{36}$/)
    const [row] = await at.room.db
      .select()
      .from(roundTables)
      .where(eq(roundTables.id, to!.split('/').at(-1)!))
    expect(row!.startsAt.toISOString()).toBe('2027-03-01T05:00:00.000Z')
  })

  test('tells what overlaps before it is kept, and keeps it where that is meant', async () => {
    const day = { day: '2027-04-01' }
    await plan(at.asked({ form: form(day) }))
    const warned = await plan(at.asked({ form: form(day) }))
    expect('data' in warned && warned.data.overlaps).toMatchObject([
      { clashes: ['place', 'chair', 'secretary'] },
    ])
    const { to } = await outcomeOf(plan(at.asked({ form: form({ ...day, sure: '1' }) })))
    expect(to).toBeDefined()
  })

  test.each([
    ['round-table.ends-before-start', { until: '09:00' }],
    ['round-table.ends-before-start', { day: 'nonsense' }],
    ['round-table.title-missing', { titleKk: ' ' }],
  ])('is refused: %s', async (refusal, more) => {
    expect(await outcomeOf(plan(at.asked({ form: form(more) })))).toEqual({ status: 422, refusal })
  })
})

describe('who sees what', () => {
  test('everybody who may read a public consultation sees when it is spoken about', async () => {
    const { cards, mayPlan } = await list(at.asked({ as: 'human-rights' }))
    expect([cards.map(card => card.id), mayPlan]).toEqual([[at.table.id], false])
    expect((await page(at.asked({ as: 'human-rights' }))).plans).toBe(false)
  })

  test('the page leads those who record to the sheet for it, and officials to what was said', async () => {
    expect(await page(at.asked({ as: 'drafter' }))).toMatchObject({ seesSheet: true, records: true })
    expect(await page(at.asked({ as: 'official' }))).toMatchObject({ seesSheet: true, records: false })
  })

  test('the sheet is for those who record and officials', async () => {
    expect((await sheetLoader(at.asked({ as: 'official' }))).records).toBe(false)
    expect(await outcomeOf(sheetLoader(at.asked({ as: 'theologian' })))).toMatchObject({ status: 403 })
  })

  test('minutes are for participants until they are approved', async () => {
    await at.circulated()
    expect((await minutesLoader(at.asked({ as: 'theologian' }))).page).not.toBeNull()
    expect((await minutesLoader(at.asked({ as: 'human-rights' }))).page).toBeNull()
    const paper = paperOf('minutes', { cookie: at.cookies.get('human-rights') })
    expect(await outcomeOf(paper)).toEqual({ status: 404 })
  })

  test('another bill has no such round-table, nor has nonsense', async () => {
    expect(await outcomeOf(page(at.asked({ params: { bill: 'other' } })))).toEqual({ status: 404 })
    expect(await outcomeOf(page(at.asked({ params: { id: "x' or 1=1" } })))).toEqual({ status: 404 })
  })
})

describe('the agenda', () => {
  test('is picked from the contents and what the draft changes', async () => {
    const { acts } = await agenda(at.asked())
    expect(acts[0]!.provisions).toContainEqual(expect.objectContaining({ address: FEE, changed: true }))
    expect(acts[0]!.provisions).toContainEqual(expect.objectContaining({ address: 'art_1', changed: false }))
  })

  test('is saved as a whole, and nonsense is not', async () => {
    const items = [
      { id: null, title: { kk: 'Жаңа', ru: '' }, amendment: at.table.desk.amendment, provisions: ['art_1'] },
    ]
    const saved = await outcomeOf(saveAgenda(at.asked({ form: { agenda: JSON.stringify(items) } })))
    expect(saved.to).toBe(`/bills/${at.table.desk.bill}/round-tables/${at.table.id}`)
    expect(await outcomeOf(saveAgenda(at.asked({ form: { agenda: '{' } })))).toMatchObject({ status: 422 })
  })
})
