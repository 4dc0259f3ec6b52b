import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import { pino } from 'pino'
import { connect, type Connection } from '#db/connect.server.ts'
import { seed } from '#db/seed.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const DEVELOPING = process.argv.includes('--dev')
const PORT = Number(process.env['PORT'] ?? 3000)
const LETTING_GO = 10_000 // ms that open requests get to finish at a stop
const A_YEAR = '1y'

const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })

const connection = await connect({
  databaseUrl: process.env['DATABASE_URL'],
  dataDir: process.env['DATA_DIR'] ?? `${HERE}.data/postgres`,
})
const demonstration = await seed(connection.db)
const server = (await serve(connection)).listen(PORT)
await once(server, 'listening')
console.log(`Tuzetu: http://localhost:${PORT}\n${demonstration}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

async function serve({ db }: Connection): Promise<Express> {
  const app = express().disable('x-powered-by')
  app.use(compression())
  const build = DEVELOPING ? await developing(app) : await built(app)
  app.use(protect)
  app.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (_request, response) => ({ db, log, nonce: nonceOf(response) }),
    }),
  )
  return app
}

async function built(app: Express): Promise<ServerBuild> {
  const client = `${HERE}build/client`
  app.use('/assets', express.static(`${client}/assets`, { immutable: true, maxAge: A_YEAR }))
  app.use(express.static(client))
  const file = `${HERE}build/server/index.js`
  return (await import(file)) as ServerBuild
}

async function developing(app: Express): Promise<() => Promise<ServerBuild>> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  app.use(vite.middlewares)
  return () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
}

function protect(request: Request, response: Response, next: NextFunction): void {
  response.locals['nonce'] = randomBytes(16).toString('base64')
  const nonce = (_request: unknown, answer: unknown) => `'nonce-${nonceOf(answer as Response)}'`
  helmet({
    contentSecurityPolicy: {
      useDefaults: true,
      directives: {
        'script-src': ["'self'", nonce],
        'style-src': ["'self'", "'unsafe-inline'"], // Lexical and React set styles on elements
        'connect-src': DEVELOPING ? ["'self'", 'ws:'] : ["'self'"],
        'upgrade-insecure-requests': null, // a ministry's own network may have no certificates inside
      },
    },
    strictTransportSecurity: false,
  })(request, response, next)
}

function nonceOf(response: Response): string {
  return response.locals['nonce'] as string
}

async function stop(): Promise<void> {
  setTimeout(() => process.exit(1), LETTING_GO).unref()
  server.close()
  server.closeIdleConnections()
  await connection.close()
  process.exit(0)
}
