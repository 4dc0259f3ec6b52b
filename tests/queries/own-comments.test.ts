import { expect, test } from 'vitest'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ownComments } from '#app/queries/own-comments.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE } from '#tests/support/desk-room.ts'

test('one’s own proposal comes with the words that it changes; other comments with none', async () => {
  const room = await deskRoom(await freshDatabase())
  const desk = await room.consult()
  const now = await desk.reads('ru', FEE)
  await desk.say('theologian', { kind: 'proposal', wording: 'Поверку проводит каждый.' })
  await desk.say('theologian')
  await desk.say('theologian', {
    ...{ kind: 'proposal', wording: 'Ещё один пункт.' },
    anchor: { kind: 'insertion', provision: FEE, address: FEE },
  })
  const own = await ownComments(room.db, actingPerson(room.as('theologian').actor))
  expect(own.map(({ wordingNow }) => wordingNow)).toEqual([null, null, now])
})
