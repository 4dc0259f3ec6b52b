import { randomUUID } from 'node:crypto'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useFetcher, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import { CAPACITIES } from '#app/domain/consultation/comment.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { trayPage } from '#app/queries/comment/tray-page.server.ts'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { ConsultationHead } from '#app/ui/consultation/consultation-head.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { ReviseForm } from '#app/ui/comment/revise-form.tsx'
import { titled } from '#app/ui/titled.ts'

const submission = z.object({
  key: z.uuid().catch(() => randomUUID()),
  // A capacity, or the organisation for which somebody asks to speak.
  voice: z.union([z.enum(CAPACITIES), z.uuid().transform(claimed => ({ claimed }))]),
})

export const meta = titled<typeof loader>(
  words => words.consultations.tray,
  ({ card }) => card.bill.title,
)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const page = await trayPage(visiting, args.params['id'] ?? '')
  if (!page) throw notFound()
  return { ...page, formKey: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const { key, voice } = await sentFields(args.request, submission)
  const submitted = await once(visiting, key, context =>
    submitComments(context, args.params['id'] ?? '', voice),
  )
  if (submitted.ok) return { numbers: submitted.value }
  return data({ refusal: submitted.refusal }, { status: statusOf(submitted.refusal.code) })
}

export default function Tray() {
  const { consultations } = useWords()
  const { card, drafts, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <ConsultationHead card={card} />
      <h2>{consultations.tray}</h2>
      {answer && 'numbers' in answer && (
        <p role="status" className="done">
          {consultations.submittedAs(answer.numbers.join(', '))}{' '}
          <Link to="/comments">{consultations.mine}</Link>
        </p>
      )}
      <Fields refusal={answer && 'refusal' in answer ? answer.refusal : null}>
        {drafts.length === 0 ? (
          <EmptyState
            text={consultations.noDrafts}
            next={{ to: `/consultations/${card.id}`, label: consultations.read }}
          />
        ) : (
          <>
            <p className="hint">{consultations.trayNote}</p>
            {drafts.map(draft => (
              <Draft key={draft.comment.id} own={draft} />
            ))}
            <Submission count={drafts.length} formKey={formKey} />
          </>
        )}
      </Fields>
    </div>
  )
}

function Submission({ count, formKey }: { count: number; formKey: string }) {
  const { consultations } = useWords()
  const language = useLanguage()
  const { house, claimable, noMore } = useLoaderData<typeof loader>()
  return (
    <Form method="post">
      <input type="hidden" name="key" value={formKey} />
      <Refused refusal={noMore} />
      <Field name="voice" label={consultations.capacity} hint={consultations.capacityFrozen}>
        {ties => (
          <select {...ties} defaultValue={house?.represents ? 'representative' : 'expert'}>
            {house?.represents && (
              <option value="representative">{consultations.capacityOf(house.name[language])}</option>
            )}
            <option value="expert">{consultations.capacities.expert}</option>
            <option value="citizen">{consultations.capacities.citizen}</option>
            {claimable.length > 0 && (
              <optgroup label={consultations.capacityAsked}>
                {claimable.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {consultations.capacityUnconfirmed(name[language])}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        )}
      </Field>
      {claimable.length > 0 && <p className="hint">{consultations.capacityAskedNote}</p>}
      <button type="submit">{consultations.submit(count)}</button>
    </Form>
  )
}

function Draft({ own: { comment: draft, wordingNow } }: { own: CommentAsRead }) {
  const { consultations } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <CommentView comment={draft} wordingNow={wordingNow}>
      <ReviseForm comment={draft} offered />
      <fetcher.Form method="post" action={`/comments/${draft.id}/removal`}>
        <button type="submit" className="quiet">
          {consultations.discard}
        </button>
        <Refused refusal={fetcher.data?.refusal} />
      </fetcher.Form>
    </CommentView>
  )
}
