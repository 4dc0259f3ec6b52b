import { agrees, firstBroken, GENESIS } from '#app/domain/audit/chain.ts'
import { recordWindows, type Entry } from '#app/queries/record/record-windows.server.ts'
import type { Handle } from '#db/client.ts'

/** What was found of the record: how many entries hold from the first on, and where it breaks, if it does. */
export interface Chain {
  readonly entries: number
  /** The seal of the last entry that holds: who keeps it can later tell whether the record was cut short. */
  readonly seal: string
  /** The number of the first entry that is missing, changed or does not follow; null where all hold. */
  readonly brokenAt: number | null
}

/** Checks the whole record: every seal, every link, no gap, and that no column says other than its sealed text. */
export async function chain(db: Handle): Promise<Chain> {
  let found: Chain = { entries: 0, seal: GENESIS, brokenAt: null }
  for await (const window of recordWindows(db)) {
    found = follow(found, window)
    if (found.brokenAt !== null) break
  }
  return found
}

function follow({ entries, seal }: Chain, window: readonly Entry[]): Chain {
  const broken = firstBroken(window, seal)
  const sealed = broken === -1 ? window : window.slice(0, broken)
  const lying = sealed.findIndex((entry, place) => entry.sequence !== entries + place + 1 || !honest(entry))
  const held = lying === -1 ? sealed : sealed.slice(0, lying)
  return {
    entries: entries + held.length,
    seal: held.at(-1)?.seal ?? seal,
    brokenAt: held.length < window.length ? entries + held.length + 1 : null,
  }
}

function honest(entry: Entry): boolean {
  const { sequence, at, actor, action } = entry
  return agrees({ sequence, at: at.toISOString(), actor, action }, entry)
}
