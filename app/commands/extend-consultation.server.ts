import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { extended, type Extension } from '#app/domain/consultation/consultation.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { authorsIn, peopleAsked } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { consultations, extensions } from '#db/schema.ts'

/** Moves the close of a consultation to a later day, with a reason that everybody can read. */
export function extendConsultation(
  context: Context,
  extension: Extension & { readonly consultation: string },
): Promise<Outcome<Day>> {
  return transact(context, 'consultation.extend', async ({ db, actor, now }) => {
    const consultation = await findConsultation(db, extension.consultation, true)
    if (!consultation) return refuse('consultation.missing', {})
    const period = extended(consultation, extension, phase(consultation, now))
    if (!period.ok) return period
    const { closesOn } = period.value
    const reason = extension.reason.trim()
    const id = consultation.id
    await db.update(consultations).set({ closesOn }).where(eq(consultations.id, id))
    await db
      .insert(extensions)
      .values({ consultationId: id, closesOn, reason, extendedBy: actingPerson(actor), extendedAt: now })
    const letter = {
      kind: 'consultation-extended',
      particulars: { consultation: id, closesOn, reason },
    } as const
    const to = [...(await authorsIn(db, id)), ...(await peopleAsked(db, id))]
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    await record(
      { db, actor, now },
      {
        action: 'consultation.extended',
        bill: consultation.billId,
        particulars: { consultation: id, closesOn, reason },
      },
    )
    return ok(closesOn)
  })
}
