import { asc, count, eq, sql, type SQL } from 'drizzle-orm'
import { may } from '#app/domain/access/may.ts'
import type { WaitingComments } from '#app/domain/consultation/desk.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { titleOf } from '#db/trilingual.ts'
import { WAITING_APPEALS } from '#db/appeals.server.ts'
import type { Handle } from '#db/client.ts'
import { bills, comments, consultations } from '#db/schema.ts'
import { UNCERTAIN_PLACES } from '#db/uncertain-places.server.ts'

/** The comments that wait for the reader's decision, by consultation; none where others decide. */
export interface DeskWaiting {
  /** Whose author appealed against moderation. */
  readonly appeals: readonly WaitingComments[]
  /** Whose place a new version has made uncertain. */
  readonly places: readonly WaitingComments[]
}

/** What waits at the desks of all bills for a reader's decision. */
export async function deskWaiting({ db, actor }: Reader): Promise<DeskWaiting> {
  const [appeals, places] = await Promise.all([
    may(actor, 'appeal.decide') ? byConsultation(db, WAITING_APPEALS) : [],
    may(actor, 'placement.confirm') ? byConsultation(db, UNCERTAIN_PLACES) : [],
  ])
  return { appeals, places }
}

/** Counts comments, given as `comment_id`. */
async function byConsultation(db: Handle, waiting: SQL): Promise<WaitingComments[]> {
  const rows = await db
    .select({ bill: bills, round: consultations.round, count: count() })
    .from(sql`(${waiting}) waiting`)
    .innerJoin(comments, eq(comments.id, sql`waiting.comment_id`))
    .innerJoin(consultations, eq(consultations.id, comments.consultationId))
    .innerJoin(bills, eq(bills.id, consultations.billId))
    .groupBy(bills.id, consultations.round)
    .orderBy(asc(bills.slug), asc(consultations.round))
  return rows.map(({ bill, ...rest }) => ({ ...rest, bill: { slug: bill.slug, title: titleOf(bill) } }))
}
