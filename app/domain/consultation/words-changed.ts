import type { PlacementCard } from '#app/domain/consultation/comment-card.ts'

/** Where a comment stands in a version, as far as its author is told of it. */
export type ToldPlace = Pick<PlacementCard, 'kind' | 'wordingAfter'>

/** Whether the words that an author spoke to are not in the text any more as they were read. */
export function isChanged({ kind }: Pick<PlacementCard, 'kind'>): boolean {
  return kind === 'changed' || kind === 'deleted' || kind === 'split'
}

/**
 * Whether an author is to be told about the place in a new version. Every version is compared with the one that the
 * author read, so a change once made shows in all later ones: it is news only where the version before had it not.
 */
export function isNewlyChanged(now: ToldPlace, before: ToldPlace | undefined): boolean {
  if (!isChanged(now)) return false
  return before === undefined || before.kind !== now.kind || before.wordingAfter !== now.wordingAfter
}
