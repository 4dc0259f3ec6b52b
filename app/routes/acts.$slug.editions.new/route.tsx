import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { once } from '#app/commands/once.server.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { MOST_FILE_MEGABYTES } from '#app/http/upload.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { actPage } from '#app/queries/law/act-page.server.ts'
import { emptyValues, submissionOf } from '#app/routes/acts.$slug.editions.preview/submission.server.ts'
import { EditionForm } from '#app/ui/law/edition-form.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.importing.title,
  ({ act }) => act,
)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'act.import')
  const act = await actPage(db, args.params['slug'] ?? '')
  if (!act) throw notFound()
  return { act, values: emptyValues(), megabytes: MOST_FILE_MEGABYTES }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'act.import')
  const act = args.params['slug'] ?? ''
  const { values, refusal } = await submissionOf(args.request)
  const { inForceOn, source, key, ...texts } = values
  const imported = refusal
    ? ({ ok: false, refusal } as const)
    : await once(visiting, key, context => importEdition(context, { act, inForceOn, source, texts }))
  if (imported.ok) return redirect(`/acts/${act}/editions/${imported.value}`)
  return data({ values, refusal: imported.refusal }, { status: statusOf(imported.refusal.code) })
}

export default function NewEdition() {
  const fresh = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <EditionForm {...fresh} {...answer} />
}
