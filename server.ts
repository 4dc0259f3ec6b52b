import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { letGo } from '#app/http/let-go.server.ts'
import { listen } from '#app/http/listen.server.ts'
import { serve } from '#app/http/serve.server.ts'
import { startBeat } from '#app/letters/beat.server.ts'
import { mailSettings, originOf, serverName, type MailSettings } from '#app/letters/mail-settings.server.ts'
import { connect, type Connection } from '#db/connect.server.ts'
import { seed } from '#db/seed.ts'
import { Unfit } from '#db/unfit.ts'

const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '')
const LETTING_GO = 10_000 // ms that open requests get to finish at a stop

const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })

await start().catch((thrown: unknown) => {
  if (!(thrown instanceof Unfit)) throw thrown
  console.error(`Tuzetu does not start. ${thrown.message}`)
  process.exit(1)
})

async function start(): Promise<void> {
  const mail = mailSettings(process.env)
  const connection = await connect({
    databaseUrl: process.env['DATABASE_URL'],
    dataDir: process.env['DATA_DIR'] ?? `${ROOT}/.data/postgres`,
  })
  const server = await open(connection, mail).catch(async (thrown: unknown) => {
    await connection.close()
    throw thrown
  })
  const beat = startBeat({ db: connection.db, log, mail })

  async function stop(): Promise<void> {
    setTimeout(() => process.exit(1), LETTING_GO).unref()
    await Promise.all([letGo(server), beat.stop()]) // they still ask the database
    await connection.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}

async function open({ db }: Connection, mail: MailSettings | null) {
  const welcome = await seed(db)
  const site = await serve({
    ...{ root: ROOT, db, log, developing: process.argv.includes('--dev') },
    ...{ origin: originOf(process.env), mail: mail && { from: mail.from, server: serverName(mail) } },
  })
  const server = await listen(site, process.env['PORT'])
  console.log(`Tuzetu: http://localhost:${process.env['PORT'] ?? 3000}\n${welcome}`)
  return server
}
