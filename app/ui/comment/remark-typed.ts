import { useCallback } from 'react'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { COMMENT_KINDS, type CommentKind } from '#app/domain/consultation/comment.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useTyped } from '#app/ui/form/use-typed.ts'

/** A remark as it is being typed. */
export interface RemarkTyped {
  readonly anchor: Anchor
  readonly kind: CommentKind
  readonly language: Language
  readonly text: string
  readonly wording: string
}

/** A remark under way on a page, and how it changes; `null` where none is. */
export interface Remarking {
  readonly typed: RemarkTyped | null
  readonly change: (typed: RemarkTyped | null) => void
  readonly restored: boolean
}

/** The remark being typed on this page, kept on this device from the first letter to the moment it is saved. */
export function useRemarkTyped(name: string): Remarking {
  const { typed, type, restored } = useTyped(name, NONE, remarkFrom)
  const change = useCallback((remark: RemarkTyped | null) => type({ remark }), [type])
  return { typed: typed.remark, change, restored }
}

const NONE: { readonly remark: RemarkTyped | null } = { remark: null }

function remarkFrom(kept: unknown): typeof NONE | null {
  const remark = typeof kept === 'object' && kept !== null && 'remark' in kept ? kept.remark : null
  return isRemark(remark) ? { remark } : null
}

/** Whether what this device kept is a remark; its anchor is checked when it is sent. */
function isRemark(kept: unknown): kept is RemarkTyped {
  if (typeof kept !== 'object' || kept === null) return false
  const { anchor, kind, language, text, wording } = kept as Partial<RemarkTyped>
  return (
    typeof anchor === 'object' &&
    COMMENT_KINDS.some(each => each === kind) &&
    (language === 'kk' || language === 'ru') &&
    typeof text === 'string' &&
    typeof wording === 'string'
  )
}
