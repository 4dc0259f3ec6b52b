import type { Logger } from 'pino'
import type { Database } from '#db/client.ts'

/** How letters leave the workspace: the address they come from, and the mail server by its name. */
export interface MailSetUp {
  readonly from: string
  readonly server: string
}

/**
 * What the server gives every request: the database, the log, the nonce of its content security policy, a place for
 * markup that only the document carries (none where no document is asked for), where the workspace is reached from
 * outside (none where that was not said), and how its mail goes out (none where it does not).
 */
declare module '@remix-run/node' {
  interface AppLoadContext {
    readonly db: Database
    readonly log: Logger
    readonly nonce: string
    readonly inPage: Record<string, string> | null
    readonly origin: string | null
    readonly mail: MailSetUp | null
  }

  interface Future {
    v3_singleFetch: true
  }
}
