import { and, asc, eq, gte, isNotNull, isNull, lte, notExists } from 'drizzle-orm'
import type { Day } from '#app/domain/consultation/term.ts'
import type { ToldComments } from '#app/domain/letter/letter.ts'
import type { Handle } from '#db/client.ts'
import type { ConsultationRow } from '#db/consultations.server.ts'
import {
  answers,
  approvals,
  approvalTerms,
  assignments,
  comments,
  consultations,
  participants,
} from '#db/schema.ts'

/** The consultations that take remarks on a day. */
export function consultationsOpenOn(db: Handle, day: Day): Promise<ConsultationRow[]> {
  return db
    .select()
    .from(consultations)
    .where(
      and(
        lte(consultations.opensOn, day),
        gte(consultations.closesOn, day),
        isNull(consultations.reportedAt),
      ),
    )
}

/** A body that was asked for its approval and has not answered; without a term of its own the round's close counts. */
interface SilentBody {
  readonly round: ConsultationRow
  readonly organisation: string
  /** When it was asked first. */
  readonly invitedAt: Date
  readonly workingDays: number | null
}

/** The bodies of all rounds under way that have not answered. */
export async function silentBodies(db: Handle): Promise<SilentBody[]> {
  const answer = db
    .select()
    .from(approvals)
    .where(
      and(
        eq(approvals.consultationId, participants.consultationId),
        eq(approvals.organisationId, participants.organisationId),
      ),
    )
  const rows = await db
    .selectDistinctOn([participants.consultationId, participants.organisationId], {
      round: consultations,
      organisation: participants.organisationId,
      invitedAt: participants.invitedAt,
      workingDays: approvalTerms.workingDays,
    })
    .from(participants)
    .innerJoin(consultations, eq(consultations.id, participants.consultationId))
    .leftJoin(
      approvalTerms,
      and(
        eq(approvalTerms.consultationId, participants.consultationId),
        eq(approvalTerms.organisationId, participants.organisationId),
      ),
    )
    .where(
      and(
        eq(consultations.kind, 'state-bodies'),
        isNull(consultations.reportedAt),
        isNotNull(participants.organisationId),
        notExists(answer),
      ),
    )
    .orderBy(participants.consultationId, participants.organisationId, asc(participants.invitedAt))
  return rows.map(row => ({ ...row, organisation: row.organisation! }))
}

/** Comments of one consultation that somebody is to answer by one day and has not. */
interface DueAssignment {
  readonly person: string
  readonly consultation: ConsultationRow
  readonly dueOn: Day
  /** When the first of them was assigned. */
  readonly assignedAt: Date
  readonly told: ToldComments
}

/** What is assigned, unanswered and due on a day or later. */
export async function assignmentsDueFrom(db: Handle, day: Day): Promise<DueAssignment[]> {
  const answer = db.select().from(answers).where(eq(answers.commentId, comments.id))
  const rows = await db
    .select({
      assignment: assignments,
      id: comments.id,
      number: comments.number,
      consultation: consultations,
    })
    .from(assignments)
    .innerJoin(comments, eq(comments.id, assignments.commentId))
    .innerJoin(consultations, eq(consultations.id, comments.consultationId))
    .where(and(gte(assignments.dueOn, day), isNull(consultations.reportedAt), notExists(answer)))
    .orderBy(asc(comments.number))
  const grouped = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = `${row.assignment.personId} ${row.consultation.id} ${row.assignment.dueOn}`
    grouped.set(key, [...(grouped.get(key) ?? []), row])
  }
  return [...grouped.values()].map(group => ({
    person: group[0]!.assignment.personId,
    consultation: group[0]!.consultation,
    dueOn: group[0]!.assignment.dueOn!,
    assignedAt: group.map(row => row.assignment.assignedAt).sort((one, other) => +one - +other)[0]!,
    told: { first: group[0]!.id, numbers: group.map(row => row.number!) },
  }))
}
