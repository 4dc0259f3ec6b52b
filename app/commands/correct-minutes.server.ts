import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { bearable } from '#app/domain/consultation/comment.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { changeableRoundTable, isParticipant, latestMinutes } from '#db/round-tables.server.ts'
import { minutesCorrections, statements } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** What the minutes should say: of a statement, or of anything else. */
export interface Correction {
  readonly roundTable: string
  readonly statement: string | null
  readonly text: string
}

/** Puts a participant's correction beside the circulated minutes; gives its id. The chair's office decides it. */
export function correctMinutes(context: Context, correction: Correction): Promise<Outcome<string>> {
  return transact(context, 'minutes.correct', async ({ db, actor, now }) => {
    const text = correction.text.trim()
    if (text === '') return refuse('correction.empty', {})
    const short = bearable({ text })
    if (!short.ok) return short
    const held = await changeableRoundTable(db, correction.roundTable)
    if (!held.ok) return held
    const { roundTable, consultation } = held.value
    if (!(await isParticipant(db, roundTable, actor))) return refuse('minutes.not-participant', {})
    const last = await latestMinutes(db, roundTable.id)
    if (!last) return refuse('minutes.missing', {})
    const was = await wordsOf(db, correction)
    if (was === null) return refuse('statement.missing', {})
    const [row] = await db
      .insert(minutesCorrections)
      .values({
        ...{ minutesId: last.id, statementId: correction.statement, was, text },
        ...{ correctedBy: actingPerson(actor), correctedAt: now },
      })
      .returning({ id: minutesCorrections.id })
    const particulars = { roundTable: roundTable.id, version: last.version, correction: row!.id }
    await record({ db, actor, now }, { action: 'minutes.corrected', bill: consultation.billId, particulars })
    return ok(row!.id)
  })
}

/** The words of the statement now; empty where the correction is of something else, nothing where there is none. */
async function wordsOf(db: Handle, { roundTable, statement }: Correction): Promise<string | null> {
  if (statement === null) return ''
  if (!isIdentity(statement)) return null
  const [row] = await db
    .select({ text: statements.text })
    .from(statements)
    .where(and(eq(statements.id, statement), eq(statements.roundTableId, roundTable)))
  return row?.text ?? null
}
