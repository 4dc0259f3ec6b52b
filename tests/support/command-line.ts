import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { connect, type Connection } from '#db/connect.server.ts'
import { startEmbedded, type Embedded } from '#db/embedded.server.ts'

/** A workspace on an embedded database of its own, as the verbs that need one find it, and what they print. */
export interface CommandLine {
  readonly folder: string
  readonly said: string[]
  readonly connection: () => Connection
}

/** Opens the workspace before the tests of a file and closes it after them. */
export function commandLine(): CommandLine {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-command-'))
  const dataDir = path.join(folder, 'pg')
  const said: string[] = []
  let server: Embedded
  let connection: Connection

  beforeAll(async () => {
    server = await startEmbedded(dataDir, { ephemeral: true })
    connection = await connect({ dataDir })
  })

  beforeEach(() => {
    said.length = 0
    vi.spyOn(process.stdout, 'write').mockImplementation(line => said.push(String(line)) > 0)
    vi.stubEnv('DATABASE_URL', undefined)
    vi.stubEnv('DATA_DIR', dataDir)
  })

  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs() // the next file runs in the same process
  })

  afterAll(async () => {
    await connection.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  return { folder, said, connection: () => connection }
}
