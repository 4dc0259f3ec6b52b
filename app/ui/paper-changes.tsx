import type { ChangedLine } from '#app/domain/paper/issued.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/changed-text.tsx'

interface PaperChangesProps {
  /** An ISO instant. */
  readonly issuedAt: string
  readonly lines: readonly ChangedLine[]
  /** The language of the paper. */
  readonly wording: Language
  /** How many changed lines are not shown. */
  readonly more: number
}

/** What a paper says otherwise than when it was issued last. */
export function PaperChanges({ issuedAt, lines, wording, more }: PaperChangesProps) {
  const { papers } = useWords()
  const language = useLanguage()
  const when = clockTime(issuedAt, language)
  if (lines.length === 0) return <p className="hint">{papers.unchanged(when)}</p>
  return (
    <details className="paper-changes">
      <summary>{papers.since(when)}</summary>
      {lines.map((line, at) => (
        <p key={at}>
          <ChangedText stretches={line} language={wording} />
        </p>
      ))}
      {more > 0 && <p className="hint">{papers.moreChanges(more)}</p>}
    </details>
  )
}
