import { once } from 'node:events'
import type { Server } from 'node:http'

/** Closes a server: nobody new is taken, and it has ended when everybody who had asked is answered. */
export async function letGo(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.keepAliveTimeout = 1 // ms: an answered connection is soon let go, not kept for the next question
  server.close()
  await closed
}
