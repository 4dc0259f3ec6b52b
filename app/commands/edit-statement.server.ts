import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { spoken } from '#app/domain/consultation/round-table.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { bringToDesk, rewriteStatement } from '#db/spoken-comments.server.ts'
import { changeableRoundTable } from '#db/round-tables.server.ts'
import { statements } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** A statement as it should have been recorded. */
export interface Edited {
  readonly statement: string
  readonly stance: SpokenStance
  readonly text: string
}

/** Changes the record of a statement, the earlier one kept; gives its id. The comment that it became follows. */
export function editStatement(context: Context, edited: Edited): Promise<Outcome<string>> {
  return transact(context, 'statement.record', async ({ db, actor, now }) => {
    const saying = spoken(edited)
    if (!saying.ok) return saying
    const [statement] = isIdentity(edited.statement)
      ? await db.select().from(statements).where(eq(statements.id, edited.statement)).for('update')
      : []
    if (!statement) return refuse('statement.missing', {})
    const held = await changeableRoundTable(db, statement.roundTableId)
    if (!held.ok) return held
    const { stance, text } = saying.value
    if (stance === statement.stance && text === statement.text) return ok(statement.id)
    await rewriteStatement(db, statement, { stance, text, by: actingPerson(actor), now })
    if (held.value.roundTable.closedAt) await bringToDesk(db, held.value, now)
    const particulars = {
      statement: statement.id,
      before: hashOf(statement.text),
      after: hashOf(text),
      stance,
    }
    await record(
      { db, actor, now },
      { action: 'statement.edited', bill: held.value.consultation.billId, particulars },
    )
    return ok(statement.id)
  })
}
