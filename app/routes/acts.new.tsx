import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { enterAct } from '#app/commands/enter-act.server.ts'
import { once } from '#app/commands/once.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { ACT_FORMS } from '#app/domain/structure/act-form.ts'
import type { ImportField } from '#app/domain/structure/import-refusals.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useWords } from '#app/i18n/words.tsx'
import { titled } from '#app/ui/titled.ts'

const title = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .regex(/^[^\0]*$/)

const card = z.object({
  form: z.enum(ACT_FORMS),
  number: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}/-]{1,40}$/u),
  adoptedOn: z.iso.date(),
  titleKk: title,
  titleRu: title,
  slug: z
    .string()
    .regex(/^(?!new$)[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
})

export const meta = titled(words => words.acts.enter)

export async function loader(args: LoaderFunctionArgs) {
  await guard(args, 'act.import')
  return { key: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'act.import')
  const values = Object.fromEntries(await sentForm(args.request))
  const read = card.safeParse(values)
  const key = z
    .uuid()
    .catch(() => randomUUID())
    .parse(values['key'])
  const entered = read.success
    ? await once(visiting, key, context => enterAct(context, read.data))
    : refuse('import.field-wrong', { field: read.error.issues[0]?.path[0] as ImportField })
  if (entered.ok) return redirect(`/acts/${entered.value}/editions/new`)
  return data({ values, refusal: entered.refusal }, { status: statusOf(entered.refusal.code) })
}

export default function NewAct() {
  const { acts, refusals } = useWords()
  const { key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = (name: string) => String(answer?.values[name] ?? '')
  return (
    <div className="column">
      <h1>{acts.enter}</h1>
      <p>{acts.enterHint}</p>
      {answer && (
        <p className="refusal" role="alert">
          {sentence(refusals, answer.refusal)}
        </p>
      )}
      <Form method="post">
        <input type="hidden" name="key" value={key} />
        <div className="field">
          <label htmlFor="form">{acts.formTitle}</label>
          <select id="form" name="form" defaultValue={typed('form') || 'law'}>
            {ACT_FORMS.map(form => (
              <option key={form} value={form}>
                {acts.forms[form]}
              </option>
            ))}
          </select>
        </div>
        <Field name="number" label={acts.number} value={typed('number')} />
        <Field name="adoptedOn" label={acts.adoptedOn} value={typed('adoptedOn')} type="date" />
        <Field name="titleKk" label={acts.titleKk} value={typed('titleKk')} lang="kk" />
        <Field name="titleRu" label={acts.titleRu} value={typed('titleRu')} lang="ru" />
        <Field name="slug" label={acts.slug} value={typed('slug')} hint={acts.slugHint} />
        <button type="submit">{acts.enter}</button>
      </Form>
    </div>
  )
}

interface FieldProps {
  readonly name: ImportField
  readonly label: string
  readonly value: string
  readonly type?: string
  readonly lang?: string
  readonly hint?: string
}

function Field({ name, label, value, type = 'text', lang, hint }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type={type} lang={lang} required defaultValue={value} />
      {hint && <p className="hint">{hint}</p>}
    </div>
  )
}
