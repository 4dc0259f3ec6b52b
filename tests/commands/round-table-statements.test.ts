import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { editStatement } from '#app/commands/edit-statement.server.ts'
import { giveTask } from '#app/commands/give-task.server.ts'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { attendances, calendarDays, statementRevisions } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { roundTableRoom } from '#tests/support/round-table-room.ts'

const room = await roundTableRoom(await freshDatabase())
const table = anewEachTest(() => room.prepare())

describe('a statement', () => {
  test('sent twice is recorded once', async () => {
    const id = crypto.randomUUID()
    expect([granted(await table.say({ id })), granted(await table.say({ id }))]).toEqual([id, id])
    expect(await table.statements()).toHaveLength(1)
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
    expect((await table.statements()).map(each => each.text)).toEqual(['1', '2', '3'])
  })

  test('that is edited keeps what it was', async () => {
    const id = granted(await table.say())
    granted(
      await editStatement(table.secretary(), {
        statement: id,
        stance: 'objection',
        text: 'Против двух раз.',
      }),
    )
    const kept = await room.db.select().from(statementRevisions).where(eq(statementRevisions.statementId, id))
    expect(kept).toMatchObject([{ stance: 'remark', text: 'Один раз достаточно.' }])
    expect((await table.statements())[0]).toMatchObject({ stance: 'objection', text: 'Против двух раз.' })
  })
})

describe('what is resolved', () => {
  test('needs words', async () => {
    const resolution = { roundTable: table.id, item: null, text: { kk: ' ', ru: '' } }
    expect(await answerOf(recordResolution(table.secretary(), resolution))).toBe('resolution.empty')
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
    expect(granted(await giveTask(table.secretary(), { ...task, due: { on: '2026-12-16' } }))).toEqual({
      ...{ askedFor: '2026-12-16', dueOn: '2026-12-17' },
    })
    const early = giveTask(table.secretary(), { ...task, due: { on: '2026-11-01' } })
    expect(await answerOf(early)).toBe('task.due-before-round-table')
  })
})
