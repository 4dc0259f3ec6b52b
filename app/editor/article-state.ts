import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type EditorState,
  type LexicalNode,
  type PointType,
} from 'lexical'
import type { Provision } from '#app/domain/structure/act.ts'
import { articleOf, lineKey, linesOf, type Line } from '#app/editor/line.ts'
import { $isProvisionNode, ProvisionNode, type Standing } from '#app/editor/provision-node.ts'
import type { Writing } from '#app/editor/writing.ts'

/** Fills an empty editor with an article; within an update. The inverse of `toArticle`. */
export function $fromArticle(article: Provision): void {
  $setLines(linesOf(article))
}

/** The article in a state of the editor; equal to what it was filled with where nothing was touched. */
export function toArticle(state: EditorState): Provision {
  return articleOf(state.read($getLines))
}

/** The lines of the article; within a reading or an update. */
export function $getLines(): readonly Line[] {
  return $provisionNodes().map(node => ({ ...node.getStanding(), text: node.getTextContent() }))
}

/** Makes the lines of the editor those given: what is the same line stays the same node. */
export function $setLines(lines: readonly Line[]): void {
  const root = $getRoot()
  const known = new Map($provisionNodes().map(node => [lineKey({ ...node.getStanding(), text: '' }), node]))
  let next: LexicalNode | null = root.getFirstChild()
  for (const line of lines) {
    const key = lineKey(line)
    const node = known.get(key) ?? new ProvisionNode()
    known.delete(key)
    $setLine(node, line)
    if (next && node.is(next)) next = next.getNextSibling()
    else if (next) next.insertBefore(node)
    else root.append(node)
  }
  for (const node of known.values()) node.remove()
}

/** Gives the lines the identities of those given, one by one; neither words nor caret are touched. */
export function $setIdentities(lines: readonly Line[]): void {
  for (const [at, node] of $provisionNodes().entries()) {
    const id = lines[at]?.id ?? ''
    if (node.getStanding().id !== id) node.setStanding({ ...node.getStanding(), id })
  }
}

/** The article with the caret in it; nothing where there is no caret, or words are selected. */
export function $getWriting(): Writing | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined
  const place = $placeOf(selection.anchor)
  return place && { lines: $getLines(), ...place }
}

/** Selects the words of the line that the selection begins in, and nothing of the next; within an update. */
export function $selectLine(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const start = selection.isBackward() ? selection.focus : selection.anchor
  const provision = $provisionOf(start.getNode())
  provision?.select(0, provision.getChildrenSize())
}

/** In which line a point of a selection is, and before which of its letters; nothing where it is in none. */
export function $placeOf(point: PointType): Pick<Writing, 'at' | 'offset'> | undefined {
  const node = point.getNode()
  const provision = $provisionOf(node)
  if (!provision) return undefined
  const offset =
    point.type === 'text'
      ? point.offset + lengthOf(node.getPreviousSiblings())
      : lengthOf(provision.getChildren().slice(0, point.offset))
  return { at: provision.getIndexWithinParent(), offset }
}

/** Makes the editor show a writing, with its caret. */
export function $setWriting({ lines, at, offset }: Writing): void {
  $setLines(lines)
  $placeCaret(at, offset)
}

/** The line that a node belongs to. */
function $provisionOf(node: LexicalNode | null): ProvisionNode | undefined {
  for (let each = node; each; each = each.getParent()) if ($isProvisionNode(each)) return each
  return undefined
}

function $provisionNodes(): readonly ProvisionNode[] {
  return $getRoot().getChildren().filter($isProvisionNode)
}

function $setLine(node: ProvisionNode, { text, ...standing }: Line): void {
  if (!sameStanding(node.getStanding(), standing)) node.setStanding(standing)
  if (node.getTextContent() === text) return
  node.clear()
  if (text !== '') node.append($createTextNode(text))
}

function sameStanding(one: Standing, other: Standing): boolean {
  const keys = Object.keys(other) as (keyof Standing)[]
  return keys.every(key => one[key] === other[key])
}

function $placeCaret(at: number, offset: number): void {
  const node = $getRoot().getChildAtIndex(at)
  if (!$isProvisionNode(node)) return
  const words = node.getFirstDescendant()
  if (words && 'select' in words && offset <= words.getTextContentSize()) selectIn(words, offset)
  else node.selectEnd()
}

function selectIn(words: LexicalNode, offset: number): void {
  const text = words as LexicalNode & { select(anchor: number, focus: number): void }
  text.select(offset, offset)
}

function lengthOf(nodes: readonly LexicalNode[]): number {
  return nodes.reduce((sum, node) => sum + node.getTextContentSize(), 0)
}
