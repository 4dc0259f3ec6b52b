import { useFetcher } from '@remix-run/react'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface ReviseFormProps {
  readonly comment: CommentCard
  /** Whether it may still be changed; what was typed and came too late stays, with the reason. */
  readonly offered: boolean
}

/** Changes what a comment of the reader's own says: a draft, or one that was submitted, until the close. */
export function ReviseForm({ comment, offered }: ReviseFormProps) {
  const { consultations } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  const { id, kind, language, text, wording, number } = comment
  if (!offered && !fetcher.data?.refusal) return null
  return (
    <Fields refusal={fetcher.data?.refusal}>
      <details key={`${text} ${wording}`}>
        <summary>{consultations.change}</summary>
        {number !== null && <p className="hint">{consultations.reviseNote}</p>}
        <fetcher.Form method="post" action={`/comments/${id}`}>
          <input type="hidden" name="kind" value={kind} />
          <Field name="text" label={consultations.text}>
            {ties => <textarea {...ties} rows={4} lang={language} defaultValue={text} />}
          </Field>
          {wording !== null && (
            <Field name="wording" label={consultations.wording}>
              {ties => <textarea {...ties} rows={4} lang={language} defaultValue={wording} />}
            </Field>
          )}
          <button type="submit">{number === null ? consultations.keep : consultations.revise}</button>
        </fetcher.Form>
      </details>
    </Fields>
  )
}
