import { useEffect } from 'react'
import type { Provision } from '#app/domain/structure/act.ts'
import { setIdentities } from '#app/editor/article-edits.ts'
import { $getLines } from '#app/editor/article-state.ts'
import type { Editors } from '#app/editor/editors.ts'
import { linesOf } from '#app/editor/line.ts'
import { paired } from '#app/editor/twin.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'

/** Makes twins of what a drafter writes in both languages at the same place, each side by itself. */
export function usePairedTwins({ unit, now }: ArticleInHand, editors: Editors): void {
  useEffect(() => {
    const editor = editors.current.ru
    if (!editor || !now.kk || !now.ru) return
    const known = new Set([unit.text.kk, unit.text.ru].flatMap(idsOf))
    const lines = editor.read($getLines)
    const twins = paired(lines, linesOf(now.kk), known)
    if (twins !== lines) setIdentities(editor, twins)
  }, [unit, now, editors])
}

function idsOf(article: Provision | null): readonly string[] {
  return article ? linesOf(article).map(line => line.id) : []
}
