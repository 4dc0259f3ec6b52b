import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { run } from '#app/cli/verify.ts'
import { record } from '#app/commands/record.server.ts'
import { GENESIS, seal } from '#app/domain/audit/chain.ts'
import { EXPORT_HEAD, exportLine } from '#app/domain/audit/exported.ts'
import { hashOf } from '#app/domain/canonical.ts'
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

describe('an exported record', () => {
  const statement = (sequence: number) =>
    ({
      sequence,
      at: '2026-11-22T09:00:00.000Z',
      actor: 'system',
      action: 'paper.issued',
      particulars: {},
    }) as const
  const first = { sequence: 1, ...seal(statement(1), GENESIS) }
  const second = { sequence: 2, ...seal(statement(2), first.seal) }
  const third = { sequence: 3, ...seal(statement(3), second.seal) }
  const [one, two, three] = [first, second, third].map(exportLine) as [string, string, string]

  const verify = (text: string) => {
    const file = path.join(folder, 'record.txt')
    writeFileSync(file, text)
    return run([file])
  }

  test('is checked as a file, without a database', async () => {
    expect(await verify(EXPORT_HEAD + one + two + three)).toBe(0)
    expect(said).toEqual([`The record holds: 3 entries. Last seal ${third.seal}\n`])
  })

  test.each([
    ['an entry changed', one + two.replace('system', 'sys-em') + three, 2],
    ['an entry taken out', one + three, 2],
    ['its beginning cut off', two + three, 1],
    ['entries that changed places', one + three + two, 2],
    ['a number beside the seal changed', one + two.replace('2\t', '7\t') + three, 2],
    ['a line torn', one + two.slice(0, 90), 2],
  ])('breaks where it has %s', async (_what, lines, at) => {
    expect(await verify(EXPORT_HEAD + lines)).toBe(1)
    expect(said[0]).toContain(`breaks at entry ${at};`)
  })

  test.each(['no JSON', 'null', '7', '{}'])(
    'breaks where %s is sealed in place of a statement',
    async words => {
      const sealed = hashOf(`${first.seal}\n${words}`)
      const lines = one + exportLine({ sequence: 2, statement: words, previous: first.seal, seal: sealed })
      expect(await verify(EXPORT_HEAD + lines)).toBe(1)
      expect(said[0]).toContain('breaks at entry 2; the one before it holds.')
    },
  )

  test('is none where there is no entry, and is one file', async () => {
    await expect(verify(EXPORT_HEAD)).rejects.toThrow('holds no record')
    await expect(run(['a', 'b'])).rejects.toThrow('one file at most')
  })
})

test('creates no database to praise where there is none', async () => {
  vi.stubEnv('DATA_DIR', path.join(folder, 'elsewhere'))
  await expect(run()).rejects.toThrow('there is no database')
})
