import type { ChangedRow } from '#app/domain/comparison/changed-rows.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import { idOf } from '#app/routes/consultations.$id._index/use-beginning.ts'

/**
 * The comments by the row they are shown under, those on no provision under none. A comment on a gap stands under what
 * was taken out there where the provision before the gap is not shown.
 */
export function commentsUnder(
  rows: readonly ChangedRow[],
  comments: readonly CommentCard[],
): ReadonlyMap<ChangedRow | null, readonly CommentCard[]> {
  const standing = new Map(rows.filter(row => !row.gone).map(row => [idOf(row), row]))
  const gaps = new Map(rows.toReversed().map(row => [row.stoodAfter?.provision, row]))
  const under = new Map<ChangedRow | null, CommentCard[]>()
  for (const comment of comments) {
    const { provision, anchor } = comment
    const row = provision === null ? null : (standing.get(provision) ?? gaps.get(provision))
    if (row === undefined || (row?.gone && anchor.kind !== 'insertion')) continue
    under.set(row, [...(under.get(row) ?? []), comment])
  }
  return under
}
