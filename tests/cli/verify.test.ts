import path from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { run } from '#app/cli/verify.ts'
import { record } from '#app/commands/record.server.ts'
import { commandLine } from '#tests/support/command-line.ts'

const { folder, said, connection } = commandLine()

test('tells how many entries hold, and ends well', async () => {
  await record(
    { db: connection().db, actor: { kind: 'system' }, now: new Date('2026-11-22T09:00:00Z') },
    { action: 'demonstration.loaded', particulars: {} },
  )
  expect(await run()).toBe(0)
  expect(said).toEqual([expect.stringMatching(/^The record holds: 1 entry\. Last seal [0-9a-f]{64}\n$/)])
})

test('tells where a changed record breaks, and ends badly', async () => {
  await connection().db.execute(sql`alter table audit_entries disable trigger append_only`)
  await connection().db.execute(sql`update audit_entries set statement = replace(statement, 'demo', 'memo')`)
  expect(await run()).toBe(1)
  expect(said).toEqual([expect.stringMatching(/^The record breaks at entry 1; there is none before it\./)])
})

test('creates no database to praise where there is none', async () => {
  vi.stubEnv('DATA_DIR', path.join(folder, 'elsewhere'))
  await expect(run()).rejects.toThrow('there is no database')
})
