import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { markAttendance } from '#app/commands/mark-attendance.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { agendaItems, attendances, roundTables } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { FEE, SITE } from '#tests/support/desk-room.ts'
import { planOf, roundTableRoom } from '#tests/support/round-table-room.ts'

const room = await roundTableRoom(await freshDatabase())
const table = anewEachTest(() => room.prepare())

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
    expect(await answerOf(changeAgenda(table.secretary(), table.id, []))).toBe('agenda.item-spoken-to')
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
    expect(await answerOf(markAttendance(table.secretary(), { ...mark, came: true }))).toBe('taken')
    granted(await table.say({ attendance: table.listed[2]! }))
    expect(await answerOf(markAttendance(table.secretary(), { ...mark, came: false }))).toBe('attendee.spoke')
  })
})
