import { Link } from '@remix-run/react'
import type { IssuedPaper } from '#app/domain/paper/issued.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** The papers of a bill as they were issued, each with its files and their hashes. */
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
            <Link to={`/bills/${bill}/papers/issued/${paper.id}`} lang={paper.language}>
              {paper.title}
            </Link>
            <p className="hint">
              {papers.issueNumber(paper.issue, clockTime(paper.issuedAt, language), paper.by[language])}
            </p>
            <IssuedFiles bill={bill} paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The files of an issue byte for byte, each with the hash by which a copy is known. */
export function IssuedFiles({ bill, paper }: { bill: string; paper: IssuedPaper }) {
  const { papers } = useWords()
  return (
    <ul>
      {paper.files.map(({ format, hash, size }) => (
        <li key={format}>
          <a
            href={`/bills/${bill}/papers/issued/${paper.id}/files/${format}`}
            download
            aria-label={`${paper.title}, ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </a>{' '}
          <span className="hint">{papers.kilobytes(Math.ceil(size / 1024))}</span>{' '}
          <span className="hint paper-hash">{papers.hash(hash)}</span>
        </li>
      ))}
    </ul>
  )
}
