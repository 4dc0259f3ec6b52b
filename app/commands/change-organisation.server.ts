import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { mayMerge, type OrganisationChange } from '#app/domain/consultation/organisation-history.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome, type Refused } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { heldOrganisation, organisationHistory } from '#db/organisations.server.ts'
import { organisationChanges, organisations } from '#db/schema.ts'

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
    const nameless = name.nameKk === '' ? 'kk' : name.nameRu === '' ? 'ru' : null
    if (nameless) return refuse('organisation.name-missing', { language: nameless })
    const organisation = await heldOrganisation(db, renaming.organisation)
    if (!organisation) return refuse('organisation.missing', {})
    await keepName({ db, actor, now }, organisation, {
      mergedIntoId: null,
      closed: false,
      fromOn: renaming.fromOn,
    })
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
    const organisation = await heldOrganisation(db, merging.organisation)
    const into = await heldOrganisation(db, merging.into)
    if (!organisation || !into) return refuse('organisation.missing', {})
    const history = await organisationHistory(db)
    const ended = alreadyEnded(organisation.id, history)
    if (ended) return ended
    if (alreadyEnded(into.id, history)?.refusal.code === 'organisation.closed')
      return refuse('organisation.closed', {})
    if (!mayMerge(organisation.id, into.id, history)) return refuse('organisation.merged-into-itself', {})
    await keepName({ db, actor, now }, organisation, {
      mergedIntoId: into.id,
      closed: false,
      fromOn: merging.fromOn,
    })
    const particulars = { organisation: organisation.id, into: into.id, from: merging.fromOn }
    await record({ db, actor, now }, { action: 'organisation.merged', particulars })
    return ok(into.id)
  })
}

/** Closes an organisation from a day on: what it said stays, nobody speaks in its name from then on. Gives its id. */
export function closeOrganisation(
  context: Context,
  closing: { readonly organisation: string; readonly fromOn: Day },
): Promise<Outcome<string>> {
  return transact(context, 'organisation.change', async ({ db, actor, now }) => {
    const organisation = await heldOrganisation(db, closing.organisation)
    if (!organisation) return refuse('organisation.missing', {})
    const ended = alreadyEnded(organisation.id, await organisationHistory(db))
    if (ended) return ended
    const change = { mergedIntoId: null, closed: true, fromOn: closing.fromOn }
    await keepName({ db, actor, now }, organisation, change)
    const particulars = { organisation: organisation.id, from: closing.fromOn }
    await record({ db, actor, now }, { action: 'organisation.closed', particulars })
    return ok(organisation.id)
  })
}

/** The no for an organisation that has ended already, or is going to on a day that is on record. */
function alreadyEnded(organisation: string, history: readonly OrganisationChange[]): Refused | null {
  const own = history.filter(change => change.organisation === organisation)
  if (own.some(change => change.closed)) return refuse('organisation.closed', {})
  return own.some(change => change.mergedInto !== null) ? refuse('organisation.merged', {}) : null
}

type OrganisationRow = typeof organisations.$inferSelect

async function keepName(
  { db, actor, now }: Context,
  { id, nameKk, nameRu, nameEn }: OrganisationRow,
  change: { readonly mergedIntoId: string | null; readonly closed: boolean; readonly fromOn: Day },
): Promise<void> {
  await db.insert(organisationChanges).values({
    ...{ organisationId: id, ...change },
    ...{ formerKk: nameKk, formerRu: nameRu, formerEn: nameEn },
    ...{ changedBy: actingPerson(actor), changedAt: now },
  })
}
