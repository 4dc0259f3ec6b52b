import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import type { Act } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'

/** The two texts that a comparison is of. */
export interface Compared {
  readonly before: Act
  readonly after: Act
}

/** A comparison with the row of every provision of either side. */
export interface Ledger extends Compared {
  readonly rows: readonly Correspondence[]
  readonly rowBefore: ReadonlyMap<Address, number>
  readonly rowAfter: ReadonlyMap<Address, number>
}

/** The ledger of a comparison of two texts. */
export function ledgerOf({ rows }: Comparison, compared: Compared): Ledger {
  const rowBefore = new Map<Address, number>()
  const rowAfter = new Map<Address, number>()
  rows.forEach((row, at) => {
    for (const { address } of row.before) rowBefore.set(address, at)
    for (const { address } of row.after) rowAfter.set(address, at)
  })
  return { ...compared, rows, rowBefore, rowAfter }
}
