import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { letGo } from '#app/http/let-go.server.ts'
import { serve } from '#app/http/serve.server.ts'
import type { Database } from '#db/client.ts'
import { atEndOfFile } from '#tests/support/endings.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

/** Serves the built site over a database, which it lets go of with the test file; gives its address. */
export async function openSite(db: Database, level: 'error' | 'silent'): Promise<string> {
  const app = await serve({ root: ROOT, db, log: pino({ level }), developing: false })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEndOfFile(() => letGo(server))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
