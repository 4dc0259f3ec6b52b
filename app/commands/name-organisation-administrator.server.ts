import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transactIn } from '#app/commands/transact-in.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { organisationAdministrators } from '#db/schema.ts'
import { isOver } from '#db/organisations.server.ts'
import { administrationOf, memberOf } from '#db/representations.server.ts'

/** Who is to keep the list of those who speak for an organisation, and on which ground. */
export interface AdministratorNaming {
  readonly organisation: string
  readonly person: string
  readonly reason: string
}

/** Names one of an organisation's people its administrator; gives the id of the naming. */
export function nameOrganisationAdministrator(
  context: Context,
  naming: AdministratorNaming,
): Promise<Outcome<string>> {
  const { organisation, person } = naming
  const asked = { verb: 'organisation-administrator.name', organisation } as const
  return transactIn(context, asked, async ({ db, actor, now }) => {
    const reason = naming.reason.trim()
    if (reason === '') return refuse('representation.reason-missing', {})
    if (!(await memberOf(db, person, organisation))) return refuse('organisation.person-foreign', {})
    if (await isOver(db, organisation, dayInKazakhstan(now))) return refuse('organisation.closed', {})
    const [known] = await db
      .select({ id: organisationAdministrators.id })
      .from(organisationAdministrators)
      .where(
        and(
          eq(organisationAdministrators.organisationId, organisation),
          eq(organisationAdministrators.personId, person),
          isNull(organisationAdministrators.endedAt),
        ),
      )
    if (known) return refuse('organisation-administrator.named', {})
    const [row] = await db
      .insert(organisationAdministrators)
      .values({
        ...{ organisationId: organisation, personId: person, reason },
        ...{ namedBy: actingPerson(actor), namedAt: now },
      })
      .returning({ id: organisationAdministrators.id })
    const particulars = { organisation, person, reason }
    await record({ db, actor, now }, { action: 'organisation-administrator.named', particulars })
    return ok(row!.id)
  })
}

/** Ends the naming of an organisation's administrator; what they did stays done. Gives its id. */
export async function endOrganisationAdministrator(
  context: Context,
  id: string,
  ground: string,
): Promise<Outcome<string>> {
  const naming = await administrationOf(context.db, id)
  if (!naming) return refuse('naming.missing', {})
  const asked = { verb: 'organisation-administrator.name', organisation: naming.organisationId } as const
  return transactIn(context, asked, async ({ db, actor, now }) => {
    const reason = ground.trim()
    if (reason === '') return refuse('representation.reason-missing', {})
    const ended = await db
      .update(organisationAdministrators)
      .set({ endReason: reason, endedBy: actingPerson(actor), endedAt: now })
      .where(and(eq(organisationAdministrators.id, id), isNull(organisationAdministrators.endedAt)))
      .returning({ id: organisationAdministrators.id })
    if (ended.length === 0) return refuse('naming.ended', {})
    const particulars = { organisation: naming.organisationId, person: naming.personId, reason }
    await record({ db, actor, now }, { action: 'organisation-administrator.ended', particulars })
    return ok(id)
  })
}
