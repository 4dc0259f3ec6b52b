import { asc, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerComments, type Answer } from '#app/commands/answer-comments.server.ts'
import { approveMinutes } from '#app/commands/approve-minutes.server.ts'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { correctMinutes } from '#app/commands/correct-minutes.server.ts'
import { decideCorrection } from '#app/commands/decide-correction.server.ts'
import { editStatement } from '#app/commands/edit-statement.server.ts'
import { giveTask } from '#app/commands/give-task.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { markAttendance } from '#app/commands/mark-attendance.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import { supplementMinutes } from '#app/commands/supplement-minutes.server.ts'
import { reviseComment } from '#app/commands/write-comment.server.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { granted } from '#db/demonstration/granted.ts'
import {
  agendaItems,
  attendances,
  auditEntries,
  calendarDays,
  commentRevisions,
  comments,
  minutes,
  roundTables,
  spokenComments,
  statementRevisions,
  statements,
} from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { FEE, SITE } from '#tests/support/desk-room.ts'
import {
  idOf,
  planOf,
  roundTableRoom,
  type Prepared,
  type RoundTableRoom,
} from '#tests/support/round-table-room.ts'

let room: RoundTableRoom
let table: Prepared

beforeAll(async () => {
  room = await roundTableRoom(await freshDatabase())
})

beforeEach(async () => {
  table = await room.prepare()
})

const LATER = 60 * 24 // minutes: the day after, when the round-table is held
const secretary = () => room.as('drafter', LATER)

const answerOf = async (outcome: Promise<Outcome<unknown>>) => {
  const came = await outcome
  return came.ok ? 'taken' : came.refusal.code
}

const theComments = () =>
  room.db
    .select()
    .from(comments)
    .where(eq(comments.consultationId, table.desk.id))
    .orderBy(asc(comments.number))

const statementsNow = () =>
  room.db
    .select()
    .from(statements)
    .where(eq(statements.roundTableId, table.id))
    .orderBy(asc(statements.saidAt))

const close = async () => granted(await closeRoundTable(secretary(), table.id))
const circulate = async () => granted(await circulateMinutes(secretary(), table.id))

const approve = async () => {
  granted(await approveMinutes(room.as('official', LATER), table.id))
  return granted(await approveMinutes(secretary(), table.id))
}

describe('a plan', () => {
  test('is numbered on within its consultation', async () => {
    const second = granted(await planRoundTable(room.as('drafter'), planOf(room, table.desk.id)))
    const [row] = await room.db.select().from(roundTables).where(eq(roundTables.id, second))
    expect(row!.number).toBe(2)
  })

  test('is the drafters’', async () => {
    expect(await answerOf(planRoundTable(room.as('theologian'), planOf(room, table.desk.id)))).toBe(
      'access.denied',
    )
  })

  test('does not end before it begins', async () => {
    const plan = planOf(room, table.desk.id, { endsAt: new Date('2026-11-23T04:00:00Z') })
    expect(await answerOf(planRoundTable(room.as('drafter'), plan))).toBe('round-table.ends-before-start')
  })

  test('has no end that is no date', async () => {
    const plan = planOf(room, table.desk.id, { endsAt: new Date('nonsense') })
    expect(await answerOf(planRoundTable(room.as('drafter'), plan))).toBe('round-table.ends-before-start')
  })

  test('names officers who can sign in', async () => {
    const plan = planOf(room, table.desk.id, { chair: 'nobody' })
    expect(await answerOf(planRoundTable(room.as('drafter'), plan))).toBe('round-table.officers-missing')
  })
})

describe('the agenda', () => {
  const item = (more: object) => ({
    ...{ id: null, title: { kk: '', ru: 'Вопрос' }, amendment: table.desk.amendment, provisions: [FEE] },
    ...more,
  })

  test('holds provisions by their identity', async () => {
    const [first] = await room.db.select().from(agendaItems).where(eq(agendaItems.id, table.items[0]!))
    expect(first!.provisions).toEqual([
      { id: FEE, address: FEE },
      { id: SITE, address: SITE },
    ])
  })

  test('refuses a provision that the consulted version lacks', async () => {
    const changed = changeAgenda(room.as('drafter'), table.id, [item({ provisions: ['art_99'] })])
    expect(await answerOf(changed)).toBe('agenda.provision-missing')
  })

  test('keeps an item that was spoken to', async () => {
    granted(await table.say())
    expect(await answerOf(changeAgenda(secretary(), table.id, []))).toBe('agenda.item-spoken-to')
    const kept = await room.db.select().from(agendaItems).where(eq(agendaItems.roundTableId, table.id))
    expect(kept).toHaveLength(2)
  })

  test('refuses another round-table’s item', async () => {
    const other = await room.prepare()
    const changed = changeAgenda(room.as('drafter'), table.id, [item({ id: other.items[0]! })])
    expect(await answerOf(changed)).toBe('agenda.item-missing')
  })
})

