import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

/** Where something of a comment was hidden, its author says why it should be shown. */
export function AppealForm({ comment }: { comment: string }) {
  const { desk } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={`/comments/${comment}/appeals`}>
      <Fields refusal={fetcher.data?.refusal}>
        <Field name="reason" label={desk.appealReason}>
          {ties => <input {...ties} required />}
        </Field>
        <button className="quiet" aria-disabled={fetcher.state !== 'idle'}>
          {desk.appeal}
        </button>
      </Fields>
    </fetcher.Form>
  )
}
