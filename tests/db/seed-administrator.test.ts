import { expect, test } from 'vitest'
import { signIn } from '#app/commands/sign-in.server.ts'
import { bills, people } from '#db/schema.ts'
import { seed } from '#db/seed.ts'
import { Unfit } from '#db/unfit.ts'
import { freshDatabase } from '#tests/support/database.ts'

const ADDRESS = 'Head@ministry.example'

test('a workspace may begin with its administrator alone, whose password is told once', async () => {
  const db = await freshDatabase()
  const told = await seed(db, ADDRESS)
  const password = /password is (\S{20}),/.exec(told)![1]!
  expect(await db.select({ role: people.role }).from(people)).toEqual([{ role: 'administrator' }])
  expect(await db.select().from(bills)).toEqual([])
  const context = { db, actor: { kind: 'visitor' } as const, now: new Date('2026-11-23T09:00:00Z') }
  expect(await signIn(context, ADDRESS, password)).toMatchObject({ ok: true })
  expect([await seed(db, ADDRESS), await seed(db)]).toEqual(['', ''])
  expect(await db.select().from(people)).toHaveLength(1)
})

test('what is no address is unfit, and nothing is entered', async () => {
  const db = await freshDatabase()
  await expect(seed(db, 'ministry')).rejects.toThrow(Unfit)
  expect(await db.select().from(people)).toEqual([])
})
