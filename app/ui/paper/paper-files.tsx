import '#app/ui/paper/papers.css'
import { formatsOf } from '#app/domain/paper/paper-kind.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { paperFilePath, type PaperPlace } from '#app/ui/paper/paper-path.ts'

interface PaperFilesProps {
  readonly place: PaperPlace
  /** What the paper is called to the reader. */
  readonly title: string
}

/** The files of a paper in both languages of the law. */
export function PaperFiles({ place, title }: PaperFilesProps) {
  const { papers } = useWords()
  return (
    <span className="paper-files">
      {LANGUAGES.map(language => (
        <span key={language} role="group" aria-label={`${title}, ${papers.languages[language]}`}>
          <span lang={language}>{papers.ownNames[language]}</span>{' '}
          {formatsOf(place.kind).map(format => (
            <a
              key={format}
              className="button quiet"
              href={paperFilePath(place, language, format)}
              aria-label={`${title}, ${papers.languages[language]}, ${format.toUpperCase()}`}
            >
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      ))}
    </span>
  )
}

/** Says to readers of another language in which ones the law is written. */
export function OfficialLanguages() {
  const { papers } = useWords()
  return useLanguage() === 'en' ? <p className="hint">{papers.officialLanguages}</p> : null
}
