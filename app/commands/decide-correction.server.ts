import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { spoken } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { changeableRoundTable } from '#db/round-tables.server.ts'
import { minutes, minutesCorrections, statements } from '#db/schema.ts'
import { rewriteStatement, type Rewriting } from '#db/spoken-comments.server.ts'
import { isIdentity } from '#db/versions.server.ts'

/** What is decided about a correction; a rejection says why. */
export interface Verdict {
  readonly correction: string
  readonly verdict: 'accepted' | 'rejected'
  readonly reason: string
}

/** Accepts or rejects a correction; gives its id. An accepted one of a statement changes the record. */
export function decideCorrection(context: Context, verdict: Verdict): Promise<Outcome<string>> {
  return transact(context, 'minutes.circulate', async ({ db, actor, now }) => {
    const reason = verdict.reason.trim()
    if (verdict.verdict === 'rejected' && reason === '') return refuse('correction.reason-missing', {})
    const found = await correctionOf(db, verdict.correction)
    if (!found) return refuse('correction.missing', {})
    const held = await changeableRoundTable(db, found.roundTable)
    if (!held.ok) return held
    const { id, statementId, text } = found.correction
    if (found.correction.verdict) return refuse('correction.decided', {})
    const by = actingPerson(actor)
    if (verdict.verdict === 'accepted' && statementId !== null) {
      const rewritten = await rewrite(db, statementId, { text, by, now })
      if (!rewritten.ok) return rewritten
    }
    await db
      .update(minutesCorrections)
      .set({ verdict: verdict.verdict, reason, decidedBy: by, decidedAt: now })
      .where(eq(minutesCorrections.id, id))
    const particulars = { roundTable: found.roundTable, correction: id, verdict: verdict.verdict }
    await record(
      { db, actor, now },
      { action: 'correction.decided', bill: held.value.consultation.billId, particulars },
    )
    return ok(id)
  })
}

async function correctionOf(db: Handle, id: string) {
  if (!isIdentity(id)) return null
  const [row] = await db
    .select({ correction: minutesCorrections, roundTable: minutes.roundTableId })
    .from(minutesCorrections)
    .innerJoin(minutes, eq(minutes.id, minutesCorrections.minutesId))
    .where(eq(minutesCorrections.id, id))
    .for('update', { of: minutesCorrections })
  return row ?? null
}

async function rewrite(
  db: Handle,
  id: string,
  rewriting: Omit<Rewriting, 'stance'>,
): Promise<Outcome<string>> {
  const [statement] = await db.select().from(statements).where(eq(statements.id, id)).for('update')
  const saying = spoken({ stance: statement!.stance, text: rewriting.text })
  if (!saying.ok) return saying
  await rewriteStatement(db, statement!, { ...rewriting, ...saying.value })
  return ok(id)
}
