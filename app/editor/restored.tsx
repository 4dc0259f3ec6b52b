import { LANGUAGES } from '#app/domain/structure/act.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { showArticle } from '#app/editor/article-edits.ts'
import type { Editors } from '#app/editor/editors.ts'
import type { DeskPage } from '#app/editor/desk-page.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'

// What was kept before this page was loaded was restored; what came later was never away.
const OPENED_AT = new Date().toISOString()

interface RestoredProps {
  readonly page: DeskPage
  readonly article: ArticleInHand
  readonly editors: Editors
}

/** Says that the page shows what was typed earlier, and on which version; it can be let go, and undone. */
export function Restored({ page, article, editors }: RestoredProps) {
  const { text } = useWords()
  const language = useLanguage()
  const [first] = article.drafts
  const restored = article.drafts.findLast(({ keptAt }) => keptAt < OPENED_AT)
  if (!first || (!restored && first.baseNumber === page.newest)) return null
  const discard = () => {
    article.discard()
    for (const each of LANGUAGES) {
      const own = article.unit.text[each]
      const editor = editors.current[each]
      if (own && editor) showArticle(editor, own, true)
    }
  }
  return (
    <p className="desk-restored">
      {restored && text.restored(clockTime(restored.keptAt, language).slice(-5))}{' '}
      {first.baseNumber < page.newest && text.writtenOn(first.baseNumber, page.newest)}{' '}
      <button type="button" className="quiet" onClick={discard}>
        {text.discard}
      </button>
    </p>
  )
}
