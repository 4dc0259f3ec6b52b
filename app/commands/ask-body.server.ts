import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { dueDay, LONGEST_APPROVAL } from '#app/domain/consultation/approval.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { speakersOf } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { workCalendar } from '#db/work-calendar.server.ts'
import { approvalTerms, organisations, participants } from '#db/schema.ts'

/** Which body is asked for its approval in which round, and for how many working days. */
export interface AskedApproval {
  readonly consultation: string
  readonly organisation: string
  readonly workingDays: number
}

/** Asks a state body for its approval, with a term of its own; gives the id of the round. */
export function askBody(context: Context, asked: AskedApproval): Promise<Outcome<string>> {
  return transact(context, 'participant.invite', async ({ db, actor, now }) => {
    const { consultation: id, organisation, workingDays } = asked
    if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > LONGEST_APPROVAL)
      return refuse('approval.term-out-of-range', { most: LONGEST_APPROVAL })
    const consultation = await findConsultation(db, id, true)
    if (!consultation) return refuse('consultation.missing', {})
    if (consultation.kind !== 'state-bodies') return refuse('approval.not-a-round', {})
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    const [body] = await db.select().from(organisations).where(eq(organisations.id, organisation))
    if (!body) return refuse('organisation.missing', {})
    const [known] = await db
      .select({ id: participants.id })
      .from(participants)
      .where(and(eq(participants.consultationId, id), eq(participants.organisationId, organisation)))
    if (known) return refuse('approval.asked', {})
    await db.insert(participants).values({ consultationId: id, organisationId: organisation, invitedAt: now })
    await db.insert(approvalTerms).values({ consultationId: id, organisationId: organisation, workingDays })
    const today = dayInKazakhstan(now)
    const asking = { askedOn: today, workingDays }
    const dueOn = dueDay(consultation, asking, await workCalendar(db))
    const letter = { kind: 'approval-asked', particulars: { consultation: id, dueOn } } as const
    const to = await speakersOf(db, organisation, today)
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    await record(
      { db, actor, now },
      { action: 'participant.invited', bill: consultation.billId, particulars: { ...asked } },
    )
    return ok(id)
  })
}
