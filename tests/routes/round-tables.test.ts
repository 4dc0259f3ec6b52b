import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { action as decide } from '#app/routes/corrections.$id.verdict.ts'
import { loader as list } from '#app/routes/bills.$bill.round-tables._index.tsx'
import { loader as page } from '#app/routes/bills.$bill.round-tables.$id._index.tsx'
import { action as saveAgenda, loader as agenda } from '#app/routes/bills.$bill.round-tables.$id.agenda.tsx'
import { loader as minutesLoader } from '#app/routes/bills.$bill.round-tables.$id.minutes.tsx'
import { loader as sheetLoader } from '#app/routes/bills.$bill.round-tables.$id.sheet.tsx'
import { action as plan } from '#app/routes/bills.$bill.round-tables.new.tsx'
import { action as addAddendum } from '#app/routes/round-tables.$id.addenda.ts'
import { action as approve } from '#app/routes/round-tables.$id.approvals.ts'
import { action as invite } from '#app/routes/round-tables.$id.attendances.ts'
import { action as mark } from '#app/routes/round-tables.$id_.attendances_.$attendance.ts'
import { action as close } from '#app/routes/round-tables.$id.closing.ts'
import { action as correct } from '#app/routes/round-tables.$id.corrections.ts'
import { loader as invitation } from '#app/routes/round-tables.$id.invitation[.]ics.ts'
import { action as circulate } from '#app/routes/round-tables.$id.minutes.ts'
import { action as resolve } from '#app/routes/round-tables.$id.resolutions.ts'
import { action as say } from '#app/routes/round-tables.$id.statements.ts'
import { action as giveTask } from '#app/routes/round-tables.$id.tasks.ts'
import { action as edit } from '#app/routes/statements.$id.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { attendances, roundTables, statements } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { FEE, idOf } from '#tests/support/desk-room.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer, type FileAsked } from '#tests/support/paper-asked.ts'
import { roundTableRoom, type Prepared, type RoundTableRoom } from '#tests/support/round-table-room.ts'

let room: RoundTableRoom
let table: Prepared
const cookies = new Map<Part, string>()

beforeAll(async () => {
  room = await roundTableRoom(await freshDatabase())
  for (const part of ['drafter', 'official', 'theologian', 'human-rights'] as const)
    cookies.set(part, await cookieOf(room.db, part))
})

beforeEach(async () => {
  table = await room.prepare()
})

interface Sent {
  readonly as?: Part | 'visitor'
  readonly form?: Record<string, string>
  readonly query?: string
  readonly params?: Record<string, string>
}

function asked({ as = 'drafter', form, query = '', params = {} }: Sent = {}) {
  const cookie = as === 'visitor' ? undefined : cookies.get(as)
  return asking(room.db, `/round-tables/${table.id}${query}`, {
    params: { bill: table.desk.bill, id: table.id, ...params },
    ...(cookie ? { cookie } : {}),
    ...(form ? { form } : {}),
  })
}

const paperOf = (kind: 'minutes' | 'attendance', more: Partial<FileAsked> = {}) =>
  paperAnswer(room.db, {
    ...{ bill: table.desk.bill, kind, subject: table.id, cookie: cookies.get('drafter') },
    ...more,
  })

const statement = (more: Record<string, string> = {}) => ({
  ...{ id: crypto.randomUUID(), item: table.items[0]!, attendance: table.listed[0]!, provision: FEE },
  ...{ capacity: 'representative', stance: 'remark', text: 'Мерзім көрсетілсін.', language: 'kk' },
  saidAt: '2026-11-22T06:00:00.000Z',
  ...more,
})

/** What a device is told, with the status. */
async function told(answering: Promise<Response>): Promise<object> {
  const answer = await answering
  return { status: answer.status, ...((await answer.json()) as object) }
}

async function circulated(): Promise<void> {
  granted(await table.say())
  granted(await closeRoundTable(room.as('drafter', 2_000), table.id))
  granted(await circulateMinutes(room.as('drafter', 2_000), table.id))
}

