import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { sessions } from '#db/schema.ts'

/** Closes the session that `token` opens. */
export function signOut({ db, actor, now }: Context, token: string): Promise<Outcome<null>> {
  return db.transaction(async tx => {
    const closed = await tx
      .delete(sessions)
      .where(eq(sessions.tokenHash, hashOf(token)))
      .returning()
    if (closed.length > 0)
      await record({ db: tx, actor, now }, { action: 'person.signed-out', particulars: {} })
    return ok(null)
  })
}
