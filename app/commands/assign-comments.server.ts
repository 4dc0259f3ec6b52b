import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation } from '#db/consultations.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { assignments, comments, people } from '#db/schema.ts'

/** Who is to work on the answer to some comments of one consultation, until when, and a note among drafters. */
export interface Assignment {
  readonly comments: readonly string[]
  /** A drafter; nobody takes the assignment away. */
  readonly person: string | null
  readonly dueOn: Day | null
  readonly note: string
}

/** Assigns comments to a drafter; gives how many. A later assignment takes the place of the one before. */
export function assignComments(context: Context, assignment: Assignment): Promise<Outcome<number>> {
  return transact(context, 'comment.assign', async ({ db, actor, now }) => {
    const ids = [...new Set(assignment.comments)]
    const found = await db
      .select({ id: comments.id, number: comments.number, consultation: comments.consultationId })
      .from(comments)
      .where(and(inArray(comments.id, ids), isNotNull(comments.submittedAt)))
      .orderBy(asc(comments.number))
    const [first] = found
    const together = found.every(each => each.consultation === first?.consultation)
    if (!first || found.length < ids.length || !together) return refuse('comment.missing', {})
    const { person, dueOn, note } = assignment
    if (person !== null) {
      const [drafter] = await db
        .select({ id: people.id })
        .from(people)
        .where(and(eq(people.id, person), eq(people.role, 'drafter')))
      if (!drafter) return refuse('assignment.person-missing', {})
    }
    await db.delete(assignments).where(inArray(assignments.commentId, ids))
    if (person !== null) {
      const given = { personId: person, dueOn, note: note.trim(), assignedAt: now }
      await db.insert(assignments).values(ids.map(commentId => ({ commentId, ...given })))
    }
    const consultation = await findConsultation(db, first.consultation)
    if (person !== null && consultation) {
      const { round, billId: bill } = consultation
      const numbers = found.map(each => each.number!)
      const told = { first: first.id, numbers, round, dueOn }
      const letter = { kind: 'comments-assigned', particulars: told } as const
      await writeLetters({ db, actor, now }, { letter, bill, to: [person] })
    }
    const particulars = { comments: found.map(each => each.number), person, dueOn }
    await record({ db, actor, now }, { action: 'comment.assigned', bill: consultation?.billId, particulars })
    return ok(ids.length)
  })
}
