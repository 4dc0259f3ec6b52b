import { and, eq, isNull } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { comingRoundTables, ownComingRoundTables } from '#app/queries/round-table/round-table-cards.server.ts'
import { titleOf } from '#db/trilingual.ts'
import { bills, consultations } from '#db/schema.ts'

/** A round of approval in which answers are awaited: those of the reader's body, or of all for who sees everything. */
export interface OpenApproval extends ChainPlace {
  readonly bill: { readonly slug: string; readonly title: Trilingual }
  /** How many bodies have not answered, and the next day on which an answer is due. */
  readonly waiting: number
  readonly dueOn: Day
}

/** Where a person is expected. */
export interface HomeMeetings {
  readonly coming: readonly RoundTableCard[]
  readonly approvals: readonly OpenApproval[]
}

/** The coming round-tables that a person is on the list of, and the approvals that wait for an answer; none for visitors. */
export async function homeMeetings(reader: Reader): Promise<HomeMeetings> {
  if (personId(reader.actor) === null) return { coming: [], approvals: [] }
  const [coming, approvals] = await Promise.all([concerning(reader), openApprovals(reader)])
  return { coming, approvals }
}

function concerning(reader: Reader): Promise<RoundTableCard[]> {
  return seesEverything(reader.actor) ? comingRoundTables(reader) : ownComingRoundTables(reader)
}

async function openApprovals(reader: Reader): Promise<OpenApproval[]> {
  const held = await reader.db
    .selectDistinct({ bill: bills })
    .from(consultations)
    .innerJoin(bills, eq(bills.id, consultations.billId))
    .where(and(eq(consultations.kind, 'state-bodies'), isNull(consultations.reportedAt)))
  const open = await Promise.all(
    held.map(async ({ bill }) => {
      const last = (await approvalRounds(reader, bill.id)).at(-1)
      const due = (last?.bodies ?? []).filter(body => body.state === 'waiting').map(body => body.dueOn)
      if (!last || due.length === 0) return []
      const { chain, round } = last
      const what = { slug: bill.slug, title: titleOf(bill) }
      return [{ chain, round, bill: what, waiting: due.length, dueOn: due.toSorted()[0]! }]
    }),
  )
  return open.flat().toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
}
