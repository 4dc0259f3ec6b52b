import { and, asc, count, desc, eq, exists, isNotNull, ne, sql } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { DeskPage } from '#app/domain/consultation/desk.ts'
import type { DeskFilters } from '#app/domain/consultation/desk-filters.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { deskComment } from '#app/queries/desk/desk-comment.server.ts'
import { deskCounts, deskWindow } from '#app/queries/desk/desk-list.server.ts'
import { deskLikes } from '#app/queries/desk/like-remarks.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { approvalRoundsOf, type ConsultationRow } from '#db/consultations.server.ts'
import { bills, comments, consultations, people, placements, versions } from '#db/schema.ts'

/** What of a bill's desk is asked for. */
export interface DeskAsked {
  /** The bill's name in addresses. */
  readonly bill: string
  /** The consultation's round; the latest in which somebody has spoken where none is named. */
  readonly round: number | null
  readonly comment: number | null
  readonly filters: DeskFilters
}

/** The desk of a bill's consultation; nothing where the bill has none. */
export async function deskPage(reader: Reader, asked: DeskAsked): Promise<DeskPage | null> {
  const { db, actor, now } = reader
  const rows = await db
    .select({ consultation: consultations, spoken: sql<boolean>`${spokenIn(db)}` })
    .from(consultations)
    .innerJoin(bills, eq(bills.id, consultations.billId))
    .where(eq(bills.slug, asked.bill))
    .orderBy(desc(consultations.round))
  // State bodies answer in the table of disagreements: their rounds bring nothing to the desk as a rule.
  const others = rows.filter(({ consultation }) => consultation.kind !== 'state-bodies')
  const latest = others.find(row => row.spoken) ?? others[0] ?? rows[0]
  const found =
    asked.round === null ? latest : rows.find(({ consultation }) => consultation.round === asked.round)
  if (!found) return null
  const { id } = found.consultation
  const view = {
    ...{ consultation: id, filters: asked.filters, comment: asked.comment },
    ...{ reader: personId(actor), today: dayInKazakhstan(now) },
  }
  const [card, window, counts, drafters, carried, approvals] = await Promise.all([
    consultationCard(reader, found.consultation),
    deskWindow(db, view),
    deskCounts(db, view),
    draftersOf(db),
    progressOf(db, id),
    approvalRoundsOf(db, found.consultation.billId),
  ])
  const number = asked.comment ?? window.rows[0]?.number
  const comment = number === undefined ? null : await deskComment(reader, id, number)
  return {
    ...{ card, counts, drafters, comment },
    ...(await deskLikes(db, id, comment?.card.id ?? null)),
    rounds: roundsOf(rows, approvals),
    window: asked.comment === null ? { ...window, next: window.rows[1]?.number ?? null } : window,
    ...carried,
  }
}

/** Whether a consultation has comments that were submitted. */
function spokenIn(db: Handle) {
  const submitted = and(eq(comments.consultationId, consultations.id), isNotNull(comments.submittedAt))
  return exists(db.select({ id: comments.id }).from(comments).where(submitted))
}

function roundsOf(
  rows: readonly { readonly consultation: ConsultationRow }[],
  approvals: Awaited<ReturnType<typeof approvalRoundsOf>>,
): DeskPage['rounds'] {
  return rows.map(({ consultation: { id, round, kind } }) => ({
    ...{ round, kind, approval: approvals.find(each => each.id === id)?.place ?? null },
  }))
}

async function draftersOf(db: Handle): Promise<DeskPage['drafters']> {
  const rows = await db.select().from(people).where(eq(people.role, 'drafter')).orderBy(asc(people.nameKk))
  return rows.map(row => ({ id: row.id, name: nameOf(row) }))
}

/** How many comments on words have their place in the newest version of their amendment. */
async function progressOf(db: Handle, consultation: string): Promise<Pick<DeskPage, 'placing' | 'waiting'>> {
  const newest = db
    .selectDistinctOn([versions.amendmentId], { id: versions.id, amendmentId: versions.amendmentId })
    .from(versions)
    .orderBy(versions.amendmentId, desc(versions.number))
    .as('newest')
  const rows = await db
    .select({
      version: newest.id,
      total: count(),
      placed: sql<number>`count(${placements.commentId})`.mapWith(Number),
    })
    .from(comments)
    .innerJoin(newest, and(eq(newest.amendmentId, comments.amendmentId), ne(newest.id, comments.versionId)))
    .leftJoin(placements, and(eq(placements.commentId, comments.id), eq(placements.versionId, newest.id)))
    .where(and(eq(comments.consultationId, consultation), isNotNull(comments.number)))
    .groupBy(newest.id)
  const waiting = rows.filter(({ placed, total }) => placed < total)
  const sum = (of: 'placed' | 'total') => rows.reduce((all, row) => all + row[of], 0)
  return {
    placing: waiting.length === 0 ? null : { placed: sum('placed'), total: sum('total') },
    waiting: waiting.map(({ version }) => version),
  }
}
