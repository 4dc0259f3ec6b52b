import type { LexicalEditor } from 'lexical'
import type { MutableRefObject } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import { addTwin, goTo } from '#app/editor/article-edits.ts'
import type { Twins } from '#app/editor/desk-page.ts'
import { linesOf, type Line } from '#app/editor/line.ts'

/** The editors of an article, one for each language; none where there is no text in that language. */
export type Editors = MutableRefObject<Record<Language, LexicalEditor | null>>

/** The line that the caret is in, and in which language. */
export interface Focus {
  readonly language: Language
  readonly line: Line
}

/**
 * Takes the caret to its provision in the other language, where it is shown. What is missing there is added, with the
 * same identity and number and no words yet.
 */
export function toTwin({ language, line }: Focus, now: Twins, editors: Editors): void {
  const own = now[language]
  const editor = editors.current[language === 'kk' ? 'ru' : 'kk']
  if (!own || !editor) return
  addTwin(editor, linesOf(own), line.id)
  if (editor.getRootElement()?.checkVisibility()) goTo(editor, line.id)
}
