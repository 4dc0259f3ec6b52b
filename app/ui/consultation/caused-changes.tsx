import type { CausedChange } from '#app/domain/consultation/caused-change.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'

/** What the version that carries an answer out changed, word by word, for whoever reads the answer. */
export function CausedChanges({ version, changes }: { version: number; changes: readonly CausedChange[] }) {
  const { desk } = useWords()
  const reader = useLanguage()
  return (
    <details className="caused-changes" open>
      <summary>{desk.carriedOut(version)}</summary>
      {changes.map(({ language, address, stretches }) => (
        <div key={`${language} ${address}`}>
          <p className="hint">{capitalised(elementName(address, reader))}</p>
          <p className="law" lang={language}>
            <ChangedText stretches={stretches} language={language} />
          </p>
        </div>
      ))}
    </details>
  )
}
