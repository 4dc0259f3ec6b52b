import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { run } from '#app/cli/verify.ts'
import { record } from '#app/commands/record.server.ts'
import { connect, type Connection } from '#db/connect.server.ts'
import { startEmbedded, type Embedded } from '#db/embedded.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-verify-'))
const dataDir = path.join(folder, 'pg')
const said: string[] = []
let server: Embedded
let connection: Connection

beforeAll(async () => {
  server = await startEmbedded(dataDir, { ephemeral: true })
  connection = await connect({ dataDir })
})

afterEach(() => void vi.restoreAllMocks())

afterAll(async () => {
  await connection.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => {
  said.length = 0
  vi.spyOn(process.stdout, 'write').mockImplementation(line => said.push(String(line)) > 0)
  vi.stubEnv('DATABASE_URL', undefined)
  vi.stubEnv('DATA_DIR', dataDir)
})

test('tells how many entries hold, and ends well', async () => {
  await record(
    { db: connection.db, actor: { kind: 'system' }, now: new Date('2026-11-22T09:00:00Z') },
    { action: 'demonstration.loaded', particulars: {} },
  )
  expect(await run()).toBe(0)
  expect(said).toEqual([expect.stringMatching(/^The record holds: 1 entries\. Last seal [0-9a-f]{64}\n$/)])
})

test('tells where a changed record breaks, and ends badly', async () => {
  await connection.db.execute(sql`alter table audit_entries disable trigger append_only`)
  await connection.db.execute(sql`update audit_entries set statement = replace(statement, 'demo', 'memo')`)
  expect(await run()).toBe(1)
  expect(said).toEqual([expect.stringMatching(/^The record breaks at entry 1; the 0 before it hold\./)])
})

test('creates no database to praise where there is none', async () => {
  vi.stubEnv('DATA_DIR', path.join(folder, 'elsewhere'))
  await expect(run()).rejects.toThrow('there is no database')
})
