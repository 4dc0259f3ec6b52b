import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { endOf } from '#app/domain/consultation/organisation-history.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { heldOrganisation, living, organisationHistory } from '#db/organisations.server.ts'
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
    await move({ db, actor, now }, [person], organisation)
    const particulars = { person, from: known.organisationId, to: organisation }
    await record({ db, actor, now }, { action: 'person.moved', particulars })
    return ok(person)
  })
}

/** Who leaves an organisation that is no more. */
export interface Leaving {
  readonly organisation: string
  readonly people: readonly string[]
  /** Where they go from one that was closed, none for nowhere; who leaves a merged one goes to its heir. */
  readonly into: string | null
}

/**
 * Puts the people of an organisation that is no more into the one that goes on, as one deed: they speak for neither
 * until the other one names them, and what they said keeps the name it had. Who has left it meanwhile is left where
 * they are. Gives the ids of those who went.
 */
export function moveToHeir(context: Context, leaving: Leaving): Promise<Outcome<readonly string[]>> {
  return transact(context, 'person.move', async ({ db, actor, now }) => {
    const organisation = await heldOrganisation(db, leaving.organisation)
    if (!organisation) return refuse('organisation.missing', {})
    const [history, today] = [await organisationHistory(db), dayInKazakhstan(now)]
    const end = endOf(organisation.id, history, today)
    if (!end) return refuse('organisation.goes-on', {})
    const into = end.heir ?? leaving.into
    if (into !== null) {
      const heir = await heldOrganisation(db, into)
      if (!heir) return refuse('organisation.missing', {})
      const alive = await living(db, { organisation: heir, end: endOf(into, history, today) })
      if (!alive.ok) return alive
    }
    const members = await db
      .select({ id: people.id })
      .from(people)
      .where(
        and(
          eq(people.organisationId, organisation.id),
          inArray(people.id, leaving.people.filter(isIdentity)),
        ),
      )
      .for('update')
    const moved = members.map(({ id }) => id)
    if (moved.length === 0) return refuse('person.missing', {})
    await move({ db, actor, now }, moved, into)
    const particulars = { organisation: organisation.id, into, people: moved, moved: moved.length }
    await record({ db, actor, now }, { action: 'organisation.people-moved', particulars })
    return ok(moved)
  })
}

/** Puts people into an organisation or none, and ends what they were in the one they leave. */
async function move(
  { db, actor, now }: Context,
  moved: readonly string[],
  organisationId: string | null,
): Promise<void> {
  await db
    .update(people)
    .set({ organisationId })
    .where(inArray(people.id, [...moved]))
  const ending = { endReason: '', endedBy: actingPerson(actor), endedAt: now }
  for (const naming of [representations, organisationAdministrators])
    await db
      .update(naming)
      .set(ending)
      .where(and(inArray(naming.personId, [...moved]), isNull(naming.endedAt)))
}
