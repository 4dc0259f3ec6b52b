import type { Refusal } from '#app/domain/refusal.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useWords } from '#app/i18n/words.tsx'

/** An expected no, in place, in the reader's language; nothing where there is none. */
export function Refused({ refusal }: { refusal: Refusal | null | undefined }) {
  const { refusals } = useWords()
  if (!refusal) return null
  return (
    <p className="refusal" role="alert">
      {sentence(refusals, refusal)}
    </p>
  )
}
