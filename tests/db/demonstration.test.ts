import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { firstBroken } from '#app/domain/audit/chain.ts'
import { auditEntries } from '#db/schema.ts'
import { seed } from '#db/seed.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

test('the demonstration is loaded once, and its record holds', async () => {
  const db = await demonstrationDatabase()
  const entries = () => db.select().from(auditEntries).orderBy(asc(auditEntries.sequence))
  const loaded = await entries()
  expect(loaded.length).toBeGreaterThan(0)
  expect(firstBroken(loaded)).toBe(-1)
  await seed(db)
  expect(await entries()).toEqual(loaded)
})
