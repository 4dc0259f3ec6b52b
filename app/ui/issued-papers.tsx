import type { IssuedPaper } from '#app/domain/paper/issued.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** The papers of a bill as they were issued, each with its hash. */
export function IssuedPapers({ bill, issued }: { bill: string; issued: readonly IssuedPaper[] }) {
  const { papers } = useWords()
  const language = useLanguage()
  return (
    <section className="paper-issues" aria-labelledby="issued">
      <h2 id="issued">{papers.issued}</h2>
      {issued.length === 0 && <p className="hint">{papers.noneIssued}</p>}
      <ul className="list">
        {issued.map(paper => (
          <li key={paper.id} id={`issued-${paper.id}`}>
            <a href={`/bills/${bill}/papers/issued/${paper.id}`} download lang={paper.language}>
              {paper.title}
            </a>
            <p className="hint">
              {papers.issueNumber(paper.issue, clockTime(paper.issuedAt, language), paper.by[language])}
            </p>
            <p className="hint paper-hash">{papers.hash(paper.hash)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
