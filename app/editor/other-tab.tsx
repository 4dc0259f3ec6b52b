import { useWords } from '#app/i18n/words.tsx'
import type { Desk } from '#app/editor/kept-draft.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'
import { useOtherTab } from '#app/editor/use-other-tab.ts'

/** Says that the article is open in another tab too, and where the words are that both typed at once. */
export function OtherTab({ desk, article }: { desk: Desk; article: ArticleInHand }) {
  const { text } = useWords()
  const elsewhere = useOtherTab(`${desk.person}/${desk.amendment}/${article.unit.id}`)
  if (!elsewhere && !article.crossed) return null
  return (
    <p className="desk-restored" role="status">
      {elsewhere && text.otherTab} {article.crossed && text.crossed}
    </p>
  )
}
