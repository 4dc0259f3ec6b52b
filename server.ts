import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { letGo } from '#app/http/let-go.server.ts'
import { serve } from '#app/http/serve.server.ts'
import { startBeat } from '#app/letters/beat.server.ts'
import { mailSettings, originOf, serverName } from '#app/letters/mail-settings.server.ts'
import { connect } from '#db/connect.server.ts'
import { seed } from '#db/seed.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '')
const PORT = Number(process.env['PORT'] ?? 3000)
const WAITING = 4096 // connections to be taken: Node's own 511 turn away who submits in the last minute
const LETTING_GO = 10_000 // ms that open requests get to finish at a stop

const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })
const mail = mailSettings(process.env)
const connection = await connect({
  databaseUrl: process.env['DATABASE_URL'],
  dataDir: process.env['DATA_DIR'] ?? `${ROOT}/.data/postgres`,
})
const welcome = await seed(connection.db)
const site = await serve({
  ...{ root: ROOT, db: connection.db, log, developing: process.argv.includes('--dev') },
  ...{ origin: originOf(process.env), mail: mail && { from: mail.from, server: serverName(mail) } },
})
const server = site.listen({ port: PORT, backlog: WAITING })
await once(server, 'listening')
console.log(`Tuzetu: http://localhost:${PORT}\n${welcome}`)

const beat = startBeat({ db: connection.db, log, mail })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), LETTING_GO).unref()
  await Promise.all([letGo(server), beat.stop()]) // they still ask the database
  await connection.close()
  process.exit(0)
}