describe('the list', () => {
  test('takes the names as they were, and knows an organisation by its name', async () => {
    const nobody = { person: null, name: { kk: 'А. Б.', ru: '' } }
    const organisation = { kk: '', ru: 'аппарат  ДУМК' }
    const [id] = granted(await inviteAttendees(room.as('drafter'), table.id, [{ ...nobody, organisation }]))
    const [row] = await room.db.select().from(attendances).where(eq(attendances.id, id!))
    expect(row).toMatchObject({
      position: 5,
      nameRu: 'А. Б.',
      organisationKk: 'ҚМДБ аппараты',
      capacity: 'representative',
    })
    expect(row!.organisationId).not.toBeNull()
  })

  test('marks who came, and does not unmark who spoke', async () => {
    const mark = { roundTable: table.id, attendance: table.listed[2]! }
    expect(await answerOf(markAttendance(secretary(), { ...mark, came: true }))).toBe('taken')
    granted(await table.say({ attendance: table.listed[2]! }))
    expect(await answerOf(markAttendance(secretary(), { ...mark, came: false }))).toBe('attendee.spoke')
  })
})

describe('a statement', () => {
  test('sent twice is recorded once', async () => {
    const id = crypto.randomUUID()
    expect([granted(await table.say({ id })), granted(await table.say({ id }))]).toEqual([id, id])
    expect(await statementsNow()).toHaveLength(1)
  })

  test('by somebody who is not on the list is refused', async () => {
    expect(await answerOf(table.say({ attendance: crypto.randomUUID() }))).toBe(
      'statement.speaker-not-listed',
    )
    const other = await room.prepare()
    expect(await answerOf(table.say({ attendance: other.listed[0]! }))).toBe('statement.speaker-not-listed')
  })

  test('makes its speaker present', async () => {
    granted(await table.say())
    const [row] = await room.db.select().from(attendances).where(eq(attendances.id, table.listed[0]!))
    expect(row!.cameAt).not.toBeNull()
  })

  test('may be about a provision beside the agenda, but about none that is not there', async () => {
    expect(await answerOf(table.say({ provision: 'art_3' }))).toBe('taken')
    expect(await answerOf(table.say({ provision: 'art_99' }))).toBe('agenda.provision-missing')
  })

  test('without words needs a stance that says it all', async () => {
    expect(await answerOf(table.say({ text: ' ', stance: 'support' }))).toBe('taken')
    expect(await answerOf(table.say({ text: ' ', stance: 'objection' }))).toBe('statement.empty')
  })

  test('of two secretaries at once stands beside the other’s, in the order of time', async () => {
    const at = (minute: number) => ({ saidAt: new Date(Date.UTC(2026, 10, 23, 6, minute)) })
    const said = await Promise.all([3, 1, 2].map(minute => table.say({ ...at(minute), text: `${minute}` })))
    said.forEach(granted)
    expect((await statementsNow()).map(each => each.text)).toEqual(['1', '2', '3'])
  })

  test('that is edited keeps what it was', async () => {
    const id = granted(await table.say())
    granted(
      await editStatement(secretary(), { statement: id, stance: 'objection', text: 'Против двух раз.' }),
    )
    const kept = await room.db.select().from(statementRevisions).where(eq(statementRevisions.statementId, id))
    expect(kept).toMatchObject([{ stance: 'remark', text: 'Один раз достаточно.' }])
    expect((await statementsNow())[0]).toMatchObject({ stance: 'objection', text: 'Против двух раз.' })
  })
})

describe('what is resolved', () => {
  test('needs words', async () => {
    const resolution = { roundTable: table.id, item: null, text: { kk: ' ', ru: '' } }
    expect(await answerOf(recordResolution(secretary(), resolution))).toBe('resolution.empty')
  })

  test('and given to somebody is due on a working day', async () => {
    const holiday = { nameKk: '', nameRu: '', nameEn: '', worked: false }
    await room.db
      .insert(calendarDays)
      .values({ day: '2026-12-16', ...holiday })
      .onConflictDoNothing()
    const task = {
      ...{ roundTable: table.id, item: table.items[0]!, text: { kk: '', ru: 'Доработать' } },
      responsible: { kk: '', ru: 'Разработчик' },
    }
    expect(granted(await giveTask(secretary(), { ...task, due: { on: '2026-12-16' } }))).toEqual({
      ...{ askedFor: '2026-12-16', dueOn: '2026-12-17' },
    })
    const early = giveTask(secretary(), { ...task, due: { on: '2026-11-01' } })
    expect(await answerOf(early)).toBe('task.due-before-round-table')
  })
})

