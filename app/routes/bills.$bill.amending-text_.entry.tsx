import '#app/ui/bill/amending-text.css'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setEntryIntoForce } from '#app/commands/set-entry-into-force.server.ts'
import { amendingElements } from '#app/domain/amendment/amending-elements.ts'
import { fieldsOf, sentForm } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { amendingLawText } from '#app/queries/bill/amending-law.server.ts'
import { EntryForm, entryValues } from '#app/ui/bill/entry-form.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const typed = z.string().max(100).catch('')
const form = z.object({ by: z.enum(['days', 'date']), days: typed, date: typed, at: typed, on: typed })

export const meta = titled(words => words.amending.entry.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'drafting.set')
  const law = await amendingLawText(db, args.params['bill'] ?? '', 'ru')
  if (!law) throw notFound()
  const { bill, lines, entry } = law
  return { bill: bill.slug, elements: amendingElements(lines), values: entryValues(entry) }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'drafting.set')
  const sent = await sentForm(args.request)
  const read = fieldsOf(sent, form)
  const { at, on, ...rule } = read
  const kept = sent.getAll('kept').map(String)
  const exceptions = kept.map(each => ({ at: each.split(' ')[0] ?? '', date: each.split(' ')[1] ?? '' }))
  const bill = args.params['bill'] ?? ''
  const outcome = await setEntryIntoForce(visiting, {
    ...{ bill, ...rule },
    exceptions: at === '' ? exceptions : [...exceptions, { at, date: on }],
  })
  if (outcome.ok) return redirect(`/bills/${bill}/amending-text`)
  const { refusal } = outcome
  return data({ refusal, values: { ...read, kept } }, { status: statusOf(refusal.code) })
}

export default function EntryIntoForce() {
  const { bill, elements, values } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { amending } = useWords()
  return (
    <div className="column narrow">
      <p className="hint">
        <Link to={`/bills/${bill}/amending-text`}>{amending.title}</Link>
      </p>
      <h2>{amending.entry.title}</h2>
      <Fields refusal={answer?.refusal}>
        <EntryForm values={answer?.values ?? values} elements={elements} />
      </Fields>
    </div>
  )
}
