import type { Stance } from '#app/domain/consultation/position.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** An organisation's stand on one provision, in its revision that counts. */
export interface StandCard {
  readonly id: string
  readonly amendment: string
  /** The act's name in addresses, and its title. */
  readonly act: string
  readonly title: { readonly titleKk: string; readonly titleRu: string }
  readonly provision: string
  readonly address: string
  readonly revision: number
  readonly stance: Stance
  readonly language: Language
  readonly text: string
  readonly wording: string
  readonly by: Trilingual
  /** An ISO instant. */
  readonly at: string
}

/** A note among members or a dissent; `provision` is empty where it is about the position as a whole. */
export interface MemberNote {
  readonly provision: string
  readonly by: Trilingual
  readonly text: string
  /** An ISO instant. */
  readonly at: string
}

/** A position as it was submitted: one for the organisation, with the dissents annexed. */
export interface SubmittedPosition {
  readonly organisation: string
  /** The organisation's name when it submitted. */
  readonly name: Trilingual
  readonly submittedBy: Trilingual
  /** An ISO instant. */
  readonly submittedAt: string
  readonly stands: readonly StandCard[]
  readonly dissents: readonly MemberNote[]
}
