import { asc, count, eq, sql } from 'drizzle-orm'
import { may } from '#app/domain/access/may.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Reader } from '#app/queries/consultation-cards.server.ts'
import { titleOf } from '#app/queries/trilingual.server.ts'
import { WAITING_APPEALS } from '#db/appeals.server.ts'
import { bills, comments, consultations } from '#db/schema.ts'

/** How many appeals against moderation wait in one consultation of a bill. */
export interface WaitingAppeals {
  readonly bill: { readonly slug: string; readonly title: Trilingual }
  readonly round: number
  readonly count: number
}

/** The appeals that wait for a decision, by consultation; none for readers who do not decide them. */
export async function appealsWaiting({ db, actor }: Reader): Promise<WaitingAppeals[]> {
  if (!may(actor, 'appeal.decide')) return []
  const rows = await db
    .select({ bill: bills, round: consultations.round, count: count() })
    .from(sql`(${WAITING_APPEALS}) appeals`)
    .innerJoin(comments, eq(comments.id, sql`appeals.comment_id`))
    .innerJoin(consultations, eq(consultations.id, comments.consultationId))
    .innerJoin(bills, eq(bills.id, consultations.billId))
    .groupBy(bills.id, consultations.round)
    .orderBy(asc(bills.slug), asc(consultations.round))
  return rows.map(({ bill, ...rest }) => ({ ...rest, bill: { slug: bill.slug, title: titleOf(bill) } }))
}
