import type { OrganisationName } from '#app/domain/consultation/participant-card.ts'
import type { Handle } from '#db/client.ts'
import { organisationNames } from '#db/organisations.server.ts'

/** The organisations that a form lets somebody choose from, by their names in the state language. */
export async function organisationChoice(db: Handle): Promise<OrganisationName[]> {
  return [...(await organisationNames(db))].map(([id, name]) => ({ id, name }))
}
