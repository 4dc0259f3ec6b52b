import { useFetcher } from '@remix-run/react'
import type { MemberNote } from '#app/domain/consultation/position-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'
import { useForgotten, useTyped } from '#app/ui/form/use-typed.ts'

/** What members said: to each other, or as dissents. */
export function MemberNotes({ notes }: { notes: readonly MemberNote[] }) {
  const language = useLanguage()
  return notes.map(({ by, at, text }) => (
    <p className="position-note" key={at + text}>
      <span className="hint">
        {by[language]}, {clockTime(at, language)}:
      </span>{' '}
      {text}
    </p>
  ))
}

interface NoteFormProps {
  readonly consultation: string
  /** Empty for the position as a whole. */
  readonly provision: string
  readonly kind: 'notes' | 'dissents'
  readonly label: string
  readonly hint?: string
}

/** Says something to the colleagues, or annexes a dissent. */
export function NoteForm({ consultation, provision, kind, label, hint }: NoteFormProps) {
  const { positions } = useWords()
  const fetcher = useFetcher<{ kept?: string; refusal?: Refusal }>()
  const kept = useTyped(`note:${consultation}:${kind}:${provision}`, NOTHING, noteFrom)
  const { typed, type, restored, forget } = kept
  useForgotten(kept, fetcher, fetcher.data?.kept)
  return (
    <fetcher.Form method="post" action={`/consultations/${consultation}/position/${kind}`}>
      <Fields refusal={fetcher.data?.refusal}>
        <RestoredNote restored={restored} onDiscard={forget} />
        <input type="hidden" name="provision" value={provision} />
        <Field name="text" label={label} hint={hint}>
          {ties => (
            <textarea
              {...ties}
              rows={2}
              required
              value={typed.text}
              onChange={event => type({ text: event.target.value })}
            />
          )}
        </Field>
        <button type="submit" className="quiet" aria-disabled={fetcher.state !== 'idle'}>
          {positions.send}
        </button>
      </Fields>
    </fetcher.Form>
  )
}

const NOTHING = { text: '' }

function noteFrom(kept: unknown): { text: string } | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { text } = kept as { text?: unknown }
  return typeof text === 'string' ? { text } : null
}