describe('closing', () => {
  test('brings the remarks to the desk, in the order they were said', async () => {
    await table.desk.say('theologian')
    granted(await table.say({ text: 'Второе', saidAt: new Date('2026-11-23T06:30:00Z') }))
    granted(await table.say({ text: 'Первое', stance: 'objection', provision: null }))
    granted(await table.say({ text: 'Хорошо', stance: 'support' }))
    expect(await close()).toEqual([2, 3])
    const [, first, second] = await theComments()
    expect(first).toMatchObject({ text: 'Первое', kind: 'objection', anchor: { kind: 'draft' } })
    expect(second).toMatchObject({
      text: 'Второе',
      kind: 'remark',
      provisionId: FEE,
      amendmentId: table.desk.amendment,
    })
  })

  test('makes a speaker with an account the author, and names one without beside', async () => {
    granted(await table.say())
    granted(await table.say({ attendance: table.listed[2]!, capacity: 'expert' }))
    await close()
    const rows = await room.db
      .select({
        author: comments.authorId,
        speaker: spokenComments.speakerRu,
        organisation: comments.organisationRu,
      })
      .from(spokenComments)
      .innerJoin(comments, eq(comments.id, spokenComments.commentId))
      .where(eq(comments.consultationId, table.desk.id))
      .orderBy(asc(comments.number))
    expect(rows).toContainEqual({
      author: idOf(room, 'theologian'),
      speaker: null,
      organisation: 'Группа теологов',
    })
    expect(rows).toContainEqual({ author: idOf(room, 'drafter'), speaker: 'Эксперт А.', organisation: null })
  })

  test('happens once, and not where nobody came', async () => {
    expect(await answerOf(closeRoundTable(secretary(), table.id))).toBe('round-table.nobody-came')
    granted(await table.say())
    await close()
    expect(await answerOf(closeRoundTable(secretary(), table.id))).toBe('round-table.closed')
  })

  test('lets what is recorded afterwards come to the desk at once', async () => {
    granted(await table.say())
    await close()
    granted(await table.say({ text: 'Забыли записать' }))
    expect((await theComments()).map(each => [each.number, each.text])).toEqual([
      [1, 'Один раз достаточно.'],
      [2, 'Забыли записать'],
    ])
  })

  test('is answered as written comments are', async () => {
    granted(await table.say())
    await close()
    const [comment] = await theComments()
    const answer: Answer = {
      ...{ comments: [comment!.id], code: 'rejected', part: '', provision: '', version: null, seen: {} },
      reason: 'Пункт 1 статьи 2.',
    }
    expect(await answerOf(answerComments(secretary(), answer))).toBe('taken')
  })

  test('comes before the report of the consultation', async () => {
    granted(await table.say())
    const longAfter = room.as('drafter', LATER * 60)
    expect(await answerOf(publishReport(longAfter, table.desk.id))).toBe('round-table.open-statements')
  })

  test('leaves the words to the minutes: the comment is not revised by itself', async () => {
    granted(await table.say())
    await close()
    const [comment] = await theComments()
    const revised = reviseComment(room.as('theologian', LATER), comment!.id, {
      ...{ kind: 'remark', text: 'Другое', wording: null },
    })
    expect(await answerOf(revised)).toBe('comment.spoken')
  })
})

