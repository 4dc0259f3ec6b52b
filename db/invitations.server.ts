import { eq } from 'drizzle-orm'
import { hashOf } from '#app/domain/canonical.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { participants } from '#db/schema.ts'

/**
 * The invitation behind the word of a link, where a person may use it: nobody has yet, or they themselves have. To a
 * visitor one that somebody has used is usable still: it may be theirs, once they sign in. `lock` makes whoever else
 * uses it wait for the end of the transaction.
 */
export async function usableInvitation(
  db: Handle,
  { word, person }: { readonly word: string; readonly person: string | null },
  lock?: 'lock',
): Promise<Outcome<typeof participants.$inferSelect>> {
  const found = db
    .select()
    .from(participants)
    .where(eq(participants.invitationHash, hashOf(word)))
  const [participant] = lock ? await found.for('update') : await found
  if (!participant) return refuse('invitation.missing', {})
  const { personId } = participant
  const isOthers = person !== null && personId !== null && personId !== person
  return isOthers ? refuse('invitation.used', {}) : ok(participant)
}
