import { asc, gt } from 'drizzle-orm'
import { agrees, firstBroken, GENESIS } from '#app/domain/audit/chain.ts'
import type { Handle } from '#db/client.ts'
import { auditEntries } from '#db/schema.ts'

/** What was found of the record: how many entries hold from the first on, and where it breaks, if it does. */
export interface Chain {
  readonly entries: number
  /** The seal of the last entry that holds: who keeps it can later tell whether the record was cut short. */
  readonly seal: string
  /** The number of the first entry that is missing, changed or does not follow; null where all hold. */
  readonly brokenAt: number | null
}

const WINDOW = 1_000 // entries held in memory at once, however long the record

/** Checks the whole record: every seal, every link, no gap, and that no column says other than its sealed text. */
export async function chain(db: Handle): Promise<Chain> {
  let entries = 0
  let seal = GENESIS
  for (;;) {
    const rows = await db
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.sequence, entries))
      .orderBy(asc(auditEntries.sequence))
      .limit(WINDOW)
    const place = firstFault(rows, entries, seal)
    const held = place === -1 ? rows : rows.slice(0, place)
    entries += held.length
    seal = held.at(-1)?.seal ?? seal
    if (place !== -1) return { entries, seal, brokenAt: entries + 1 }
    if (rows.length < WINDOW) return { entries, seal, brokenAt: null }
  }
}

type Entry = typeof auditEntries.$inferSelect

function firstFault(rows: readonly Entry[], before: number, seal: string): number {
  const broken = firstBroken(rows, seal)
  const lying = rows
    .slice(0, broken === -1 ? rows.length : broken)
    .findIndex((row, place) => row.sequence !== before + place + 1 || !agrees(columnsOf(row), row))
  return lying === -1 ? broken : lying
}

function columnsOf({ sequence, at, actor, action }: Entry) {
  return { sequence, at: at.toISOString(), actor, action }
}
