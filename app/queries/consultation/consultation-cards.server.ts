import { and, asc, count, desc, eq, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import type { Actor } from '#app/domain/access/actor.ts'
import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { mayReadConsultation } from '#app/domain/access/readers.ts'
import { workingDaysLeft } from '#app/domain/consultation/term.ts'
import { titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { approvalRoundsOf, invitedTo, phase, type ConsultationRow } from '#db/consultations.server.ts'
import { answers, bills, comments, consultations, extensions } from '#db/schema.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/** Who asks, and when. */
export interface Reader {
  readonly db: Handle
  readonly actor: Actor
  readonly now: Date
}

/** The consultations of a bill that a reader may see, the latest round first. */
export async function consultationsOf(reader: Reader, billSlug: string): Promise<ConsultationCard[]> {
  const rows = await reader.db
    .select({ consultation: consultations })
    .from(consultations)
    .innerJoin(bills, eq(bills.id, consultations.billId))
    .where(eq(bills.slug, billSlug))
    .orderBy(desc(consultations.round))
  return cardsOf(
    reader,
    await readable(
      reader,
      rows.map(row => row.consultation),
    ),
  )
}

/** The consultations that a reader may see and that are open or are being answered, the next to close first. */
export async function openConsultations(reader: Reader): Promise<ConsultationCard[]> {
  const rows = await reader.db
    .select()
    .from(consultations)
    .orderBy(asc(consultations.closesOn), asc(consultations.id))
  return cardsOf(reader, await readable(reader, rows))
}

/** The card of one consultation. */
export async function consultationCard(reader: Reader, row: ConsultationRow): Promise<ConsultationCard> {
  const [card] = await cardsOf(reader, [row])
  return card!
}

async function readable({ db, actor }: Reader, rows: readonly ConsultationRow[]): Promise<ConsultationRow[]> {
  const ids = rows.map(row => row.id)
  const invited = await invitedTo(db, ids, actor)
  return rows.filter(row => mayReadConsultation(actor, row.kind, invited.has(row.id)))
}

async function cardsOf({ db, now }: Reader, rows: readonly ConsultationRow[]): Promise<ConsultationCard[]> {
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  const [theirBills, theirExtensions, counts, calendar, approvals] = await Promise.all([
    db
      .select()
      .from(bills)
      .where(
        inArray(
          bills.id,
          rows.map(row => row.billId),
        ),
      ),
    db
      .select()
      .from(extensions)
      .where(inArray(extensions.consultationId, ids))
      .orderBy(asc(extensions.extendedAt)),
    countsOf(db, ids),
    workCalendar(db),
    approvalPlaces(db, rows),
  ])
  const today = dayInKazakhstan(now)
  return rows.map(row => {
    const bill = theirBills.find(each => each.id === row.billId)!
    const { id, round, kind, opensOn, closesOn } = row
    return {
      ...{ id, round, kind, opensOn, closesOn },
      approval: approvals.get(id) ?? null,
      bill: {
        slug: bill.slug,
        title: titleOf(bill),
        demonstration: bill.demonstration,
      },
      note: { kk: row.noteKk, ru: row.noteRu },
      phase: phase(row, now),
      workingDaysLeft: workingDaysLeft(today, closesOn, calendar),
      extensions: theirExtensions.filter(each => each.consultationId === id),
      submitted: counts.get(id)?.submitted ?? 0,
      unanswered: counts.get(id)?.unanswered ?? 0,
    }
  })
}

/** Where rounds of approval stand in the chains of their bills. */
async function approvalPlaces(
  db: Handle,
  rows: readonly ConsultationRow[],
): Promise<ReadonlyMap<string, ChainPlace>> {
  const theirs = new Set(rows.filter(row => row.kind === 'state-bodies').map(row => row.billId))
  const places = new Map<string, ChainPlace>()
  for (const bill of theirs)
    for (const { id, place } of await approvalRoundsOf(db, bill)) places.set(id, place)
  return places
}

async function countsOf(db: Handle, ids: readonly string[]) {
  const answer = db.select().from(answers).where(eq(answers.commentId, comments.id))
  const rows = await db
    .select({
      id: comments.consultationId,
      submitted: count(),
      unanswered: sql<number>`count(*) filter (where ${notExists(answer)})`.mapWith(Number),
    })
    .from(comments)
    .where(and(inArray(comments.consultationId, [...ids]), isNotNull(comments.submittedAt)))
    .groupBy(comments.consultationId)
  return new Map(rows.map(row => [row.id, row]))
}
