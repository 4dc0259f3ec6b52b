import { and, count, eq, isNull } from 'drizzle-orm'
import { may } from '#app/domain/access/may.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { standingsIn } from '#db/organisations.server.ts'
import { capacityClaims } from '#db/schema.ts'

/** How many ask to speak for the reader's organisation and wait for its answer; none where the reader cannot give it. */
export async function claimsWaiting({ db, actor }: Reader): Promise<number> {
  const organisation = actor.kind === 'person' ? actor.organisation : null
  if (organisation === null) return 0
  if (!may(actor, 'capacity.confirm', await standingsIn(db, actor, organisation))) return 0
  const [waiting] = await db
    .select({ count: count() })
    .from(capacityClaims)
    .where(and(eq(capacityClaims.organisationId, organisation), isNull(capacityClaims.decidedAt)))
  return waiting?.count ?? 0
}
