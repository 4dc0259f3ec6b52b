import type { Trilingual } from '#app/domain/trilingual.ts'

/** Who was invited to a consultation, and whether they came. Instants are ISO. */
export interface ParticipantCard {
  readonly id: string
  readonly organisation: Trilingual | null
  /** None while nobody has used the link. */
  readonly person: Trilingual | null
  readonly invitedAt: string
  readonly joinedAt: string | null
}

/** An organisation that can be invited. */
export interface OrganisationName {
  readonly id: string
  readonly name: Trilingual
}
