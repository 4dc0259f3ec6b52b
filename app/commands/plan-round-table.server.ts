import { eq, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { planned, type RoundTablePlan } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { namesOf } from '#db/round-tables.server.ts'
import { roundTables } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** A round-table as it is asked for: its plan, and the consultation that it belongs to. */
export interface Planning extends RoundTablePlan {
  readonly consultation: string
}

/** Plans a round-table of a consultation; gives its id. They are numbered through within the consultation. */
export function planRoundTable(context: Context, planning: Planning): Promise<Outcome<string>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const plan = planned(planning)
    if (!plan.ok) return plan
    const consultation = isIdentity(planning.consultation)
      ? await findConsultation(db, planning.consultation, true) // one number after the other
      : null
    if (!consultation) return refuse('consultation.missing', {})
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    const { kind, title, place, startsAt, endsAt, chair, secretary } = plan.value
    if (!(await areKnown(db, [chair, secretary]))) return refuse('round-table.officers-missing', {})
    const number = 1 + (await lastNumber(db, consultation.id))
    const [row] = await db
      .insert(roundTables)
      .values({
        ...{ consultationId: consultation.id, number, kind, startsAt, endsAt },
        ...{ titleKk: title.kk, titleRu: title.ru, placeKk: place.kk, placeRu: place.ru },
        ...{ chairId: chair, secretaryId: secretary, plannedAt: now },
      })
      .returning({ id: roundTables.id })
    const when = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
    const particulars = { roundTable: row!.id, consultation: consultation.id, number, kind, ...when }
    await record(
      { db, actor, now },
      { action: 'round-table.planned', bill: consultation.billId, particulars },
    )
    return ok(row!.id)
  })
}

async function areKnown(db: Handle, ids: readonly string[]): Promise<boolean> {
  if (!ids.every(isIdentity)) return false
  const names = await namesOf(db, ids)
  return ids.every(id => names.has(id))
}

async function lastNumber(db: Handle, consultation: string): Promise<number> {
  const [last] = await db
    .select({ number: max(roundTables.number) })
    .from(roundTables)
    .where(eq(roundTables.consultationId, consultation))
  return last?.number ?? 0
}
