import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cancelRoundTable } from '#app/commands/cancel-round-table.server.ts'
import { giveTask } from '#app/commands/give-task.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { moveRoundTable } from '#app/commands/move-round-table.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import type { Move } from '#app/domain/consultation/plan-change.ts'
import { roundTableCard, roundTablesOf } from '#app/queries/round-table/round-table-cards.server.ts'
import { movedOverlaps, overlapsOf } from '#app/queries/round-table/round-table-overlaps.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { auditEntries, roundTableChanges } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { idOf } from '#tests/support/desk-room.ts'
import { planOf, roundTableRoom } from '#tests/support/round-table-room.ts'

const room = await roundTableRoom(await freshDatabase())
const table = anewEachTest(() => room.prepare())

const PLACE = { kk: 'Кіші зал', ru: 'Малый зал' }
const REASON = { kk: 'Зал бос емес.', ru: 'Зал занят.' }
const drafter = () => room.as('drafter')
const reader = () => ({ ...room.as('theologian'), language: 'ru' as const })

const move = (more: Partial<Move> = {}) =>
  moveRoundTable(drafter(), table.id, {
    ...{ startsAt: new Date('2026-12-01T05:00:00Z'), endsAt: new Date('2026-12-01T07:00:00Z') },
    ...{ place: PLACE, reason: REASON },
    ...more,
  })
const cancel = () => cancelRoundTable(drafter(), table.id, REASON)
const result = () => ({ roundTable: table.id, item: null, text: { kk: '', ru: 'Доработать' } })

describe('a round-table that is moved', () => {
  test('shows who is invited the old and the new, and why', async () => {
    expect(granted(await move())).toBe(1)
    const card = await roundTableCard(reader(), table.id)
    expect(card).toMatchObject({ startsAt: '2026-12-01T05:00:00.000Z', place: PLACE, phase: 'planned' })
    expect(card!.changes).toMatchObject([
      { kind: 'moved', startsAt: '2026-11-23T05:00:00.000Z', reason: REASON },
    ])
  })

  test('keeps every move, in order', async () => {
    granted(await move())
    const later = { startsAt: new Date('2026-12-02T05:00:00Z'), endsAt: new Date('2026-12-02T07:00:00Z') }
    expect(granted(await move(later))).toBe(2)
    const card = await roundTableCard(reader(), table.id)
    expect(card!.changes.map(change => change.startsAt.slice(0, 10))).toEqual(['2026-11-23', '2026-12-01'])
  })

  test('stays on record with both times and the reason', async () => {
    granted(await move())
    const entries = await room.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'round-table.moved'))
      .orderBy(asc(auditEntries.sequence))
    const { statement } = entries.at(-1)!
    for (const word of [table.id, '2026-11-23T05:00', '2026-12-01T05:00', REASON.ru])
      expect(statement).toContain(word)
  })

  test.each(['update', 'delete'])('has its change kept for good: %s is refused', async way => {
    granted(await move())
    const own = eq(roundTableChanges.roundTableId, table.id)
    const tampering =
      way === 'update'
        ? room.db.update(roundTableChanges).set({ reasonRu: '' }).where(own)
        : room.db.delete(roundTableChanges).where(own)
    await expect(tampering).rejects.toThrow()
  })

  test.each([
    ['said', () => table.say()],
    ['resolved', () => recordResolution(table.secretary(), result())],
    [
      'given to somebody to do',
      () =>
        giveTask(table.secretary(), {
          ...{ ...result(), responsible: { kk: '', ru: 'Разработчик' } },
          due: { on: '2026-12-15' },
        }),
    ],
  ])('is not one at which something was %s', async (_what, put) => {
    granted<unknown>(await put())
    expect(await answerOf(move())).toBe('round-table.begun')
  })

  test('is not one that is closed, or somebody else’s to plan', async () => {
    expect(await answerOf(moveRoundTable(room.as('theologian'), table.id, {} as Move))).toBe('access.denied')
    granted(await table.say())
    await table.close()
    expect(await answerOf(move())).toBe('round-table.closed')
    expect(await answerOf(cancel())).toBe('round-table.closed')
  })
})

describe('a round-table that is cancelled', () => {
  test('stays on the list, with the reason, and its number is not given again', async () => {
    granted(await cancel())
    const second = granted(await planRoundTable(drafter(), planOf(room, table.desk.id)))
    const cards = await roundTablesOf(reader(), table.desk.bill)
    expect(cards.find(card => card.id === table.id)).toMatchObject({
      ...{ phase: 'cancelled', number: 1 },
      changes: [{ kind: 'cancelled', reason: REASON }],
    })
    expect(cards.find(card => card.id === second)!.number).toBe(2)
  })

  test('takes nothing any more: no statement, no guest, no move, no second cancellation', async () => {
    granted(await cancel())
    const guest = { person: null, name: { kk: 'А.', ru: '' }, organisation: { kk: '', ru: '' } }
    for (const asked of [table.say(), inviteAttendees(drafter(), table.id, [guest]), move(), cancel()])
      expect(await answerOf(asked)).toBe('round-table.cancelled')
  })

  test('needs a reason', async () => {
    const silent = cancelRoundTable(drafter(), table.id, { kk: '', ru: ' ' })
    expect(await answerOf(silent)).toBe('round-table.reason-missing')
  })
})

describe('overlapping', () => {
  const beside = async () => {
    const plan = planOf(room, table.desk.id, { place: PLACE, chair: idOf(room, 'second-drafter') })
    return granted(await planRoundTable(drafter(), { ...plan, secretary: idOf(room, 'second-drafter') }))
  }

  test('tells who is on both lists, by account and by name, and not an organisation', async () => {
    const other = await beside()
    expect(await overlapsOf(room.db, other)).toEqual([])
    const nobody = { person: null, name: { kk: '', ru: '' }, organisation: { kk: '', ru: '' } }
    granted(
      await inviteAttendees(drafter(), other, [
        { ...nobody, person: idOf(room, 'theologian') },
        { ...nobody, name: { kk: 'Сарапшы А.', ru: 'Эксперт А.' } },
        { ...nobody, organisation: { kk: 'Метрология институты', ru: 'Институт метрологии' } },
      ]),
    )
    const [own] = (await overlapsOf(room.db, other)).filter(each => each.id === table.id)
    expect(own!.clashes).toEqual(['participants'])
    expect(own!.participants.map(name => name.ru)).toEqual(expect.arrayContaining(['Эксперт А.']))
    expect(own!.participants).toHaveLength(2)
  })

  test('is looked for at the new time, and not with itself or what is cancelled', async () => {
    const then = { startsAt: new Date('2027-02-01T05:00:00Z'), endsAt: new Date('2027-02-01T07:00:00Z') }
    const other = granted(await planRoundTable(drafter(), planOf(room, table.desk.id, then)))
    const appointment = { ...then, place: PLACE }
    expect((await movedOverlaps(room.db, table.id, appointment)).map(each => each.id)).toEqual([other])
    granted(await cancelRoundTable(drafter(), other, REASON))
    expect(await movedOverlaps(room.db, table.id, appointment)).toEqual([])
  })
})
