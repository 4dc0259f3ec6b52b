import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { heldOrganisation } from '#db/organisations.server.ts'
import { organisationAdministrators, people, representations } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/**
 * Puts a person into another organisation, or into none: they speak for the one they left no more, and what they said
 * in its name keeps its name. Gives the person's id.
 */
export function movePerson(
  context: Context,
  person: string,
  organisation: string | null,
): Promise<Outcome<string>> {
  return transact(context, 'person.move', async ({ db, actor, now }) => {
    const [known] = isIdentity(person)
      ? await db.select().from(people).where(eq(people.id, person)).for('update')
      : []
    if (!known) return refuse('person.missing', {})
    if (known.organisationId === organisation) return ok(person)
    if (organisation !== null && !(await heldOrganisation(db, organisation)))
      return refuse('organisation.missing', {})
    await db.update(people).set({ organisationId: organisation }).where(eq(people.id, person))
    const ending = { endReason: '', endedBy: actingPerson(actor), endedAt: now }
    await db
      .update(representations)
      .set(ending)
      .where(and(eq(representations.personId, person), isNull(representations.endedAt)))
    await db
      .update(organisationAdministrators)
      .set(ending)
      .where(and(eq(organisationAdministrators.personId, person), isNull(organisationAdministrators.endedAt)))
    const particulars = { person, from: known.organisationId, to: organisation }
    await record({ db, actor, now }, { action: 'person.moved', particulars })
    return ok(person)
  })
}
