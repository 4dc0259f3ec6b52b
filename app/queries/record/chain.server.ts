import { agrees, followed, UNREAD, type Chain } from '#app/domain/audit/chain.ts'
import { recordWindows, type Entry } from '#app/queries/record/record-windows.server.ts'
import type { Handle } from '#db/client.ts'

/** Checks the whole record: every seal, every link, no gap, and that no column says other than its sealed text. */
export async function chain(db: Handle): Promise<Chain> {
  let found = UNREAD
  for await (const window of recordWindows(db)) {
    found = followed(found, window, honest)
    if (found.brokenAt !== null) break
  }
  return found
}

function honest(entry: Entry): boolean {
  const { sequence, at, actor, action } = entry
  return agrees({ sequence, at: at.toISOString(), actor, action }, entry)
}