describe('the minutes', () => {
  beforeEach(async () => {
    granted(await table.say())
  })

  test('are made when the round-table is closed', async () => {
    expect(await answerOf(circulateMinutes(secretary(), table.id))).toBe('round-table.not-closed')
    await close()
    expect(await circulate()).toBe(1)
    expect(await answerOf(circulateMinutes(secretary(), table.id))).toBe('minutes.unchanged')
  })

  test('say in both languages what was said, in the language it was said in', async () => {
    await close()
    await circulate()
    const [row] = await room.db.select().from(minutes).where(eq(minutes.roundTableId, table.id))
    expect(row!.papers.kk.items[0]!.statements).toMatchObject([
      { speaker: 'Теолог (Теологтар тобы)', text: 'Один раз достаточно.', language: 'ru' },
    ])
    expect(row!.papers.kk.items[0]!.statements[0]!.about).toBe('2-баптың 1-тармағы; ескерту; орыс тілінде')
    expect(row!.papers.ru.items[0]!.statements[0]!.about).toBe('Пункт 1 статьи 2; замечание')
  })

  test('are corrected by who is on the list, and the record follows what is accepted', async () => {
    await close()
    await circulate()
    const [statement] = await statementsNow()
    const correction = {
      roundTable: table.id,
      statement: statement!.id,
      text: 'Достаточно одного раза в год.',
    }
    expect(await answerOf(correctMinutes(room.as('human-rights', LATER), correction))).toBe(
      'minutes.not-participant',
    )
    const id = granted(await correctMinutes(room.as('theologian', LATER), correction))
    expect(await answerOf(approveMinutes(secretary(), table.id))).toBe('minutes.corrections-open')
    granted(await decideCorrection(secretary(), { correction: id, verdict: 'accepted', reason: '' }))
    expect((await statementsNow())[0]!.text).toBe('Достаточно одного раза в год.')
    const [comment] = await theComments()
    expect(comment!.text).toBe('Достаточно одного раза в год.')
    const earlier = await room.db
      .select()
      .from(commentRevisions)
      .where(eq(commentRevisions.commentId, comment!.id))
    expect(earlier.map(each => each.text)).toEqual(['Один раз достаточно.'])
    expect(await answerOf(approveMinutes(secretary(), table.id))).toBe('minutes.outdated')
    expect(await circulate()).toBe(2)
  })

  test('keep a correction that is rejected, with its reason, decided once', async () => {
    await close()
    await circulate()
    const correction = { roundTable: table.id, statement: null, text: 'Указать второй день.' }
    const id = granted(await correctMinutes(room.as('theologian', LATER), correction))
    const verdict = { correction: id, verdict: 'rejected', reason: '' } as const
    expect(await answerOf(decideCorrection(secretary(), verdict))).toBe('correction.reason-missing')
    granted(await decideCorrection(secretary(), { ...verdict, reason: 'Был один день.' }))
    expect(await answerOf(decideCorrection(secretary(), { ...verdict, reason: 'Снова' }))).toBe(
      'correction.decided',
    )
  })

  test('are approved by the chair and the secretary, and by nobody else', async () => {
    await close()
    await circulate()
    expect(await answerOf(approveMinutes(room.as('second-drafter', LATER), table.id))).toBe(
      'minutes.not-officer',
    )
    expect(granted(await approveMinutes(room.as('official', LATER), table.id))).toBe(false)
    expect(await answerOf(approveMinutes(room.as('official', LATER), table.id))).toBe(
      'minutes.approved-by-you',
    )
    expect(granted(await approveMinutes(secretary(), table.id))).toBe(true)
  })

  test('that are approved change no more; what is wrong is put right by an addendum', async () => {
    await close()
    await circulate()
    const early = supplementMinutes(secretary(), table.id, { kk: '', ru: 'Поправка' })
    expect(await answerOf(early)).toBe('minutes.not-approved')
    await approve()
    const [statement] = await statementsNow()
    const correction = { roundTable: table.id, statement: statement!.id, text: 'Иначе' }
    expect(await answerOf(correctMinutes(room.as('theologian', LATER), correction))).toBe('minutes.approved')
    expect(await answerOf(table.say())).toBe('minutes.approved')
    const edited = { statement: statement!.id, stance: 'remark', text: 'Иначе' } as const
    expect(await answerOf(editStatement(secretary(), edited))).toBe('minutes.approved')
    const addendum = supplementMinutes(room.as('official', LATER), table.id, { kk: '', ru: 'Поправка' })
    expect(granted(await addendum)).toBe(1)
  })

  test('that were circulated cannot be changed in the database', async () => {
    await close()
    await circulate()
    await expect(room.db.update(minutes).set({ version: 9 })).rejects.toThrow()
  })
})

test('everything is on record, in order', async () => {
  granted(await table.say())
  await close()
  await circulate()
  await approve()
  const entries = await room.db
    .select({ action: auditEntries.action, statement: auditEntries.statement })
    .from(auditEntries)
    .orderBy(asc(auditEntries.sequence))
  const own = entries.filter(each => each.statement.includes(table.id)).map(each => each.action)
  expect(own).toEqual([
    ...['round-table.planned', 'agenda.changed', 'attendees.invited', 'statement.recorded'],
    ...['round-table.closed', 'minutes.circulated', 'minutes.approved', 'minutes.approved'],
  ])
})
