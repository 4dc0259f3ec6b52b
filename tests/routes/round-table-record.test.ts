import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { action as decide } from '#app/routes/corrections.$id.verdict.ts'
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
import { attendances, roundTables, statements } from '#db/schema.ts'
import { FEE } from '#tests/support/desk-room.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer, type FileAsked } from '#tests/support/paper-asked.ts'
import { roundTableDoor } from '#tests/support/round-table-door.ts'

const at = roundTableDoor()

const paperOf = (kind: 'minutes' | 'attendance', more: Partial<FileAsked> = {}) =>
  paperAnswer(at.room.db, {
    ...{ bill: at.table.desk.bill, kind, subject: at.table.id, cookie: at.cookies.get('drafter') },
    ...more,
  })

const statement = (more: Record<string, string> = {}) => ({
  ...{ id: crypto.randomUUID(), item: at.table.items[0]!, attendance: at.table.listed[0]!, provision: FEE },
  ...{ capacity: 'representative', stance: 'remark', text: 'Мерзім көрсетілсін.', language: 'kk' },
  saidAt: '2026-11-22T06:00:00.000Z',
  ...more,
})

/** What a device is told, with the status. */
async function told(answering: Promise<Response>): Promise<object> {
  const answer = await answering
  return { status: answer.status, ...((await answer.json()) as object) }
}

describe('a statement from a device', () => {
  test('is recorded once, however often it arrives', async () => {
    const form = statement()
    for (let sent = 0; sent < 3; sent++)
      expect(await told(say(at.asked({ form })))).toEqual({ status: 200, recorded: form.id })
    const kept = await at.room.db.select().from(statements).where(eq(statements.roundTableId, at.table.id))
    expect(kept).toHaveLength(1)
  })

  test('of somebody not on the list is refused in words', async () => {
    const form = statement({ attendance: 'nobody' })
    expect(await outcomeOf(say(at.asked({ form })))).toEqual({
      ...{ status: 422, refusal: 'statement.speaker-not-listed' },
    })
  })

  test('waits for who is signed out', async () => {
    expect(await outcomeOf(say(at.asked({ as: 'visitor', form: statement() })))).toMatchObject({
      status: 401,
    })
  })

  test('is not taken from a participant, nor where it is nonsense', async () => {
    expect(await outcomeOf(say(at.asked({ as: 'theologian', form: statement() })))).toMatchObject({
      status: 403,
    })
    expect(await outcomeOf(say(at.asked({ form: statement({ stance: 'dance' }) })))).toMatchObject({
      status: 422,
    })
  })

  test('is edited by its id', async () => {
    const form = statement()
    await say(at.asked({ form }))
    const edited = { stance: 'objection', text: 'Қарсымын.' }
    const answer = edit(at.asked({ form: edited, params: { id: form.id } }))
    expect(await told(answer)).toEqual({ status: 200, edited: form.id })
    const none = edit(at.asked({ form: edited, params: { id: crypto.randomUUID() } }))
    expect(await outcomeOf(none)).toEqual({ status: 404, refusal: 'statement.missing' })
  })
})

test('who is invited by name stands on the list, and is marked when they come', async () => {
  const invited = invite(at.asked({ form: { lines: 'А. А.; Ұйым\nБ. Б.' } }))
  expect(await told(invited)).toEqual({ status: 200, invited: 2 })
  const [row] = await at.room.db
    .select()
    .from(attendances)
    .where(and(eq(attendances.roundTableId, at.table.id), eq(attendances.nameKk, 'Б. Б.')))
  const marked = mark(at.asked({ form: { came: '1' }, params: { attendance: row!.id } }))
  expect(await outcomeOf(marked)).toEqual({ status: 200 })
  expect(await outcomeOf(invite(at.asked({ form: { lines: ' ' } })))).toEqual({
    ...{ status: 422, refusal: 'attendee.name-missing' },
  })
})

test('resolutions and tasks are put down once each', async () => {
  const key = crypto.randomUUID()
  const form = { key, item: at.table.items[0]!, textKk: 'Шешім', textRu: '' }
  const first = await told(resolve(at.asked({ form })))
  expect(await told(resolve(at.asked({ form })))).toEqual(first)
  const task = { textKk: 'Тапсырма', responsible: 'А. А.', on: '2027-01-17' } // a Sunday
  expect(await told(giveTask(at.asked({ form: task })))).toEqual({
    status: 200,
    due: { askedFor: '2027-01-17', dueOn: '2027-01-18' },
  })
  expect(await outcomeOf(giveTask(at.asked({ form: { ...task, responsible: '' } })))).toMatchObject({
    refusal: 'task.responsible-missing',
  })
})

const DONE = { status: 200 }

/** Routes go by the clock, whatever day it is: the sitting began long ago. */
const begin = () =>
  at.room.db
    .update(roundTables)
    .set({ startsAt: new Date('2026-11-20T05:00:00Z') })
    .where(eq(roundTables.id, at.table.id))

describe('from the close to the approval', () => {
  test('every step has its door', async () => {
    await begin()
    await say(at.asked({ form: statement() }))
    expect(await outcomeOf(close(at.asked({ form: {} })))).toEqual(DONE)
    expect(await outcomeOf(circulate(at.asked({ form: {} })))).toEqual(DONE)
    const correction = await correct(at.asked({ as: 'theologian', form: { text: 'Күнін көрсету.' } }))
    const { correction: id } = (await correction.json()) as { correction: string }
    const verdict = { verdict: 'rejected', reason: 'Көрсетілген.' }
    expect(await outcomeOf(decide(at.asked({ form: verdict, params: { id } })))).toEqual(DONE)
    expect(await outcomeOf(approve(at.asked({ as: 'official', form: {} })))).toEqual(DONE)
    expect(await outcomeOf(approve(at.asked({ form: {} })))).toEqual(DONE)
    const addendum = await addAddendum(at.asked({ form: { textKk: 'Қосымша' } }))
    expect(await addendum.json()).toEqual({ number: 1 })
    expect(await outcomeOf(correct(at.asked({ as: 'theologian', form: { text: 'Кеш' } })))).toEqual({
      ...{ status: 409, refusal: 'minutes.approved' },
    })
    const paper = await paperOf('minutes', { cookie: at.cookies.get('human-rights'), language: 'kk' })
    const words = wordsOfDocx(new Uint8Array(await paper.arrayBuffer()))
    expect(words).toContain('Мерзім көрсетілсін.')
    expect(words).toContain('Қабылданбады. Көрсетілген.')
    expect(words).toContain('№ 1 түзету қосымшасы')
  })
})

describe('the papers', () => {
  test('of minutes in Russian, by version', async () => {
    await at.circulated()
    const paper = await paperOf('minutes', { subject: `${at.table.id}.1` })
    expect(paper.headers.get('Content-Disposition')).toContain('-minutes-1-1-ru.docx')
    expect(wordsOfDocx(new Uint8Array(await paper.arrayBuffer()))).toContain('ПРОТОКОЛ')
    expect(await outcomeOf(paperOf('minutes', { subject: `${at.table.id}.7` }))).toEqual({ status: 404 })
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
    const ics = await invitation(at.asked({ as: 'theologian' }))
    expect(ics.headers.get('Content-Type')).toContain('text/calendar')
    expect(await ics.text()).toContain(`UID:${at.table.id}@tuzetu`)
  })
})
