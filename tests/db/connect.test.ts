import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '#db/connect.server.ts'
import { Unfit } from '#db/unfit.ts'

const NOBODY_ANSWERS = 'postgres://x:secret@127.0.0.1:1/none'
const BELOW_A_FILE = `${fileURLToPath(import.meta.url)}/data`

test.each([
  ['a server by no address', { databaseUrl: 'nonsense', dataDir: '' }, 'must look like postgres://'],
  ['a server that is not there', { databaseUrl: NOBODY_ANSWERS, dataDir: '' }, 'connect ECONNREFUSED'],
  [
    'a folder that cannot be made',
    { databaseUrl: undefined, dataDir: BELOW_A_FILE },
    'has no folder: ENOTDIR',
  ],
])('%s is told in a sentence, without passwords', async (_case, options, said) => {
  const thrown: unknown = await connect(options).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(Unfit)
  expect(String(thrown)).toContain(said)
  expect(String(thrown)).not.toContain('secret')
})

test('a database that its reader may not read is told in a sentence, before its folder is given away', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tuzetu-closed-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true }))
  writeFileSync(path.join(dataDir, 'PG_VERSION'), '17', { mode: 0 })
  const owner = statSync(dataDir).uid
  await expect(connect({ dataDir })).rejects.toThrow('belongs to another account')
  expect(statSync(dataDir).uid).toBe(owner)
})
