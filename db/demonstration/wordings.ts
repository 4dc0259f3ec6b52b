import type { Address } from '#app/domain/structure/address.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Level } from '#app/domain/structure/level.ts'
import type { Part } from '#db/demonstration/cast.ts'

/** The same words in both languages of the law. */
export type Bilingual = Readonly<Record<Language, string>>

/** One change of an act. `at` is the address in the version that the change is made on. */
export type Change =
  | { readonly kind: 'restate'; readonly at: Address; readonly text: Bilingual }
  /** Another number for a provision that stays as it is. */
  | { readonly kind: 'renumber'; readonly at: Address; readonly number: string }
  | { readonly kind: 'add'; readonly under: Address; readonly provision: NewProvision }

/** A provision that the bill adds. */
export interface NewProvision {
  readonly id: string
  readonly level: Level
  readonly number: string
  readonly text: Bilingual
  readonly children?: readonly NewProvision[]
}

/** One saved version: who saved it, how many days ago, and what was changed since the version before. */
export interface Step {
  readonly by: Part
  readonly daysAgo: number
  readonly message: string
  readonly changes: readonly Change[]
}
