import { personId } from '#app/domain/access/actor.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import type { Reader } from '#app/queries/consultation-cards.server.ts'
import { usableInvitation } from '#db/invitations.server.ts'

/** Where the link of an invitation leads: the consultation that was joined by it, if it was. */
export async function invitationLink({ db, actor }: Reader, word: string): Promise<Outcome<string | null>> {
  const usable = await usableInvitation(db, { word, person: personId(actor) })
  if (!usable.ok) return usable
  const { joinedAt, consultationId } = usable.value
  return ok(joinedAt ? consultationId : null)
}
