import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'
import { Refused } from '#app/ui/refused.tsx'

/** Where something of a comment was hidden, its author says why it should be shown. */
export function AppealForm({ comment }: { comment: string }) {
  const { desk } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={`/comments/${comment}/appeals`}>
      <Field label={desk.appealReason}>{ties => <input {...ties} name="reason" required />}</Field>
      <Refused refusal={fetcher.data?.refusal} />
      <button className="quiet" disabled={fetcher.state !== 'idle'}>
        {desk.appeal}
      </button>
    </fetcher.Form>
  )
}
