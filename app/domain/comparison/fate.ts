import { isAmendment } from '#app/domain/comparison/amended.ts'
import type { Correspondence } from '#app/domain/comparison/comparison.ts'
import type { ThreefoldRow } from '#app/domain/comparison/three.ts'

/** What became of a provision since people were consulted on it. */
export type Fate = 'unchanged' | 'changed' | 'new' | 'taken-out' | 'restored'

/**
 * What became of a provision since the consultation. One that stands in force again is `restored`, whether the draft
 * consulted on had reworded it or taken it out; a new one that the draft no longer has is `taken-out`.
 */
export function fateOf({ now, consulted, sinceInForce, sinceConsulted }: ThreefoldRow): Fate {
  if (!isChange(sinceConsulted)) return 'unchanged'
  if (now.length === 0) return 'taken-out'
  if (!isChange(sinceInForce)) return 'restored'
  return consulted.length === 0 ? 'new' : 'changed'
}

/** Whether the present text differs from one of the earlier ones in a provision, by more than its print. */
export function isDifferent({ sinceInForce, sinceConsulted }: ThreefoldRow): boolean {
  return isChange(sinceInForce) || isChange(sinceConsulted)
}

/** What neither text of a pair holds has not changed between them. */
function isChange(row: Correspondence | undefined): boolean {
  return row !== undefined && isAmendment(row)
}
