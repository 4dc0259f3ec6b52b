import type { Logger } from 'pino'
import type { Database } from '#db/client.ts'

/** What the server gives every request: the database, the log, and the nonce of its content security policy. */
declare module '@remix-run/node' {
  interface AppLoadContext {
    readonly db: Database
    readonly log: Logger
    readonly nonce: string
  }

  interface Future {
    v3_singleFetch: true
  }
}
