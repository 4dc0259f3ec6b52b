import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import type { Sql } from 'postgres'
import { signIn } from '#app/commands/sign-in.server.ts'
import { serve } from '#app/http/serve.server.ts'
import { startSession } from '#app/http/session.server.ts'
import { openSocket } from '#db/connect.server.ts'
import { openDatabase, type Database } from '#db/client.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'
import { visitor, type Visit, type Visited, type Visitor } from '#tests/bench/visiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
const ROUNDS = 15
const FIRST_BYTE = 200 // ms: what the pages promise on a machine with two cores

/** Does some work on a database of its own that has no rows yet. */
export async function inEmptyDatabase(work: (db: Database, sql: Sql) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'tuzetu-bench-'))
  const cluster = await startEmbedded(path.join(directory, 'pg'), { ephemeral: true })
  const sql = openSocket(cluster.socketDirectory, 'postgres', 6)
  try {
    await migrate(sql)
    await work(openDatabase(sql), sql)
  } finally {
    await sql.end()
    await cluster.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The built site over a database, and what somebody sends who has signed in. */
export interface Site {
  readonly origin: string
  readonly headers: { readonly Cookie: string }
  close(): void
}

/** Serves the site, and signs somebody in. */
export async function openSite(
  db: Database,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Site> {
  const site = await serve({ root: ROOT, db, log: pino({ level: 'error' }), developing: false })
  const server = site.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const session = await signIn({ db, actor: { kind: 'visitor' }, now: new Date() }, email, password)
  if (!session.ok) throw new Error(session.refusal.code)
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    headers: { Cookie: (await startSession(session.value)).split(';')[0]! },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Visits pages, each by its name and path, and prints how long they took. */
export async function printVisits(
  { origin, headers }: Site,
  pages: readonly (readonly [name: string, page: string])[],
): Promise<void> {
  const times = ['first visit ms', 'first byte ms', 'whole page ms', 'budget ms']
  printHead('Pages', ['page', ...times, 'kB', 'kB sent'])
  const reader = visitor()
  for (const [name, page] of pages) await printVisit(name, reader, { address: origin + page, headers })
  await reader.leave()
}

async function printVisit(name: string, { visit }: Visitor, asked: Visit): Promise<void> {
  const plain = { ...asked, headers: { ...asked.headers, 'Accept-Encoding': 'identity' } }
  const cold = await visit(plain)
  const visits: Visited[] = []
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(plain))
  const median = (of: 'first' | 'whole') =>
    visits.map(each => each[of]).toSorted((one, other) => one - other)[ROUNDS >> 1]!
  const sent = await visit({ ...asked, headers: { ...asked.headers, 'Accept-Encoding': 'gzip' } })
  const kilobytes = [cold, sent].map(({ bytes }) => Math.round(bytes / 1024))
  printRow([name, ms(cold.first), ms(median('first')), ms(median('whole')), FIRST_BYTE, ...kilobytes])
}
