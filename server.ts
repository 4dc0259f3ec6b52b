import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { letGo } from '#app/http/let-go.server.ts'
import { listen } from '#app/http/listen.server.ts'
import { serve } from '#app/http/serve.server.ts'
import { startBeat, type Beat } from '#app/letters/beat.server.ts'
import { mailSettings, originOf, serverName, type MailSettings } from '#app/letters/mail-settings.server.ts'
import { connect, type Connection } from '#db/connect.server.ts'
import { seed } from '#db/seed.ts'
import { Unfit } from '#db/unfit.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '')
const LETTING_GO = 10_000 // ms that open requests get to finish at a stop

const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })

/** What a stop has to let go of, as far as it is there or on its way. */
const opened: { connection?: Promise<Connection>; server?: Server; beat?: Beat } = {}
let stopping = false

// From the first moment on: a start that is cut short would leave its database running. And each time: what a terminal
// sends, npm may pass on again, and a signal that nobody heard would end the program in the middle of its stop.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())

await start().catch((thrown: unknown) => {
  if (stopping) return // what fails now was let go of
  if (!(thrown instanceof Unfit)) throw thrown
  console.error(`Tuzetu does not start. ${thrown.message}`)
  process.exit(1)
})

async function start(): Promise<void> {
  const mail = mailSettings(process.env)
  opened.connection = connect({
    databaseUrl: process.env['DATABASE_URL'],
    dataDir: process.env['DATA_DIR'] ?? `${ROOT}/.data/postgres`,
  })
  const connection = await opened.connection
  if (stopping) return
  opened.server = await open(connection, mail).catch(async (thrown: unknown) => {
    await connection.close()
    throw thrown
  })
  opened.beat = startBeat({ db: connection.db, log, mail })
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  const { connection, server, beat } = opened
  const served = Promise.all([server && letGo(server), beat?.stop()]) // they still ask the database
  await Promise.race([served, pause(LETTING_GO)])
  const closing = await connection?.catch(() => null) // it may have been cut short as well
  await closing?.close()
  process.exit(0)
}

async function open({ db }: Connection, mail: MailSettings | null) {
  const welcome = await seed(db, process.env['ADMINISTRATOR'])
  const site = await serve({
    ...{ root: ROOT, db, log, developing: process.argv.includes('--dev') },
    ...{ origin: originOf(process.env), mail: mail && { from: mail.from, server: serverName(mail) } },
  })
  const server = await listen(site, process.env['PORT'])
  console.log([`Tuzetu: http://localhost:${process.env['PORT'] ?? 3000}`, welcome].filter(Boolean).join('\n'))
  return server
}
