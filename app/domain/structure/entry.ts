import type { Provision } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'

/** A provision together with its address and its depth below the act (0 = top). */
export interface Entry {
  readonly address: Address
  readonly provision: Provision
  readonly depth: number
}
