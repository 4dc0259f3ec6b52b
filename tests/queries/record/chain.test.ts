import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { record } from '#app/commands/record.server.ts'
import { GENESIS } from '#app/domain/audit/chain.ts'
import { chain } from '#app/queries/record/chain.server.ts'
import type { Database } from '#db/client.ts'
import { auditEntries } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'

const MORE_THAN_A_WINDOW = 1_003
let db: Database

beforeEach(async () => {
  db = await freshDatabase()
})

async function write(entries: number) {
  await db.transaction(async tx => {
    for (let place = 1; place <= entries; place++)
      await record(
        { db: tx, actor: { kind: 'system' }, now: new Date(Date.UTC(2026, 10, 22, 9, 0, place)) },
        { action: 'demonstration.loaded', particulars: { place } },
      )
  })
}

/** What only somebody who owns the database can do: the rule against changes is switched off for a moment. */
async function tamper(change: ReturnType<typeof sql>) {
  await db.transaction(async tx => {
    await tx.execute(sql`alter table audit_entries disable trigger append_only`)
    await tx.execute(change)
    await tx.execute(sql`alter table audit_entries enable trigger append_only`)
  })
}

test('an empty record holds', async () => {
  expect(await chain(db)).toEqual({ entries: 0, seal: GENESIS, brokenAt: null })
})

test('a record longer than one window holds, and its last seal is told', async () => {
  await write(MORE_THAN_A_WINDOW)
  const found = await chain(db)
  expect(found).toMatchObject({ entries: MORE_THAN_A_WINDOW, brokenAt: null })
  await tamper(
    sql`update audit_entries set statement = replace(statement, 'demo', 'memo') where sequence = 1002`,
  )
  expect(await chain(db)).toMatchObject({ entries: 1_001, brokenAt: 1_002 })
})

describe('a record somebody changed breaks where it was changed', () => {
  const changes = [
    ['another statement', sql`update audit_entries set statement = '{}' where sequence = 3`],
    ['another seal', sql`update audit_entries set seal = repeat('a', 64) where sequence = 3`],
    ['an entry taken out', sql`delete from audit_entries where sequence = 3`],
    ['another actor to search by', sql`update audit_entries set actor = 'visitor' where sequence = 3`],
    ['another instant to search by', sql`update audit_entries set at = now() where sequence = 3`],
    ['another action to search by', sql`update audit_entries set action = 'bill.opened' where sequence = 3`],
    [
      'two entries that changed places',
      sql`update audit_entries set sequence = 7 - sequence where sequence in (3, 4)`,
    ],
  ] as const
  test.each(changes)('%s', async (_what, change) => {
    await write(5)
    await tamper(sql`alter table audit_entries drop constraint audit_entries_pkey`)
    await tamper(change)
    expect(await chain(db)).toMatchObject({ entries: 2, brokenAt: 3 })
  })
})

test('a record cut short holds, but no longer ends with the seal that somebody kept', async () => {
  await write(5)
  const kept = (await chain(db)).seal
  await tamper(sql`delete from audit_entries where sequence = 5`)
  const found = await chain(db)
  expect(found).toMatchObject({ entries: 4, brokenAt: null })
  expect(found.seal).not.toBe(kept)
  expect((await db.select().from(auditEntries)).length).toBe(4)
})
