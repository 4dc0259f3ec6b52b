import type { AnchorTexts } from '#app/ui/comment/anchor-choice.tsx'
import type { RemarkTyped } from '#app/ui/comment/remark-typed.ts'

/**
 * The remark after its place, kind or language was chosen anew. A proposed wording that nobody has touched yet follows
 * the choice: otherwise the law as it stands would be proposed as a new provision, or Kazakh words as Russian ones.
 */
export function chosenAnew(
  typed: RemarkTyped,
  choice: Partial<Pick<RemarkTyped, 'anchor' | 'kind' | 'language'>>,
  texts: AnchorTexts,
): RemarkTyped {
  const next = { ...typed, ...choice }
  return typed.wording === begunWording(typed, texts) ? { ...next, wording: begunWording(next, texts) } : next
}

/**
 * The remark when another is begun while it is written: what was typed goes along to the new place, or one press beside
 * the text would lose it. Where nothing was typed yet, the new one begins.
 */
export function begunElsewhere(
  typed: RemarkTyped,
  begun: RemarkTyped,
  { here, there }: { readonly here: AnchorTexts; readonly there: AnchorTexts },
): RemarkTyped {
  const untouched = typed.wording === begunWording(typed, here)
  if (untouched && typed.text.trim() === '') return begun
  const moved = { ...typed, anchor: begun.anchor }
  return untouched ? { ...moved, wording: begunWording(moved, there) } : moved
}

/** A proposal begins with the wording as it stands, so that the reader changes it instead of writing it anew. */
function begunWording({ kind, anchor, language }: RemarkTyped, texts: AnchorTexts): string {
  return kind === 'proposal' && anchor.kind !== 'insertion' ? texts[language] : ''
}
