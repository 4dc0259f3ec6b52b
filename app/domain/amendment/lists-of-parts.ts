import { HEADED } from '#app/domain/structure/level.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import type { Leaf } from '#app/domain/amendment/sheet.ts'

// The first list of an element is addressed from the element («подпункт 2) статьи 9»), so it stands beside the part that
// leads in to it; a list that starts again stands in its part. A sentence may name either by the part.

/** The list that a part leads in to, where it stands beside the part: all up to the next part, paragraph or heading. */
export function listBehind(leaf: Leaf): readonly Leaf[] {
  if (leaf.level !== 'part' || !leaf.parent) return []
  const behind = leaf.parent.children.slice(leaf.parent.children.indexOf(leaf) + 1)
  const next = behind.findIndex(({ level }) => level === 'part' || level === 'paragraph' || HEADED.has(level))
  return next < 0 ? behind : behind.slice(0, next)
}

/** Takes the list beside a part into it. */
export function gatherList(part: Leaf): void {
  const { parent } = part
  const list = listBehind(part).filter(({ level }) => level === 'subparagraph')
  if (!parent || list.length === 0) return
  parent.children = parent.children.filter(child => !list.includes(child))
  for (const item of list) item.parent = part
  part.children = [...list, ...part.children]
}

/** Puts the list of a part beside it, unless another goes before that has these numbers already. Of a paragraph it stays. */
export function settleList(part: Leaf): void {
  const { parent } = part
  const list = part.children.filter(({ level }) => level === 'subparagraph')
  if (part.level !== 'part' || !parent || list.length === 0) return
  const at = parent.children.indexOf(part)
  const last = parent.children.slice(0, at).findLast(({ level }) => level === 'subparagraph')
  if (last && compareNumbers(list[0]?.number ?? '', last.number) <= 0) return
  part.children = part.children.filter(child => !list.includes(child))
  for (const item of list) item.parent = parent
  parent.children.splice(at + 1, 0, ...list)
}
