import { useCallback, useEffect, useState } from 'react'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { COMMENT_KINDS, type CommentKind } from '#app/domain/consultation/comment.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { loadKept, storeKept } from '#app/ui/device-storage.ts'

/** A remark as it is being typed. */
export interface RemarkTyped {
  readonly anchor: Anchor
  readonly kind: CommentKind
  readonly language: Language
  readonly text: string
  readonly wording: string
}

/** The remark being typed on this page, kept on this device from the first letter to the moment it is saved. */
export function useRemarkTyped(
  name: string,
): readonly [RemarkTyped | null, (typed: RemarkTyped | null) => void] {
  const [typed, setTyped] = useState<RemarkTyped | null>(null)
  useEffect(() => {
    const kept = loadKept(name)
    setTyped(isRemark(kept) ? kept : null)
  }, [name])
  const change = useCallback(
    (next: RemarkTyped | null) => {
      storeKept(name, next)
      setTyped(next)
    },
    [name],
  )
  return [typed, change]
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
