import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { OfficialLanguages, PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { paperPath, type PaperPlace } from '#app/ui/paper/paper-path.ts'
import { Switch } from '#app/ui/form/switch.tsx'

interface PaperToolsProps {
  readonly place: PaperPlace
  readonly language: Language
  /** Whether the reader answers the questions of the note and the sheet. */
  readonly answers: boolean
  readonly children: ReactNode
}

/** The language of a paper, its files, and what can be done with it. */
export function PaperTools({ place, language, answers, children }: PaperToolsProps) {
  const { papers } = useWords()
  const work = workedAt(place, answers)
  return (
    <div className="paper-head">
      <OfficialLanguages />
      <div className="paper-tools">
        <Switch
          label={papers.language}
          items={LANGUAGES.map(each => ({
            ...{
              to: paperPath(place, each),
              text: papers.ownNames[each],
              current: each === language,
              lang: each,
            },
          }))}
        />
        <PaperFiles place={place} title={papers.kinds[place.kind]} />
        {work && <Link to={work}>{papers.toWork}</Link>}
        {children}
      </div>
    </div>
  )
}

/** Where what a paper says is worked on, if the reader may see that page. */
function workedAt({ bill, kind, subject }: PaperPlace, answers: boolean): string | null {
  const [id = ''] = subject.split('.')
  switch (kind) {
    case 'comparative':
      return `/bills/${bill}/table`
    case 'amending-text':
      return `/bills/${bill}/amending-text`
    case 'note':
    case 'sheet':
      return answers ? `/bills/${bill}/papers/${kind}/questions` : null
    case 'disagreements':
      return `/bills/${bill}/approvals`
    case 'remarks-table':
    case 'remarks-note':
      return `/consultations/${id}/report`
    case 'minutes':
      return `/bills/${bill}/round-tables/${id}/minutes`
    case 'attendance':
      return `/bills/${bill}/round-tables/${id}`
    case 'report':
      return null
  }
}
