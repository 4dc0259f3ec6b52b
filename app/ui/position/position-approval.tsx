import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Refused } from '#app/ui/form/refused.tsx'

interface Signed {
  readonly by: Trilingual
  readonly at: string
}

interface PositionApprovalProps {
  readonly consultation: string
  readonly approval: (Signed & { readonly holds: boolean }) | null
  readonly submitted: Signed | null
  readonly head: Trilingual | null
  readonly heads: boolean
  readonly maySubmit: boolean
  readonly open: boolean
}

/** Whether the head approved the position as it reads, and the steps to approve and to submit it. */
export function PositionApproval(props: PositionApprovalProps) {
  const { consultation, approval, submitted, head, heads, maySubmit, open } = props
  const { positions } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  const path = `/consultations/${consultation}/position`
  return (
    <section aria-labelledby="approval">
      <h2 id="approval">{positions.approval}</h2>
      <Refused refusal={fetcher.data?.refusal} />
      {!head && <p className="hint">{positions.noHead}</p>}
      {!approval && <p>{positions.waitsForHead}</p>}
      {approval && <p>{positions.approvedBy(approval.by[language], clockTime(approval.at, language))}</p>}
      {approval && !approval.holds && <p className="refusal">{positions.stale}</p>}
      {submitted && (
        <p role="status">{positions.submitted(submitted.by[language], clockTime(submitted.at, language))}</p>
      )}
      {open && heads && !approval?.holds && (
        <fetcher.Form method="post" action={`${path}/approval`}>
          <button type="submit">{positions.approve}</button>
        </fetcher.Form>
      )}
      {open && maySubmit && approval?.holds && (
        <fetcher.Form method="post" action={`${path}/submission`}>
          <button type="submit">{positions.submit}</button>
        </fetcher.Form>
      )}
    </section>
  )
}
