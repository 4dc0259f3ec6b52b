import type { CommentKind } from '#app/domain/consultation/comment.ts'
import { STANCES } from '#app/domain/consultation/position.ts'

/** How a speaker stands to what is spoken about: as an organisation may, or with a remark only. */
export const SPOKEN_STANCES = [...STANCES, 'remark'] as const

export type SpokenStance = (typeof SPOKEN_STANCES)[number]

/**
 * As what a statement comes to the desk; nothing where it raises no remark that would need an answer: plain support
 * and «no remarks» stand in the minutes and ask for nothing.
 */
export function commentKindOf(stance: SpokenStance): CommentKind | null {
  switch (stance) {
    case 'support':
    case 'no-remark':
      return null
    case 'objection':
      return 'objection'
    case 'support-with-changes':
    case 'remark':
      return 'remark'
  }
}
