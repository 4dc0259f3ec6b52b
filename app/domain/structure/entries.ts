import type { Act, Provision } from '#app/domain/structure/act.ts'

/** Where a provision stands: language-neutral, in the manner of Akoma Ntoso: `art_1__subpara_5-1`. */
export type Address = string

/** A provision together with its address and its depth below the act (0 = top). */
export interface Entry {
  readonly address: Address
  readonly provision: Provision
  readonly depth: number
}

/** All provisions of an act in reading order. */
export declare function entries(act: Act): readonly Entry[]
