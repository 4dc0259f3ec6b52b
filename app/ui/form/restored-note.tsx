import { useWords } from '#app/i18n/words.tsx'

interface RestoredNoteProps {
  readonly restored: boolean
  readonly onDiscard: () => void
}

/** Says that a form shows what was typed earlier and not sent, which can be let go. */
export function RestoredNote({ restored, onDiscard }: RestoredNoteProps) {
  const { consultations } = useWords()
  if (!restored) return null
  return (
    <p className="hint" role="status">
      {consultations.restored}{' '}
      <button type="button" className="quiet" onClick={onDiscard}>
        {consultations.discard}
      </button>
    </p>
  )
}
