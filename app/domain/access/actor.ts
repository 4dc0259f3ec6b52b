/**
 * What a person may be in the workspace: who writes the bill for the ministry; who is asked about it; who has to answer
 * for the result and reads everything; who keeps people and acts.
 */
export const ROLES = ['drafter', 'stakeholder', 'official', 'administrator'] as const

/** One of them; a person has exactly one. */
export type Role = (typeof ROLES)[number]

/** Who acts: a person in a role and in the name of an organisation, a visitor who has not signed in, or the system. */
export type Actor = Person | Visitor | System

/** Somebody who signed in; `organisation` is the id of the body they belong to, `null` for a person of their own. */
export interface Person {
  readonly kind: 'person'
  readonly id: string
  readonly role: Role
  readonly organisation: string | null
}

/** Whoever reads a public page without an account. */
export interface Visitor {
  readonly kind: 'visitor'
}

/** The workspace itself: migrations, the demonstration, scheduled work. */
export interface System {
  readonly kind: 'system'
}

/** The name under which an actor stands in the record. */
export function recorded(actor: Actor): string {
  return actor.kind === 'person' ? actor.id : actor.kind
}

/** The id of the person who acts, where rights were asked before and only persons have them. */
export function actingPerson(actor: Actor): string {
  if (actor.kind !== 'person') throw new Error(`A ${actor.kind} cannot do this.`)
  return actor.id
}

/** The id of the person who acts; nothing for a visitor and for the system. */
export function personId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}
