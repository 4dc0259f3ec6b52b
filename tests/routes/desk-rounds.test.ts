import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loader } from '#app/routes/bills.$bill.desk.tsx'
import { consultations } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom } from '#tests/support/desk-room.ts'

test('the desk numbers consultations in the bill, and rounds of approval within the approval', async () => {
  const db = await freshDatabase()
  const desk = await (await deskRoom(db)).consult()
  const [{ id, ...row }] = (await db.select().from(consultations).where(eq(consultations.id, desk.id))) as [
    typeof consultations.$inferSelect,
  ]
  await db.insert(consultations).values([
    { ...row, kind: 'state-bodies', round: 2 },
    { ...row, kind: 'state-bodies', round: 3, continuesApproval: true },
  ])
  const cookie = await cookieOf(db, 'drafter')
  const { page } = await loader(asking(db, '/desk', { cookie, params: { bill: desk.bill } }))
  expect(page?.card.id).toBe(id)
  expect(page?.rounds).toEqual([
    { round: 3, kind: 'state-bodies', approval: { chain: 1, round: 2 } },
    { round: 2, kind: 'state-bodies', approval: { chain: 1, round: 1 } },
    { round: 1, kind: 'public', approval: null },
  ])
})

test('the desk opens on the latest consultation in which somebody has spoken', async () => {
  const db = await freshDatabase()
  const desk = await (await deskRoom(db)).consult()
  const [{ id: _id, ...row }] = (await db
    .select()
    .from(consultations)
    .where(eq(consultations.id, desk.id))) as [typeof consultations.$inferSelect]
  const opened = async () => {
    const cookie = await cookieOf(db, 'drafter')
    const { page } = await loader(asking(db, '/desk', { cookie, params: { bill: desk.bill } }))
    return page?.card.round
  }
  await db.insert(consultations).values({ ...row, round: 2 })
  expect(await opened()).toBe(2)
  await desk.say('theologian')
  expect(await opened()).toBe(1)
})
