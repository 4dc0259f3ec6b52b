import '#app/ui/lists.css'
import '#app/ui/paper/papers.css'
import { Link } from '@remix-run/react'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { useWords } from '#app/i18n/words.tsx'
import { OfficialLanguages } from '#app/ui/paper/paper-files.tsx'
import { PaperLine } from '#app/ui/paper/paper-line.tsx'

interface PublishedPapersProps {
  readonly card: ConsultationCard
  /** Whether the papers' own pages are for this reader; their files are for whoever reads the consultation. */
  readonly mayReadBill: boolean
}

/** What was published at the end of a consultation. */
export function PublishedPapers({ card: { id, bill }, mayReadBill }: PublishedPapersProps) {
  const { desk, papers } = useWords()
  return (
    <details className="consultation-papers">
      <summary>{desk.papers}</summary>
      <p>
        <Link to={`/consultations/${id}/report`}>{desk.report}</Link>
      </p>
      <OfficialLanguages />
      <ul className="list paper-list">
        {(['report', 'remarks-table', 'remarks-note'] as const).map(kind => (
          <PaperLine
            key={kind}
            title={papers.kinds[kind]}
            place={{ bill: bill.slug, kind, subject: id }}
            filesOnly={!mayReadBill}
          />
        ))}
      </ul>
    </details>
  )
}
