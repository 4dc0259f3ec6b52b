import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { personId } from '#app/domain/access/actor.ts'
import { slugFrom } from '#app/domain/amendment/slug.ts'
import { titlesFrom } from '#app/domain/amendment/titles.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { bills, billStages, procedures, stages } from '#db/schema.ts'

/** A bill to be opened. */
export interface BillPlan {
  /** English may be empty. */
  readonly title: Trilingual
  /** The name in addresses of pages; made from the title where it is not given. */
  readonly slug?: string
  readonly demonstration?: boolean
}

/** An opened bill: its identity and its name in addresses of pages. */
export type OpenedBill = { readonly id: string; readonly slug: string }

/** Opens a bill under the procedure in force today, at its first stage. */
export function openBill(context: Context, plan: BillPlan): Promise<Outcome<OpenedBill>> {
  return transact(context, 'bill.open', async inside => {
    const title = titlesFrom(plan.title)
    if (!title.ok) return title
    const today = dayInKazakhstan(inside.now)
    const start = await startOn(inside.db, today)
    if (!start) return refuse('bill.procedure-missing', { day: today })
    const bill = await insertBill(inside, { ...plan, title: title.value }, start.procedure)
    await inside.db.insert(billStages).values({
      billId: bill.id,
      stage: start.stage,
      enteredOn: today,
      enteredBy: personId(inside.actor),
      enteredAt: inside.now,
    })
    const { kk, ru } = title.value
    const particulars = { slug: bill.slug, titleKk: kk, titleRu: ru, stage: start.stage }
    await record(inside, { action: 'bill.opened', bill: bill.id, particulars })
    return ok(bill)
  })
}

/** The procedure in force on a day, the newest where several are, and its first stage. */
async function startOn(db: Handle, day: string) {
  const [start] = await db
    .select({ procedure: procedures.id, stage: stages.code })
    .from(procedures)
    .innerJoin(stages, eq(stages.procedureId, procedures.id))
    .where(
      and(
        or(isNull(procedures.fromOn), lte(procedures.fromOn, day)),
        or(isNull(procedures.untilOn), gte(procedures.untilOn, day)),
      ),
    )
    .orderBy(sql`${procedures.fromOn} desc nulls last`, asc(stages.position))
    .limit(1)
  return start
}

const MOST_NAMESAKES = 1_000 // bills with one title; more is a machine at play

async function insertBill(
  { db, actor, now }: Context,
  { title, slug = slugFrom(title.en || title.ru), demonstration = false }: BillPlan,
  procedureId: string,
): Promise<OpenedBill> {
  for (let count = 1; count < MOST_NAMESAKES; count += 1) {
    const [bill] = await db
      .insert(bills)
      .values({
        slug: count === 1 ? slug : `${slug}-${count}`,
        titleKk: title.kk,
        titleRu: title.ru,
        titleEn: title.en,
        procedureId,
        openedBy: personId(actor),
        openedAt: now,
        demonstration,
      })
      .onConflictDoNothing({ target: bills.slug })
      .returning({ id: bills.id, slug: bills.slug })
    if (bill) return bill
  }
  throw new Error(`Too many bills are called ${slug}.`)
}
