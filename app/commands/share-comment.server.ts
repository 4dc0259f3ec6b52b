import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation, lockComment } from '#db/consultations.server.ts'
import { living, membershipOf } from '#db/organisations.server.ts'
import { sharedComments } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Shows one's own comment, a private draft too, to the colleagues of one's organisation; gives its id. */
export function shareComment(context: Context, id: string): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const comment = isIdentity(id) ? await lockComment(db, id) : null
    if (!comment) return refuse('comment.missing', {})
    if (comment.authorId !== actingPerson(actor)) return refuse('comment.not-yours', {})
    const member = await membershipOf(db, actor, now)
    if (!member) return refuse('position.no-organisation', {})
    const alive = await living(db, member)
    if (!alive.ok) return alive
    await db
      .insert(sharedComments)
      .values({ commentId: id, organisationId: member.organisation.id, sharedAt: now })
      .onConflictDoNothing()
    const consultation = await findConsultation(db, comment.consultationId)
    await record(
      { db, actor, now },
      { action: 'comment.shared', bill: consultation?.billId, particulars: { comment: id } },
    )
    return ok(id)
  })
}
