import { Link } from '@remix-run/react'
import { useDeferredValue, useMemo } from 'react'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'
import { goTo } from '#app/editor/article-edits.ts'
import type { Editors } from '#app/editor/editors.ts'
import { legalFindings } from '#app/editor/legal-findings.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Findings } from '#app/ui/bill/findings.tsx'

interface LegalChecksProps {
  readonly article: ArticleInHand
  readonly editors: Editors
  readonly bill: string
}

/** What the rules of legal technique have against the article as it stands now, and the way to all that was found. */
export function LegalChecks({ article, editors, bill }: LegalChecksProps) {
  const { checks } = useWords()
  const now = useDeferredValue(article.now)
  const { inForce } = article.unit
  const found = useMemo(() => legalFindings(now, inForce), [now, inForce])
  const show = ({ language, at }: Finding) => {
    const provision = now[language]
    const act = { language, provisions: provision ? [provision] : [], tail: '' }
    const entry = entryAt(act, at)
    const editor = editors.current[language]
    if (entry && editor) goTo(editor, entry.provision.id)
  }
  return (
    <section className="desk-checks">
      <h2>{checks.inArticle}</h2>
      <Findings
        findings={found.map(({ language, particulars, ...finding }) => ({
          ...finding,
          says: [{ language, particulars }],
        }))}
        parity={[]}
        lead={{
          go: at =>
            found
              .filter(each => each.at === at)
              .slice(0, 1)
              .forEach(show),
        }}
      />
      <Link to={`/bills/${bill}/checks`}>{checks.all}</Link>
    </section>
  )
}
