/** A round of approval within its chain: approval may begin anew, and each beginning counts its rounds from 1. */
export interface ChainPlace {
  /** 1, 2, 3 … within the bill: which approval it is. */
  readonly chain: number
  /** 1, 2, 3 … within the chain. */
  readonly round: number
}

/**
 * Where each round stands, in the order in which they were opened. A round goes on with the chain before it unless it
 * was said to begin anew; the first one always begins. Other consultations of the bill do not count: bodies that
 * approve know only of the rounds in which they were asked.
 */
export function chained(rounds: readonly { readonly continues: boolean }[]): readonly ChainPlace[] {
  const places: ChainPlace[] = []
  for (const { continues } of rounds) places.push(placeAfter(places.at(-1), continues))
  return places
}

/** The place of a round that is opened after the last one. */
export function placeAfter(last: ChainPlace | undefined, continues: boolean): ChainPlace {
  if (!last) return { chain: 1, round: 1 }
  return continues ? { chain: last.chain, round: last.round + 1 } : { chain: last.chain + 1, round: 1 }
}

/** A place as filters in addresses write it: `2`, or `2.1` where an approval has begun anew. */
export function placeCode({ chain, round }: ChainPlace): string {
  return chain === 1 ? `${round}` : `${chain}.${round}`
}
