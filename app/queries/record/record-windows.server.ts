import { asc, gt } from 'drizzle-orm'
import type { Handle } from '#db/client.ts'
import { auditEntries } from '#db/schema.ts'

/** An entry as the database keeps it. */
export type Entry = typeof auditEntries.$inferSelect

const WINDOW = 1_000 // entries held in memory at once, however long the record

/** The whole record from its first entry on, some at a time. */
export async function* recordWindows(db: Handle): AsyncGenerator<Entry[]> {
  for (let last = 0; ;) {
    const entries = await db
      .select()
      .from(auditEntries)
      .where(gt(auditEntries.sequence, last))
      .orderBy(asc(auditEntries.sequence))
      .limit(WINDOW)
    if (entries.length > 0) yield entries
    if (entries.length < WINDOW) return
    last = entries.at(-1)!.sequence
  }
}
