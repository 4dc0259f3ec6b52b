import { eq, inArray, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan, periodOf, type Plan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { approvalRoundsOf } from '#db/consultations.server.ts'
import { workCalendar } from '#db/work-calendar.server.ts'
import { amendments, bills, consultations, consultedVersions, versions } from '#db/schema.ts'

/** A consultation as it is asked for: its plan, notes to the readers, and the versions they are to read. */
export interface ConsultationPlan extends Plan {
  /** The bill's id. */
  readonly bill: string
  readonly noteKk: string
  readonly noteRu: string
  /** Ids of versions, at most one for each amendment of the bill. */
  readonly versions: readonly string[]
  /** Whether a round of approval goes on with the one before it; it does where nothing is said. */
  readonly continuesApproval?: boolean
}

/** Opens a consultation on versions of a bill; gives its id. Rounds of one bill are numbered through. */
export function openConsultation(context: Context, plan: ConsultationPlan): Promise<Outcome<string>> {
  return transact(context, 'consultation.open', async ({ db, actor, now }) => {
    const period = periodOf(plan, dayInKazakhstan(now), await workCalendar(db))
    if (!period.ok) return period
    const consulted = await consultedIn(db, plan)
    if (!consulted.ok) return consulted
    await db.select().from(bills).where(eq(bills.id, plan.bill)).for('update') // one round after the other
    const round = 1 + (await lastRound(db, plan.bill))
    const [opened] = await db
      .insert(consultations)
      .values({
        billId: plan.bill,
        round,
        kind: plan.kind,
        continuesApproval: plan.continuesApproval ?? true,
        noteKk: plan.noteKk.trim(),
        noteRu: plan.noteRu.trim(),
        ...period.value,
        openedBy: actingPerson(actor),
        openedAt: now,
      })
      .returning({ id: consultations.id })
    const consultation = opened!.id
    await db
      .insert(consultedVersions)
      .values(consulted.value.map(version => ({ consultationId: consultation, ...version })))
    const approval = plan.kind === 'state-bodies' ? (await approvalRoundsOf(db, plan.bill)).at(-1) : null
    const what = { consultation, kind: plan.kind, ...(approval?.place ?? { round }) }
    const particulars = { ...what, ...period.value, versions: plan.versions }
    await record({ db, actor, now }, { action: 'consultation.opened', bill: plan.bill, particulars })
    return ok(consultation)
  })
}

/** The versions of a plan with their amendments; refuses none, foreign ones, and two of one amendment. */
async function consultedIn(db: Handle, plan: ConsultationPlan) {
  if (plan.versions.length === 0) return refuse('consultation.nothing-to-read', {})
  const rows = await db
    .select({ versionId: versions.id, amendmentId: versions.amendmentId, bill: amendments.billId })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .where(inArray(versions.id, [...plan.versions]))
  const distinct = new Set(rows.map(row => row.amendmentId)).size
  const fits = rows.every(row => row.bill === plan.bill) && distinct === plan.versions.length
  return fits
    ? ok(rows.map(({ versionId, amendmentId }) => ({ versionId, amendmentId })))
    : refuse('version.missing', {})
}

async function lastRound(db: Handle, bill: string): Promise<number> {
  const [last] = await db
    .select({ round: max(consultations.round) })
    .from(consultations)
    .where(eq(consultations.billId, bill))
  return last?.round ?? 0
}