describe('planning', () => {
  const form = (more: Record<string, string> = {}) => ({
    ...{
      consultation: table.desk.id,
      kind: 'seminar',
      titleKk: 'Тақырып',
      titleRu: '',
      placeKk: 'Зал',
      placeRu: '',
    },
    ...{ day: '2027-03-01', from: '10:00', until: '12:00', key: crypto.randomUUID() },
    ...{ chair: idOf(room, 'official'), secretary: idOf(room, 'drafter') },
    ...more,
  })

  test('asks for a chair, where none was chosen', async () => {
    const { status, refusal } = await outcomeOf(plan(asked({ form: form({ chair: '' }) })))
    expect({ status, refusal }).toEqual({ status: 422, refusal: 'round-table.officers-missing' })
  })

  test('leads to the round-table, whose times are those of Kazakhstan', async () => {
    const { to } = await outcomeOf(plan(asked({ form: form() })))
    expect(to).toMatch(/^\/bills\/.*\/round-tables\/[0-9a-f-]{36}$/)
    const [row] = await room.db
      .select()
      .from(roundTables)
      .where(eq(roundTables.id, to!.split('/').at(-1)!))
    expect(row!.startsAt.toISOString()).toBe('2027-03-01T05:00:00.000Z')
  })

  test('tells what overlaps before it is kept, and keeps it where that is meant', async () => {
    const day = { day: '2027-04-01' }
    await plan(asked({ form: form(day) }))
    const warned = await plan(asked({ form: form(day) }))
    expect('data' in warned && warned.data.overlaps).toMatchObject([
      { clashes: ['place', 'chair', 'secretary'] },
    ])
    const { to } = await outcomeOf(plan(asked({ form: form({ ...day, sure: '1' }) })))
    expect(to).toBeDefined()
  })

  test.each([
    ['round-table.ends-before-start', { until: '09:00' }],
    ['round-table.ends-before-start', { day: 'nonsense' }],
    ['round-table.title-missing', { titleKk: ' ' }],
  ])('is refused: %s', async (refusal, more) => {
    expect(await outcomeOf(plan(asked({ form: form(more) })))).toEqual({ status: 422, refusal })
  })
})

describe('who sees what', () => {
  test('everybody who may read a public consultation sees when it is spoken about', async () => {
    const { cards, mayPlan } = await list(asked({ as: 'human-rights' }))
    expect([cards.map(card => card.id), mayPlan]).toEqual([[table.id], false])
    expect((await page(asked({ as: 'human-rights' }))).plans).toBe(false)
  })

  test('the page leads those who record to the sheet for it, and officials to what was said', async () => {
    expect(await page(asked({ as: 'drafter' }))).toMatchObject({ seesSheet: true, records: true })
    expect(await page(asked({ as: 'official' }))).toMatchObject({ seesSheet: true, records: false })
  })

  test('the sheet is for those who record and officials', async () => {
    expect((await sheetLoader(asked({ as: 'official' }))).records).toBe(false)
    expect(await outcomeOf(sheetLoader(asked({ as: 'theologian' })))).toMatchObject({ status: 403 })
  })

  test('minutes are for participants until they are approved', async () => {
    await circulated()
    expect((await minutesLoader(asked({ as: 'theologian' }))).page).not.toBeNull()
    expect((await minutesLoader(asked({ as: 'human-rights' }))).page).toBeNull()
    const paper = paperOf('minutes', { cookie: cookies.get('human-rights') })
    expect(await outcomeOf(paper)).toEqual({ status: 404 })
  })

  test('another bill has no such round-table, nor has nonsense', async () => {
    expect(await outcomeOf(page(asked({ params: { bill: 'other' } })))).toEqual({ status: 404 })
    expect(await outcomeOf(page(asked({ params: { id: "x' or 1=1" } })))).toEqual({ status: 404 })
  })
})

describe('the agenda', () => {
  test('is picked from the contents and what the draft changes', async () => {
    const { acts } = await agenda(asked())
    expect(acts[0]!.provisions).toContainEqual(expect.objectContaining({ address: FEE, changed: true }))
    expect(acts[0]!.provisions).toContainEqual(expect.objectContaining({ address: 'art_1', changed: false }))
  })

  test('is saved as a whole, and nonsense is not', async () => {
    const items = [
      { id: null, title: { kk: 'Жаңа', ru: '' }, amendment: table.desk.amendment, provisions: ['art_1'] },
    ]
    const saved = await outcomeOf(saveAgenda(asked({ form: { agenda: JSON.stringify(items) } })))
    expect(saved.to).toBe(`/bills/${table.desk.bill}/round-tables/${table.id}`)
    expect(await outcomeOf(saveAgenda(asked({ form: { agenda: '{' } })))).toMatchObject({ status: 422 })
  })
})

describe('a statement from a device', () => {
  test('is recorded once, however often it arrives', async () => {
    const form = statement()
    for (let sent = 0; sent < 3; sent++)
      expect(await told(say(asked({ form })))).toEqual({ status: 200, recorded: form.id })
    const kept = await room.db.select().from(statements).where(eq(statements.roundTableId, table.id))
    expect(kept).toHaveLength(1)
  })

  test('of somebody not on the list is refused in words', async () => {
    const form = statement({ attendance: 'nobody' })
    expect(await outcomeOf(say(asked({ form })))).toEqual({
      ...{ status: 422, refusal: 'statement.speaker-not-listed' },
    })
  })

  test('waits for who is signed out', async () => {
    expect(await outcomeOf(say(asked({ as: 'visitor', form: statement() })))).toMatchObject({ status: 401 })
  })

  test('is not taken from a participant, nor where it is nonsense', async () => {
    expect(await outcomeOf(say(asked({ as: 'theologian', form: statement() })))).toMatchObject({
      status: 403,
    })
    expect(await outcomeOf(say(asked({ form: statement({ stance: 'dance' }) })))).toMatchObject({
      status: 422,
    })
  })

  test('is edited by its id', async () => {
    const form = statement()
    await say(asked({ form }))
    const edited = { stance: 'objection', text: 'Қарсымын.' }
    const answer = edit(asked({ form: edited, params: { id: form.id } }))
    expect(await told(answer)).toEqual({ status: 200, edited: form.id })
    const none = edit(asked({ form: edited, params: { id: crypto.randomUUID() } }))
    expect(await outcomeOf(none)).toEqual({ status: 404, refusal: 'statement.missing' })
  })
})

