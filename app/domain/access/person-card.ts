import type { Actor, Role } from '#app/domain/access/actor.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A person as pages show them. */
export interface PersonCard {
  readonly id: string
  readonly role: Role
  readonly organisationId: string | null
  readonly name: Trilingual
  readonly organisation: Trilingual | null
  readonly demonstration: boolean
}

/** The actor behind a card; a visitor where nobody signed in. */
export function actorOf(person: PersonCard | null): Actor {
  if (!person) return { kind: 'visitor' }
  return { kind: 'person', id: person.id, role: person.role, organisation: person.organisationId }
}
