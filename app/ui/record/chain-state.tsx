import { figure } from '#app/i18n/figures.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface ChainStateProps {
  readonly entries: number
  readonly seal: string
  readonly brokenAt: number | null
}

/** Whether the record is whole, in one sentence, with the seal to keep. */
export function ChainState({ entries, seal, brokenAt }: ChainStateProps) {
  const { record } = useWords()
  const language = useLanguage()
  const held = figure(entries, language)
  return (
    <div className={brokenAt === null ? 'chain-state holds' : 'chain-state refusal'} role="status">
      <p>{brokenAt === null ? record.holds(held) : record.breaks(figure(brokenAt, language), held)}</p>
      <p className="hint">
        {record.lastSeal} <code>{seal}</code>
      </p>
    </div>
  )
}
