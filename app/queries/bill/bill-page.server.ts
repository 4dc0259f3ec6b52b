import { and, asc, countDistinct, eq, isNull, max } from 'drizzle-orm'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf, titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, billStages, collisions, editions, stages, versions } from '#db/schema.ts'

/** What stands above every page of a bill. */
export interface BillPage {
  readonly id: string
  readonly slug: string
  readonly title: Trilingual
  readonly demonstration: boolean
  readonly stages: readonly StageOnRibbon[]
  readonly amendments: readonly AmendmentLine[]
}

/** A stage of the bill's procedure; with the last day it was entered on, if it was. */
export interface StageOnRibbon {
  readonly code: string
  readonly name: Trilingual
  readonly enteredOn: string | null
  readonly current: boolean
}

/** An act that the bill amends, with what has been done to it. */
export interface AmendmentLine {
  readonly id: string
  /** The act's name in addresses of pages. */
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
  /** How many versions there are; the number of the latest. */
  readonly versions: number
  /** Collisions that nobody has settled yet. */
  readonly collisions: number
}

/** The bill with a slug; nothing where there is none. */
export async function billPage(db: Handle, slug: string): Promise<BillPage | null> {
  if (!isSlug(slug)) return null
  const [rows, amendments] = await Promise.all([stagesOf(db, slug), amendmentsOf(db, slug)])
  const bill = rows[0]?.bill
  if (!bill) return null
  return {
    id: bill.id,
    slug: bill.slug,
    title: titleOf(bill),
    demonstration: bill.demonstration,
    stages: ribbonOf(rows),
    amendments,
  }
}

/** A bill and a stage of its procedure; one row for each time that it was entered. */
interface StageRow {
  readonly bill: typeof bills.$inferSelect
  readonly stage: typeof stages.$inferSelect
  readonly enteredOn: string | null
}

/** As they were entered; those ahead come last. */
function stagesOf(db: Handle, slug: string): Promise<StageRow[]> {
  return db
    .select({ bill: bills, stage: stages, enteredOn: billStages.enteredOn })
    .from(bills)
    .innerJoin(stages, eq(stages.procedureId, bills.procedureId))
    .leftJoin(billStages, and(eq(billStages.billId, bills.id), eq(billStages.stage, stages.code)))
    .where(eq(bills.slug, slug))
    .orderBy(asc(billStages.enteredOn), asc(billStages.enteredAt))
}

/** The stages in the order of the procedure. */
function ribbonOf(rows: readonly StageRow[]): StageOnRibbon[] {
  const current = rows.findLast(({ enteredOn }) => enteredOn !== null)?.stage.code
  const lastEntered = new Map(rows.map(row => [row.stage.code, row]))
  return [...lastEntered.values()]
    .sort((one, other) => one.stage.position - other.stage.position)
    .map(({ stage, enteredOn }) => ({
      code: stage.code,
      name: nameOf(stage),
      enteredOn,
      current: stage.code === current,
    }))
}

async function amendmentsOf(db: Handle, bill: string): Promise<AmendmentLine[]> {
  const rows = await db
    .select({
      id: amendments.id,
      act: acts.slug,
      titleKk: acts.titleKk,
      titleRu: acts.titleRu,
      editionDate: editions.inForceOn,
      versions: max(versions.number),
      collisions: countDistinct(collisions.id),
    })
    .from(amendments)
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .leftJoin(versions, eq(versions.amendmentId, amendments.id))
    .leftJoin(collisions, and(eq(collisions.amendmentId, amendments.id), isNull(collisions.settledId)))
    .where(eq(bills.slug, bill))
    .groupBy(amendments.id, acts.id, editions.id)
    .orderBy(asc(amendments.position))
  return rows.map(row => ({ ...row, versions: row.versions ?? 0 }))
}
