import { asc, desc, eq } from 'drizzle-orm'
import { placeAfter } from '#app/domain/consultation/approval-chain.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Handle } from '#db/client.ts'
import { approvalRoundsOf } from '#db/consultations.server.ts'
import { acts, amendments, bills, versions } from '#db/schema.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/** What of a bill can be consulted: the latest version of each amendment. */
export interface ConsultablePage {
  readonly bill: string
  readonly versions: readonly {
    readonly id: string
    readonly number: number
    readonly titleKk: string
    readonly titleRu: string
  }[]
  /** As which round an approval would go on; nothing where none has been opened yet. */
  readonly nextApproval: number | null
  /** The days that the last day is counted by, as lists: a page sends no sets. */
  readonly holidays: readonly Day[]
  readonly workdays: readonly Day[]
}

/** The versions of a bill that a consultation can be held on; nothing where there is no such bill. */
export async function consultablePage(db: Handle, slug: string): Promise<ConsultablePage | null> {
  const [bill] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const rows = await db
    .selectDistinctOn([amendments.position], {
      id: versions.id,
      number: versions.number,
      titleKk: acts.titleKk,
      titleRu: acts.titleRu,
    })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(amendments.billId, bill.id))
    .orderBy(asc(amendments.position), desc(versions.number))
  const last = (await approvalRoundsOf(db, bill.id)).at(-1)
  const { holidays, workdays } = await workCalendar(db)
  return {
    bill: bill.id,
    versions: rows,
    nextApproval: last ? placeAfter(last.place, true).round : null,
    ...{ holidays: [...holidays], workdays: [...workdays] },
  }
}
