import type { PersonCard } from '#app/domain/access/person-card.ts'
import { nameOf } from '#db/trilingual.ts'
import type { organisations, people } from '#db/schema.ts'

/** A person as pages show them, from the rows of the person and of their organisation. */
export function cardOf(
  person: typeof people.$inferSelect,
  organisation: typeof organisations.$inferSelect | null,
): PersonCard {
  return {
    id: person.id,
    role: person.role,
    organisationId: person.organisationId,
    name: nameOf(person),
    organisation: organisation && nameOf(organisation),
    demonstration: person.demonstration,
  }
}
