import { registerHistory } from '@lexical/history'
import { HISTORY_MERGE_TAG, mergeRegister, type LexicalEditor } from 'lexical'
import type { Provision } from '#app/domain/structure/act.ts'
import { $fromArticle } from '#app/editor/article-state.ts'
import { registerPlainWords } from '#app/editor/clipboard.ts'
import { registerManners, type Manners } from '#app/editor/manners.ts'

const ONE_STEP = 400 // ms: letters typed without a longer pause are undone together

/** Fills an editor with an article and gives it a drafter's keys; the function given back takes them away. */
export function openArticle(editor: LexicalEditor, article: Provision, manners: Manners): () => void {
  editor.update(() => $fromArticle(article), { discrete: true, tag: HISTORY_MERGE_TAG })
  const opened = { editor, editorState: editor.getEditorState() }
  return mergeRegister(
    registerHistory(editor, { current: opened, undoStack: [], redoStack: [] }, ONE_STEP),
    registerPlainWords(editor, manners),
    registerManners(editor, manners),
  )
}
