import type { CommentCard } from '#app/domain/consultation/comment-card.ts'

/** Where a comment is read: a draft in the tray, what was submitted beside the words of its act that it is about. */
export function commentPath({
  consultation,
  number,
  act,
  anchor,
}: Pick<CommentCard, 'consultation' | 'number' | 'act' | 'anchor'>): string {
  const path = `/consultations/${consultation}`
  if (number === null) return `${path}/tray`
  if (act === null) return path
  if (!('address' in anchor)) return `${path}?${new URLSearchParams({ act })}`
  return `${path}?${new URLSearchParams({ act, at: anchor.address })}#${anchor.address}`
}
