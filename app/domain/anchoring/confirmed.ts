import type { Placement } from '#app/domain/anchoring/reanchor.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/** Where a person decided that a remark stands; without a provision where it was settled that it stands nowhere. */
export interface Confirmed {
  readonly kind: Placement['kind']
  readonly provision: string | null
}

/**
 * An uncertain placement as a person's earlier word decides it: in the provision that was chosen while the act has
 * it, or nowhere where that was settled. A certain one, or one whose chosen provision is gone, stays as it is.
 */
export function asConfirmed(placement: Placement, confirmed: Confirmed | undefined, act: Act): Placement {
  if (!placement.uncertain || !confirmed) return placement
  if (confirmed.provision === null) return { ...placement, kind: confirmed.kind, uncertain: false }
  const entry = entryById(act, confirmed.provision)
  if (!entry) return placement
  const { provision, address } = entry
  const chosen = { provision: provision.id, address, wordingAfter: ownText(provision), words: null }
  return { ...placement, kind: confirmed.kind, ...chosen, uncertain: false }
}
