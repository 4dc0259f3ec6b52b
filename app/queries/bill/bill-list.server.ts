import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf, titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, billStages, stages } from '#db/schema.ts'

/** A bill as the list shows it. */
export interface BillSummary {
  readonly slug: string
  readonly title: Trilingual
  readonly demonstration: boolean
  readonly stage: Trilingual
  readonly stageEnteredOn: string
  readonly openedAt: string
  readonly acts: readonly { readonly slug: string; readonly titleKk: string; readonly titleRu: string }[]
}

/** All bills with the stage they stand at, the latest opened first. */
export async function billList(db: Handle): Promise<BillSummary[]> {
  const rows = await billsWithStage(db)
  const amended = await db
    .select({ bill: amendments.billId, slug: acts.slug, titleKk: acts.titleKk, titleRu: acts.titleRu })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .orderBy(asc(amendments.position))
  return rows.map(({ bill, stage, entered }) => ({
    slug: bill.slug,
    title: titleOf(bill),
    demonstration: bill.demonstration,
    stage: nameOf(stage),
    stageEnteredOn: entered.enteredOn,
    openedAt: bill.openedAt.toISOString(),
    acts: amended.filter(each => each.bill === bill.id).map(({ bill: _, ...act }) => act),
  }))
}

function billsWithStage(db: Handle) {
  const later = alias(billStages, 'later')
  const isLast = sql`not exists (select 1 from ${billStages} as ${later} where ${later.billId} = ${billStages.billId}
    and (${later.enteredOn}, ${later.enteredAt}) > (${billStages.enteredOn}, ${billStages.enteredAt}))`
  return db
    .select({ bill: bills, stage: stages, entered: billStages })
    .from(bills)
    .innerJoin(billStages, and(eq(billStages.billId, bills.id), isLast))
    .innerJoin(stages, and(eq(stages.procedureId, bills.procedureId), eq(stages.code, billStages.stage)))
    .orderBy(desc(bills.openedAt), asc(bills.slug))
}
