import { desc, sql } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { recorded } from '#app/domain/access/actor.ts'
import type { Action } from '#app/domain/audit/action.ts'
import { GENESIS, seal } from '#app/domain/audit/chain.ts'
import type { Plain } from '#app/domain/canonical.ts'
import { auditEntries } from '#db/schema.ts'

/** What is put on record about one command. */
export interface Note {
  readonly action: Action
  readonly bill?: string | undefined
  readonly particulars: { readonly [key: string]: Plain }
}

const CHAIN_LOCK = 7_483_202 // any number that no other lock uses: entries are sealed one after the other

/**
 * Appends an entry to the record, sealed with the seal of the one before it. Call it last in the command's own
 * transaction: whoever holds the chain makes the others wait.
 */
export async function record({ db, actor, now }: Context, note: Note): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`)
  const [last] = await db
    .select({ sequence: auditEntries.sequence, seal: auditEntries.seal })
    .from(auditEntries)
    .orderBy(desc(auditEntries.sequence))
    .limit(1)
  const sequence = (last?.sequence ?? 0) + 1
  const particulars = note.bill ? { ...note.particulars, bill: note.bill } : note.particulars
  const statement = {
    sequence,
    at: now.toISOString(),
    actor: recorded(actor),
    action: note.action,
    particulars,
  }
  const sealed = seal(statement, last?.seal ?? GENESIS)
  await db.insert(auditEntries).values({
    sequence,
    at: now,
    actor: statement.actor,
    action: note.action,
    billId: note.bill ?? null,
    ...sealed,
  })
}
