import path from 'node:path'
import postgres, { type Sql } from 'postgres'
import { openDatabase, type Database } from '#db/client.ts'
import { startEmbedded, SOCKET_NAME } from '#db/embedded.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { Unfit } from '#db/unfit.ts'

/** An open, migrated database and the way to let go of it. */
export interface Connection {
  readonly db: Database
  close(): Promise<void>
}

const POOL = 10 // connections; a page asks a handful of short questions

/** Connects to the server of `DATABASE_URL`, or starts the embedded one over `dataDir`, and migrates it. */
export async function connect(options: {
  databaseUrl?: string | undefined
  dataDir: string
}): Promise<Connection> {
  return options.databaseUrl ? connectTo(options.databaseUrl) : connectEmbedded(options.dataDir)
}

/** The client of an embedded server's socket directory. */
export function openSocket(directory: string, database = 'postgres', pool = POOL): Sql {
  return postgres({
    path: path.join(directory, SOCKET_NAME),
    database,
    username: 'tuzetu',
    max: pool,
    onnotice: () => {},
  })
}

async function connectTo(url: string): Promise<Connection> {
  if (!URL.canParse(url))
    throw new Unfit('DATABASE_URL must look like postgres://user:password@host:5432/name.')
  const sql = postgres(url, { max: POOL, onnotice: () => {} })
  await refuseUnfit(sql)
  return ready(sql, () => sql.end({ timeout: 5 }))
}

async function connectEmbedded(dataDir: string): Promise<Connection> {
  const server = await startEmbedded(dataDir)
  const sql = openSocket(server.socketDirectory)
  return ready(sql, async () => {
    await sql.end({ timeout: 5 })
    await server.stop()
  })
}

async function ready(sql: Sql, close: () => Promise<void>): Promise<Connection> {
  await migrate(sql)
  return { db: openDatabase(sql), close }
}

/** A server that is too old, or whose letters are not Unicode, would fail later and less clearly. */
async function refuseUnfit(sql: Sql): Promise<void> {
  const [server] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`.catch(
    (cause: Error) => {
      throw new Unfit(`The server of DATABASE_URL cannot be used: ${cause.message}.`, { cause })
    },
  )
  if (!server || server.version < 150_000) throw new Unfit('Tuzetu needs PostgreSQL 15 or later.')
  if (server.encoding !== 'UTF8')
    throw new Unfit(`The database must be encoded in UTF8, not ${server.encoding}.`)
}
