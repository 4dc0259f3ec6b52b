import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { entryPlanFrom, type TypedEntry } from '#app/domain/amendment/entry-plan-from.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { bills, entryPlans } from '#db/schema.ts'

/** Sets when a bill shall take effect; earlier plans stay on record. */
export function setEntryIntoForce(
  context: Context,
  { bill: slug, ...typed }: TypedEntry & { readonly bill: string },
): Promise<Outcome<null>> {
  return transact(context, 'drafting.set', async inside => {
    const plan = entryPlanFrom(typed)
    if (!plan.ok) return plan
    const [bill] = await inside.db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug))
    if (!bill) return refuse('bill.missing', {})
    await inside.db.insert(entryPlans).values({
      billId: bill.id,
      plan: plan.value,
      setBy: actingPerson(inside.actor),
      setAt: inside.now,
    })
    const exceptions = plan.value.exceptions.map(({ at, rule }) => ({ at, rule: { ...rule } }))
    await record(inside, {
      action: 'entry.set',
      bill: bill.id,
      particulars: { rule: { ...plan.value.rule }, exceptions },
    })
    return ok(null)
  })
}
