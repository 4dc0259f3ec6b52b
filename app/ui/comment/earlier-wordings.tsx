import type { EarlierWording } from '#app/domain/consultation/comment-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface EarlierWordingsProps {
  readonly earlier: readonly EarlierWording[]
  /** The language of the comment. */
  readonly language: Language
}

/** What a comment said before its author changed it; nothing where it stands as it was submitted. */
export function EarlierWordings({ earlier, language }: EarlierWordingsProps) {
  const { consultations } = useWords()
  const reader = useLanguage()
  if (earlier.length === 0) return null
  return (
    <details>
      <summary>{consultations.earlierWordings(earlier.length)}</summary>
      {earlier.map(({ text, wording, replacedAt }) => (
        <div key={replacedAt}>
          <p className="hint">{consultations.replacedAt(clockTime(replacedAt, reader))}</p>
          <p className="comment-text" lang={language}>
            {text}
          </p>
          {wording !== null && (
            <p className="law" lang={language}>
              {wording}
            </p>
          )}
        </div>
      ))}
    </details>
  )
}
