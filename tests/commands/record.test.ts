import { asc } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { record } from '#app/commands/record.server.ts'
import { firstBroken } from '#app/domain/audit/chain.ts'
import type { Database } from '#db/client.ts'
import { auditEntries } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'

const now = new Date('2026-11-22T09:00:00Z')
let db: Database

beforeAll(async () => {
  db = await freshDatabase()
})

test('entries written at the same time form one chain without gaps', async () => {
  const writing = Array.from({ length: 12 }, (_, place) =>
    db.transaction(tx =>
      record(
        { db: tx, actor: { kind: 'system' }, now },
        { action: 'demonstration.loaded', particulars: { place } },
      ),
    ),
  )
  await Promise.all(writing)
  const entries = await db.select().from(auditEntries).orderBy(asc(auditEntries.sequence))
  expect(entries.map(entry => entry.sequence)).toEqual(Array.from({ length: 12 }, (_, place) => place + 1))
  expect(firstBroken(entries)).toBe(-1)
})

test('the database itself refuses to change or delete what is on record', async () => {
  await expect(db.update(auditEntries).set({ actor: 'somebody' })).rejects.toThrow()
  await expect(db.delete(auditEntries)).rejects.toThrow()
})
