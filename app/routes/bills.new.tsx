import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const typed = z.string().catch('')

const plan = z.object({
  key: z.uuid().catch(() => randomUUID()),
  titleKk: typed,
  titleRu: typed,
  titleEn: typed,
})

export const meta = titled(words => words.bills.open)

export async function loader(args: LoaderFunctionArgs) {
  await guard(args, 'bill.open')
  return { key: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'bill.open')
  const { key, ...typed } = await sentFields(args.request, plan)
  const title = { kk: typed.titleKk, ru: typed.titleRu, en: typed.titleEn }
  const opened = await once(visiting, key, context => openBill(context, { title }))
  if (opened.ok) return redirect(`/bills/${opened.value.slug}/amendments`)
  return data({ refusal: opened.refusal, typed }, { status: statusOf(opened.refusal.code) })
}

export default function NewBill() {
  const { bills } = useWords()
  const { key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <h1>{bills.open}</h1>
      <p className="lead">{bills.openLead}</p>
      <Fields refusal={answer?.refusal}>
        <Form method="post">
          <input type="hidden" name="key" value={key} />
          <Field name="titleKk" label={bills.titleKk} hint={bills.titleHint}>
            {ties => <textarea {...ties} lang="kk" required defaultValue={answer?.typed.titleKk} />}
          </Field>
          <Field name="titleRu" label={bills.titleRu} hint={bills.titleHint}>
            {ties => <textarea {...ties} lang="ru" required defaultValue={answer?.typed.titleRu} />}
          </Field>
          <Field name="titleEn" label={bills.titleEn} hint={bills.titleEnHint}>
            {ties => <textarea {...ties} lang="en" defaultValue={answer?.typed.titleEn} />}
          </Field>
          <button type="submit">{bills.open}</button>
        </Form>
      </Fields>
    </div>
  )
}
