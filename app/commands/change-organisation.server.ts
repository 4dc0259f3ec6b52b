import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { mayMerge } from '#app/domain/consultation/organisation-history.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { organisationHistory } from '#db/organisations.server.ts'
import { organisationChanges, organisations } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Gives an organisation another name from a day on; what it said keeps the name it had. Gives its id. */
export function renameOrganisation(
  context: Context,
  renaming: { readonly organisation: string; readonly name: Trilingual; readonly fromOn: Day },
): Promise<Outcome<string>> {
  return transact(context, 'organisation.change', async ({ db, actor, now }) => {
    const name = {
      nameKk: renaming.name.kk.trim(),
      nameRu: renaming.name.ru.trim(),
      nameEn: renaming.name.en.trim() || renaming.name.ru.trim(),
    }
    if (name.nameKk === '' || name.nameRu === '') return refuse('organisation.name-missing', {})
    const organisation = await held(db, renaming.organisation)
    if (!organisation) return refuse('organisation.missing', {})
    await keepName({ db, actor, now }, organisation, { mergedIntoId: null, fromOn: renaming.fromOn })
    await db.update(organisations).set(name).where(eq(organisations.id, organisation.id))
    const particulars = { organisation: organisation.id, ...name, from: renaming.fromOn }
    await record({ db, actor, now }, { action: 'organisation.renamed', particulars })
    return ok(organisation.id)
  })
}

/** Merges an organisation into another from a day on: the other one answers for it in later rounds. Gives the heir's id. */
export function mergeOrganisations(
  context: Context,
  merging: { readonly organisation: string; readonly into: string; readonly fromOn: Day },
): Promise<Outcome<string>> {
  return transact(context, 'organisation.change', async ({ db, actor, now }) => {
    const organisation = await held(db, merging.organisation)
    const into = await held(db, merging.into)
    if (!organisation || !into) return refuse('organisation.missing', {})
    const history = await organisationHistory(db)
    if (history.some(each => each.organisation === organisation.id && each.mergedInto !== null))
      return refuse('organisation.merged', {})
    if (!mayMerge(organisation.id, into.id, history)) return refuse('organisation.merged-into-itself', {})
    await keepName({ db, actor, now }, organisation, { mergedIntoId: into.id, fromOn: merging.fromOn })
    const particulars = { organisation: organisation.id, into: into.id, from: merging.fromOn }
    await record({ db, actor, now }, { action: 'organisation.merged', particulars })
    return ok(into.id)
  })
}

type OrganisationRow = typeof organisations.$inferSelect

async function held(db: Handle, id: string): Promise<OrganisationRow | null> {
  if (!isIdentity(id)) return null
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id)).for('update')
  return row ?? null
}

async function keepName(
  { db, actor, now }: Context,
  { id, nameKk, nameRu, nameEn }: OrganisationRow,
  change: { readonly mergedIntoId: string | null; readonly fromOn: Day },
): Promise<void> {
  await db.insert(organisationChanges).values({
    ...{ organisationId: id, ...change },
    ...{ formerKk: nameKk, formerRu: nameRu, formerEn: nameEn },
    ...{ changedBy: actingPerson(actor), changedAt: now },
  })
}
