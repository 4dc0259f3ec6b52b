import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Actor } from '#app/domain/access/actor.ts'
import { chained } from '#app/domain/consultation/approval-chain.ts'
import { phaseOf, type Phase } from '#app/domain/consultation/consultation.ts'
import { housesOf } from '#app/domain/consultation/organisation-history.ts'
import { mayReadConsultation } from '#app/domain/access/readers.ts'
import type { Handle } from '#db/client.ts'
import { organisationHistory } from '#db/organisations.server.ts'
import { answers, comments, consultations, participants } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

export type ConsultationRow = typeof consultations.$inferSelect

export type CommentRow = typeof comments.$inferSelect

/** The consultation, if there is one. `lock` makes whoever else changes it wait for the end of the transaction. */
export async function findConsultation(
  db: Handle,
  id: string,
  lock = false,
): Promise<ConsultationRow | null> {
  if (!isIdentity(id)) return null
  const found = db.select().from(consultations).where(eq(consultations.id, id))
  const [row] = lock ? await found.for('update') : await found
  return row ?? null
}

/** The rounds of approval of a bill by state bodies, the first one first, each with its place in its chain. */
export async function approvalRoundsOf(db: Handle, bill: string) {
  const rows = await db
    .select()
    .from(consultations)
    .where(and(eq(consultations.billId, bill), eq(consultations.kind, 'state-bodies')))
    .orderBy(asc(consultations.round))
  const places = chained(rows.map(row => ({ continues: row.continuesApproval })))
  return rows.map((row, at) => ({ ...row, place: places[at]! }))
}

/**
 * Those of some consultations to which the actor was invited, or the organisation in whose name they came, or one that
 * went into it; all by their ids.
 */
export async function invitedTo(
  db: Handle,
  ids: readonly string[],
  actor: Actor,
): Promise<ReadonlySet<string>> {
  if (actor.kind !== 'person' || ids.length === 0) return new Set()
  const whom = eq(participants.personId, actor.id)
  const houses = actor.organisation ? housesOf(actor.organisation, await organisationHistory(db)) : []
  const theirs = houses.length > 0 ? or(whom, inArray(participants.organisationId, [...houses])) : whom
  const rows = await db
    .selectDistinct({ consultation: participants.consultationId })
    .from(participants)
    .where(and(inArray(participants.consultationId, [...ids]), theirs))
  return new Set(rows.map(({ consultation }) => consultation))
}

/** The consultation, if the actor may read it: who was not asked learns nothing of it. */
export async function readableConsultation(
  db: Handle,
  id: string,
  actor: Actor,
): Promise<ConsultationRow | null> {
  const found = await findConsultation(db, id)
  if (!found) return null
  const invited = await invitedTo(db, [found.id], actor)
  return mayReadConsultation(actor, found.kind, invited.has(found.id)) ? found : null
}

/** Where a consultation stands now. */
export function phase(consultation: ConsultationRow, now: Date): Phase {
  return phaseOf(consultation, consultation.reportedAt, now)
}

/** The comment, if there is one, held until the end of the transaction. */
export async function lockComment(db: Handle, id: string): Promise<CommentRow | null> {
  if (!isIdentity(id)) return null
  const [row] = await db.select().from(comments).where(eq(comments.id, id)).for('update')
  return row ?? null
}

/** Those of the comments that there are, by their numbers, held until the end of the transaction. */
export async function lockComments(db: Handle, ids: readonly string[]): Promise<CommentRow[]> {
  if (!ids.every(isIdentity)) return []
  // By id: two who answer some of the same comments wait for each other in one order, and not in a circle.
  const rows = await db
    .select()
    .from(comments)
    .where(inArray(comments.id, [...ids]))
    .orderBy(asc(comments.id))
    .for('update')
  return rows.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0))
}

/** The ids of the decisions that count for some comments, by comment; none for those that are not answered yet. */
export async function currentDispositions(
  db: Handle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ comment: answers.commentId, disposition: answers.dispositionId })
    .from(answers)
    .where(inArray(answers.commentId, [...ids]))
    .orderBy(asc(answers.answeredAt), asc(answers.dispositionId))
  return new Map(rows.map(({ comment, disposition }) => [comment, disposition]))
}
