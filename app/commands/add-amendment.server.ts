import { eq, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { acts, amendments, bills, editions } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Which edition of which act a bill is to amend. */
export interface AmendmentPlan {
  readonly bill: string
  readonly edition: string
}

/** Adds an act to a bill, drafted on one edition of it; gives the identity of the amendment. */
export function addAmendment(context: Context, plan: AmendmentPlan): Promise<Outcome<string>> {
  return transact(context, 'amendment.add', async inside => {
    const { db, now } = inside
    if (!isIdentity(plan.bill)) return refuse('bill.missing', {})
    const [bill] = await db.select().from(bills).where(eq(bills.id, plan.bill)).for('update')
    if (!bill) return refuse('bill.missing', {})
    const chosen = await editionWithAct(db, plan.edition)
    if (!chosen) return refuse('amendment.edition-missing', {})
    const [last] = await db
      .select({ position: max(amendments.position) })
      .from(amendments)
      .where(eq(amendments.billId, bill.id))
    const [added] = await db
      .insert(amendments)
      .values({
        billId: bill.id,
        actId: chosen.act.id,
        editionId: chosen.edition.id,
        position: (last?.position ?? 0) + 1,
        addedAt: now,
      })
      .onConflictDoNothing({ target: [amendments.billId, amendments.actId] })
      .returning({ id: amendments.id })
    if (!added) return refuse('amendment.act-known', {})
    await record(inside, {
      action: 'amendment.added',
      bill: bill.id,
      particulars: { amendment: added.id, act: chosen.act.slug, edition: chosen.edition.inForceOn },
    })
    return ok(added.id)
  })
}

async function editionWithAct(db: Context['db'], id: string) {
  if (!isIdentity(id)) return undefined
  const [chosen] = await db
    .select({ edition: editions, act: acts })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(eq(editions.id, id))
  return chosen
}
