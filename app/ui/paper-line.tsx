import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '#app/i18n/words.tsx'

interface PaperLineProps {
  readonly title: string
  /** Where it is read. */
  readonly to: string
  readonly file: {
    readonly of: (language: string, format: string) => string
    readonly formats: readonly string[]
  }
  readonly children?: ReactNode
}

/** A paper in a list: where it is read, and its files in both languages of the law. */
export function PaperLine({ title, to, file, children }: PaperLineProps) {
  const { papers } = useWords()
  return (
    <li>
      <h2>
        <Link to={to}>{title}</Link>
      </h2>
      <p className="paper-tools">
        {(['kk', 'ru'] as const).map(language => (
          <span key={language}>
            <span className="hint">{papers.languages[language]}:</span>{' '}
            {file.formats.map(format => (
              <a
                key={format}
                href={file.of(language, format)}
                download
                aria-label={`${title}, ${papers.languages[language]}, ${format.toUpperCase()}`}
              >
                {format.toUpperCase()}{' '}
              </a>
            ))}
          </span>
        ))}
        {children}
      </p>
    </li>
  )
}
