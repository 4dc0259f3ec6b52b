import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import type { Plain } from '#app/domain/canonical.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { submissions } from '#db/schema.ts'

/**
 * Does what a form asks for exactly once: a form that arrives again (a double click, a reload, a connection that
 * failed after the work was done) gets the first answer again. A refusal is not kept, so that it can be mended.
 */
export function once<T extends Plain>(
  { db, actor, now }: Context,
  key: string,
  command: (context: Context) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return db.transaction(async tx => {
    const fresh = await tx
      .insert(submissions)
      .values({ key, takenAt: now, answer: PENDING })
      .onConflictDoNothing()
      .returning()
    if (fresh.length === 0) return firstAnswer<T>(tx, key)
    const outcome = await command({ db: tx, actor, now })
    if (outcome.ok) await tx.update(submissions).set({ answer: outcome }).where(eq(submissions.key, key))
    else await tx.delete(submissions).where(eq(submissions.key, key))
    return outcome
  })
}

const PENDING = { ok: false } // until the command has answered; nobody sees it, the transaction is still open

async function firstAnswer<T>(db: Context['db'], key: string): Promise<Outcome<T>> {
  const [taken] = await db.select().from(submissions).where(eq(submissions.key, key))
  return taken?.answer as Outcome<T>
}
