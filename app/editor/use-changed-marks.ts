import { useEffect } from 'react'
import { LANGUAGES, type Provision } from '#app/domain/structure/act.ts'
import { elementOf } from '#app/editor/article-edits.ts'
import type { Editors } from '#app/editor/editors.ts'
import { linesOf, sameLine, type Line } from '#app/editor/line.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'

/** Marks in the margin what the draft changes in the edition in force, and what of it is not saved yet. */
export function useChangedMarks({ unit, now }: ArticleInHand, editors: Editors): void {
  useEffect(() => {
    for (const language of LANGUAGES) {
      const editor = editors.current[language]
      const article = now[language]
      if (!editor || !article) continue
      const inForce = linesById(unit.inForce[language])
      const saved = linesById(unit.text[language])
      for (const line of linesOf(article)) {
        const element = elementOf(editor, line.id)
        if (!element) continue
        const changed = !isSame(line, saved) ? 'kept' : !isSame(line, inForce) ? 'saved' : undefined
        if (changed) element.dataset['changed'] = changed
        else delete element.dataset['changed']
      }
    }
  }, [unit, now, editors])
}

function linesById(article: Provision | null): ReadonlyMap<string, Line> {
  return new Map((article ? linesOf(article) : []).map(line => [line.id, line]))
}

function isSame(line: Line, known: ReadonlyMap<string, Line>): boolean {
  const before = known.get(line.id)
  return before !== undefined && sameLine(line, before)
}
