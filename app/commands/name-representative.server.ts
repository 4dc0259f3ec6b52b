import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transactIn } from '#app/commands/transact-in.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { named, representationState, type Naming } from '#app/domain/consultation/representation.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { isOver } from '#db/organisations.server.ts'
import { memberOf, representationOf } from '#db/representations.server.ts'
import { representations } from '#db/schema.ts'

/** Names one of an organisation's people to speak for it; gives the id of the naming. */
export function nameRepresentative(
  context: Context,
  organisation: string,
  naming: Naming,
): Promise<Outcome<string>> {
  const asked = { verb: 'representative.name', organisation } as const
  return transactIn(context, asked, async ({ db, actor, now }) => {
    const checked = named(naming)
    if (!checked.ok) return checked
    const { person, fromOn, untilOn, reason } = checked.value
    if (!(await memberOf(db, person, organisation))) return refuse('organisation.person-foreign', {})
    const today = dayInKazakhstan(now)
    if (await isOver(db, organisation, today)) return refuse('organisation.closed', {})
    const standing = await db
      .select()
      .from(representations)
      .where(and(eq(representations.organisationId, organisation), eq(representations.personId, person)))
    const lasting = standing.some(each => {
      const state = representationState({ ...each, ended: each.endedAt !== null }, today)
      return state === 'holds' || state === 'later'
    })
    if (lasting) return refuse('representation.named', {})
    const [row] = await db
      .insert(representations)
      .values({
        ...{ organisationId: organisation, personId: person, fromOn, untilOn, reason },
        ...{ namedBy: actingPerson(actor), namedAt: now },
      })
      .returning({ id: representations.id })
    const particulars = { organisation, person, from: fromOn, until: untilOn, reason }
    await record({ db, actor, now }, { action: 'representative.named', particulars })
    return ok(row!.id)
  })
}

/** Ends a representation from now on; what was said keeps its capacity. Gives its id. */
export async function endRepresentation(
  context: Context,
  id: string,
  ground: string,
): Promise<Outcome<string>> {
  const naming = await representationOf(context.db, id)
  if (!naming) return refuse('naming.missing', {})
  const asked = { verb: 'representative.name', organisation: naming.organisationId } as const
  return transactIn(context, asked, async ({ db, actor, now }) => {
    const reason = ground.trim()
    if (reason === '') return refuse('representation.reason-missing', {})
    const ended = await db
      .update(representations)
      .set({ endReason: reason, endedBy: actingPerson(actor), endedAt: now })
      .where(and(eq(representations.id, id), isNull(representations.endedAt)))
      .returning({ id: representations.id })
    if (ended.length === 0) return refuse('naming.ended', {})
    const particulars = { organisation: naming.organisationId, person: naming.personId, reason }
    await record({ db, actor, now }, { action: 'representation.ended', particulars })
    return ok(id)
  })
}
