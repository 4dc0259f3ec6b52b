import { expect, test } from 'vitest'
import { cancelRoundTable } from '#app/commands/cancel-round-table.server.ts'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { moveRoundTable } from '#app/commands/move-round-table.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { letters } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { roundTableRoom } from '#tests/support/round-table-room.ts'

const A_DAY = 24 * 60 // minutes
const REASON = { kk: 'Зал бос емес.', ru: 'Зал занят.' }

const room = await roundTableRoom(await freshDatabase())

const told = async () => (await lettersIn(room.db)).map(({ to, kind }) => `${to}: ${kind}`).sort()

test('who has an account is invited by a letter with the time and the place', async () => {
  await room.prepare()
  expect(await told()).toEqual(['qmdb: round-table-invited', 'theologian: round-table-invited'])
  expect((await lettersIn(room.db))[0]!.particulars).toMatchObject({
    ...{ startsAt: '2026-11-23T05:00:00.000Z', place: { ru: 'г. Астана, зал заседаний' } },
  })
})

test('of an organisation that sends whom it chooses, who speaks for it is invited', async () => {
  const { id } = await room.prepare()
  await room.db.delete(letters)
  const organisation = { kk: 'Мүдделі мемлекеттік орган', ru: 'Заинтересованный государственный орган' }
  const line = { person: null, name: { kk: '', ru: '' }, organisation }
  granted(await inviteAttendees(room.as('drafter'), id, [line]))
  expect(await told()).toEqual(['state-body: round-table-invited'])
})

test('a move and a cancellation are told to all whom the sitting concerns, the chair too, with the reason', async () => {
  const { id } = await room.prepare()
  await room.db.delete(letters)
  const moved = {
    startsAt: new Date('2026-11-25T05:00:00Z'),
    endsAt: new Date('2026-11-25T08:00:00Z'),
    place: { kk: 'Алматы қ.', ru: 'г. Алматы' },
    reason: REASON,
  }
  granted(await moveRoundTable(room.as('drafter'), id, moved))
  expect(await told()).toEqual([
    'official: round-table-moved',
    'qmdb: round-table-moved',
    'theologian: round-table-moved',
  ])
  expect((await lettersIn(room.db))[0]!.particulars).toMatchObject({
    ...{ startsAt: '2026-11-25T05:00:00.000Z', place: moved.place, reason: REASON },
  })
  await room.db.delete(letters)
  granted(await cancelRoundTable(room.as('drafter', 1), id, REASON))
  expect(await told()).toEqual([
    'official: round-table-cancelled',
    'qmdb: round-table-cancelled',
    'theologian: round-table-cancelled',
  ])
})

test('a move without a reason tells nobody', async () => {
  const { id } = await room.prepare()
  await room.db.delete(letters)
  const refused = await cancelRoundTable(room.as('drafter'), id, { kk: '', ru: '' })
  expect(refused.ok).toBe(false)
  expect(await told()).toEqual([])
})

test('minutes that are circulated wait for the corrections of all whom they concern', async () => {
  const { id, say } = await room.prepare()
  granted(await say())
  granted(await closeRoundTable(room.as('drafter', 2 * A_DAY), id))
  await room.db.delete(letters)
  granted(await circulateMinutes(room.as('drafter', 2 * A_DAY), id))
  expect(await told()).toEqual([
    'official: minutes-circulated',
    'qmdb: minutes-circulated',
    'theologian: minutes-circulated',
  ])
})
