import { randomBytes } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { MailSetUp } from '#app/http/context.server.ts'
import { refusedAtDoor } from '#app/http/door.server.ts'
import { sentencesOf } from '#app/http/refused-answer.ts'
import { refusedInPlace } from '#app/http/refused-in-place.server.ts'
import { statusOf } from '#app/http/status.ts'
import type { Database } from '#db/client.ts'

/** What the server needs to answer: where the program stands, its database, its log, and who compiles the pages. */
export interface Serving {
  readonly root: string
  readonly db: Database
  readonly log: Logger
  /** Where the workspace is reached from outside, where that is said; and how its mail goes out, where it does. */
  readonly origin?: string | null
  readonly mail?: MailSetUp | null
  readonly developing: boolean
}

/** The whole site as one express application, from the built pages or, while developing, from their sources. */
export async function serve(serving: Serving): Promise<Express> {
  const app = express().disable('x-powered-by')
  app.use(compression())
  app.use(protect(serving.developing))
  app.use(keepDoor)
  const build = serving.developing ? await fromSources(app) : await fromBuild(app, serving.root)
  app.all(
    '*',
    keepPrivate,
    createRequestHandler({
      build,
      getLoadContext: (request, response) => ({
        db: serving.db,
        log: serving.log,
        origin: serving.origin ?? null,
        mail: serving.mail ?? null,
        nonce: nonceOf(response),
        inPage: request.path.endsWith('.data') ? null : {},
      }),
    }),
  )
  return app
}

async function fromBuild(app: Express, root: string): Promise<ServerBuild> {
  app.use('/assets', express.static(`${root}/build/client/assets`, { immutable: true, maxAge: '1y' }))
  return refusedInPlace((await import(pathToFileURL(`${root}/build/server/index.js`).href)) as ServerBuild)
}

async function fromSources(app: Express): Promise<() => Promise<ServerBuild>> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true } })
  app.use(vite.middlewares)
  return async () => refusedInPlace((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild)
}

/** The headers that keep other sites' scripts and frames out; each page's own scripts carry a fresh nonce. */
function protect(developing: boolean) {
  const headers = helmet({
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
        'style-src': ["'self'", "'unsafe-inline'"], // Lexical and React set styles on elements
        'font-src': ["'self'"],
        'connect-src': developing ? ["'self'", 'ws:'] : ["'self'"],
        'upgrade-insecure-requests': null, // a ministry's own network may have no certificates inside
      },
    },
    // With no referrer at all browsers would send forms as from nowhere, and the door could not tell them from others'.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  })
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals['nonce'] = randomBytes(16).toString('base64')
    headers(request, response, next)
  }
}

/** Turns away what other sites send and what is too long; reads it to its end first, so that the answer is heard. */
function keepDoor(request: Request, response: Response, next: NextFunction): void {
  const turned = refusedAtDoor(request)
  if (!turned) return next()
  const { refusal } = turned
  response.status(statusOf(refusal.code)).type('text/plain')
  request.once('end', () => response.send(Object.values(sentencesOf(refusal)).join('\n'))).resume()
}

/** Pages are for whoever asked: no cache between may keep them. What a route says of its own comes on top. */
function keepPrivate(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'private, no-cache')
  next()
}

function nonceOf(response: Response): string {
  return response.locals['nonce'] as string
}