test('who is invited by name stands on the list, and is marked when they come', async () => {
  const invited = invite(asked({ form: { lines: 'А. А.; Ұйым\nБ. Б.' } }))
  expect(await told(invited)).toEqual({ status: 200, invited: 2 })
  const [row] = await room.db
    .select()
    .from(attendances)
    .where(and(eq(attendances.roundTableId, table.id), eq(attendances.nameKk, 'Б. Б.')))
  const marked = mark(asked({ form: { came: '1' }, params: { attendance: row!.id } }))
  expect(await outcomeOf(marked)).toEqual({ status: 200 })
  expect(await outcomeOf(invite(asked({ form: { lines: ' ' } })))).toEqual({
    ...{ status: 422, refusal: 'attendee.name-missing' },
  })
})

test('resolutions and tasks are put down once each', async () => {
  const key = crypto.randomUUID()
  const form = { key, item: table.items[0]!, textKk: 'Шешім', textRu: '' }
  const first = await told(resolve(asked({ form })))
  expect(await told(resolve(asked({ form })))).toEqual(first)
  const task = { textKk: 'Тапсырма', responsible: 'А. А.', on: '2027-01-17' } // a Sunday
  expect(await told(giveTask(asked({ form: task })))).toEqual({
    status: 200,
    due: { askedFor: '2027-01-17', dueOn: '2027-01-18' },
  })
  expect(await outcomeOf(giveTask(asked({ form: { ...task, responsible: '' } })))).toMatchObject({
    refusal: 'task.responsible-missing',
  })
})

const DONE = { status: 200 }

/** Routes go by the clock, whatever day it is: the sitting began long ago. */
const begin = () =>
  room.db
    .update(roundTables)
    .set({ startsAt: new Date('2026-11-20T05:00:00Z') })
    .where(eq(roundTables.id, table.id))

describe('from the close to the approval', () => {
  test('every step has its door', async () => {
    await begin()
    await say(asked({ form: statement() }))
    expect(await outcomeOf(close(asked({ form: {} })))).toEqual(DONE)
    expect(await outcomeOf(circulate(asked({ form: {} })))).toEqual(DONE)
    const correction = await correct(asked({ as: 'theologian', form: { text: 'Күнін көрсету.' } }))
    const { correction: id } = (await correction.json()) as { correction: string }
    const verdict = { verdict: 'rejected', reason: 'Көрсетілген.' }
    expect(await outcomeOf(decide(asked({ form: verdict, params: { id } })))).toEqual(DONE)
    expect(await outcomeOf(approve(asked({ as: 'official', form: {} })))).toEqual(DONE)
    expect(await outcomeOf(approve(asked({ form: {} })))).toEqual(DONE)
    const addendum = await addAddendum(asked({ form: { textKk: 'Қосымша' } }))
    expect(await addendum.json()).toEqual({ number: 1 })
    expect(await outcomeOf(correct(asked({ as: 'theologian', form: { text: 'Кеш' } })))).toEqual({
      ...{ status: 409, refusal: 'minutes.approved' },
    })
    const paper = await paperOf('minutes', { cookie: cookies.get('human-rights'), language: 'kk' })
    const words = wordsOfDocx(new Uint8Array(await paper.arrayBuffer()))
    expect(words).toContain('Мерзім көрсетілсін.')
    expect(words).toContain('Қабылданбады. Көрсетілген.')
    expect(words).toContain('№ 1 түзету қосымшасы')
  })
})

describe('the papers', () => {
  test('of minutes in Russian, by version', async () => {
    await circulated()
    const paper = await paperOf('minutes', { subject: `${table.id}.1` })
    expect(paper.headers.get('Content-Disposition')).toContain('-minutes-1-1-ru.docx')
    expect(wordsOfDocx(new Uint8Array(await paper.arrayBuffer()))).toContain('ПРОТОКОЛ')
    expect(await outcomeOf(paperOf('minutes', { subject: `${table.id}.7` }))).toEqual({ status: 404 })
  })

  test('of participants in both languages', async () => {
    for (const [language, word] of [
      ['kk', 'ҚАТЫСУШЫЛАРЫНЫҢ ТІЗІМІ'],
      ['ru', 'СПИСОК УЧАСТНИКОВ'],
    ] as const) {
      const paper = await paperOf('attendance', { language })
      expect(wordsOfDocx(new Uint8Array(await paper.arrayBuffer()))).toContain(word)
    }
  })

  test('for calendars', async () => {
    const ics = await invitation(asked({ as: 'theologian' }))
    expect(ics.headers.get('Content-Type')).toContain('text/calendar')
    expect(await ics.text()).toContain(`UID:${table.id}@tuzetu`)
  })
})
