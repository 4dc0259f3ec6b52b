import {
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
  type UpdateTag,
} from 'lexical'
import type { Provision } from '#app/domain/structure/act.ts'
import { $fromArticle, $getLines, $setIdentities, $setLines, $setWriting } from '#app/editor/article-state.ts'
import type { Line } from '#app/editor/line.ts'
import { withNumber } from '#app/editor/number-line.ts'
import { withTwin } from '#app/editor/twin.ts'

/** Gives a line another number; tells whether it is one. */
export function setNumber(editor: LexicalEditor, id: string, number: string): boolean {
  const lines = editor.read($getLines)
  const at = lines.findIndex(line => line.id === id)
  const numbered = at < 0 ? undefined : withNumber({ lines, at, offset: 0 }, number)
  if (!numbered) return false
  editor.update(() => $setLines(numbered.lines), { tag: HISTORY_PUSH_TAG })
  return true
}

/** Puts the twin of a line of the other language in. */
export function addTwin(editor: LexicalEditor, own: readonly Line[], id: string): void {
  const at = own.findIndex(line => line.id === id)
  changeQuietly(editor, () => $setLines(withTwin($getLines(), own, at)), HISTORY_PUSH_TAG)
}

/** Shows another state of the article: one step back, or what others saved meanwhile. */
export function showArticle(editor: LexicalEditor, article: Provision, undoable: boolean): void {
  changeQuietly(editor, () => $fromArticle(article), undoable ? HISTORY_PUSH_TAG : HISTORY_MERGE_TAG)
}

/** Gives the lines the identities of those given, without a step of its own to undo. */
export function setIdentities(editor: LexicalEditor, lines: readonly Line[]): void {
  changeQuietly(editor, () => $setIdentities(lines), HISTORY_MERGE_TAG)
}

/** Changes an editor that another one may have the caret's place of: it must not draw the caret to itself. */
function changeQuietly(editor: LexicalEditor, change: () => void, tag: UpdateTag): void {
  const focused = editor.getRootElement()?.contains(document.activeElement) ?? false
  editor.update(change, { tag: focused ? tag : [tag, SKIP_DOM_SELECTION_TAG] })
}

/** Puts the caret at the end of a line and shows it. */
export function goTo(editor: LexicalEditor, id: string): void {
  editor.focus(() => {
    const lines = editor.read($getLines)
    const at = lines.findIndex(line => line.id === id)
    if (at < 0) return
    editor.update(() => $setWriting({ lines, at, offset: lines[at]!.text.length }))
    elementOf(editor, id)?.scrollIntoView({ block: 'nearest' })
  })
}

/** Where a line is on the page. */
export function elementOf(editor: LexicalEditor, id: string): HTMLElement | null {
  return editor.getRootElement()?.querySelector(`[data-provision="${CSS.escape(id)}"]`) ?? null
}
