import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { enterAct } from '#app/commands/enter-act.server.ts'
import { once } from '#app/commands/once.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { ACT_FORMS, actNumber, usualSlug } from '#app/domain/structure/act-form.ts'
import type { ImportField } from '#app/domain/structure/import-refusals.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const title = z
  .string()
  .trim()
  .min(1)
  .max(1_000)
  .regex(/^[^\0]*$/)

const fields = z.object({
  form: z.enum(ACT_FORMS),
  number: z
    .string()
    .transform(actNumber)
    .pipe(
      z
        .string()
        .max(40)
        .regex(/^[\p{L}\p{N}/-]+(?: [\p{L}\p{N}/-]+)*$/u),
    ),
  adoptedOn: z.iso.date(),
  titleKk: title,
  titleRu: title,
  slug: z
    .string()
    .regex(/^(?!new$)([a-z0-9]+(-[a-z0-9]+)*)?$/)
    .max(80),
})

const card = fields.transform(given => ({
  ...given,
  slug: given.slug || usualSlug(given.form, given.number),
}))

export const meta = titled(words => words.acts.enter)

export async function loader(args: LoaderFunctionArgs) {
  await guard(args, 'act.import')
  return { key: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'act.import')
  const typed = Object.fromEntries(await sentForm(args.request))
  const read = card.safeParse(typed)
  const key = z
    .uuid()
    .catch(() => randomUUID())
    .parse(typed['key'])
  const outcome = read.success
    ? await once(visiting, key, context => enterAct(context, read.data))
    : refuse('import.field-wrong', { field: read.error.issues[0]?.path[0] as ImportField })
  if (outcome.ok) return redirect(`/acts/${outcome.value}/editions/new`)
  return data({ typed, refusal: outcome.refusal }, { status: statusOf(outcome.refusal.code) })
}

export default function NewAct() {
  const { acts } = useWords()
  const { key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = (name: string) => String(answer?.typed[name] ?? '')
  return (
    <div className="column narrow">
      <p className="hint">
        <Link to="/acts">{acts.title}</Link>
      </p>
      <h1>{acts.enter}</h1>
      <p>{acts.enterHint}</p>
      <Fields refusal={answer?.refusal}>
        <Form method="post">
          <input type="hidden" name="key" value={key} />
          <ChoiceField<string>
            name="form"
            label={acts.formTitle}
            options={ACT_FORMS.map(form => [form, acts.forms[form]])}
            chosen={typed('form') || 'law'}
          />
          <Line name="number" label={acts.number} value={typed('number')} hint={acts.numberHint} />
          <Line name="adoptedOn" label={acts.adoptedOn} value={typed('adoptedOn')} type="date" />
          <Line name="titleKk" label={acts.titleKk} value={typed('titleKk')} lang="kk" />
          <Line name="titleRu" label={acts.titleRu} value={typed('titleRu')} lang="ru" />
          <Line name="slug" label={acts.slug} value={typed('slug')} hint={acts.slugHint} optional />
          <button type="submit">{acts.enter}</button>
        </Form>
      </Fields>
    </div>
  )
}

interface LineProps {
  readonly name: ImportField
  readonly label: string
  readonly value: string
  readonly type?: string
  readonly lang?: string
  readonly hint?: string
  readonly optional?: boolean
}

function Line({ name, label, value, type = 'text', lang, hint, optional = false }: LineProps) {
  return (
    <Field name={name} label={label} hint={hint}>
      {ties => <input {...ties} type={type} lang={lang} required={!optional} defaultValue={value} />}
    </Field>
  )
}
