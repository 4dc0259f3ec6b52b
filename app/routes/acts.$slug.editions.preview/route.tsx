import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { previewOf } from '#app/domain/structure/preview.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { MOST_FILE_MEGABYTES } from '#app/http/upload.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { actPage, type ActPage } from '#app/queries/law/act-page.server.ts'
import { emptyValues, submissionOf } from '#app/routes/acts.$slug.editions.preview/submission.server.ts'
import { EditionForm } from '#app/ui/law/edition-form.tsx'
import { EditionPreview } from '#app/ui/law/edition-preview.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.importing.previewTitle,
  ({ act }) => act,
)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'act.import')
  const act = await actPage(db, args.params['slug'] ?? '')
  if (!act) throw notFound()
  return { act, values: emptyValues(), megabytes: MOST_FILE_MEGABYTES }
}

export async function action(args: ActionFunctionArgs) {
  const { db } = await guard(args, 'act.import')
  const act = await actPage(db, args.params['slug'] ?? '')
  if (!act) throw notFound()
  const { values, notes, refusal } = await submissionOf(args.request)
  const refused = refusal ?? known(act, values.inForceOn)
  if (refused) return data({ values, refusal: refused }, { status: statusOf(refused.code) })
  return data({ values, notes, preview: previewOf(values) })
}

export default function Preview() {
  const fresh = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'preview' in answer) return <EditionPreview act={fresh.act} {...answer} />
  return <EditionForm {...fresh} {...answer} />
}

function known(act: ActPage, inForceOn: string): Refusal | null {
  return act.editions.some(edition => edition.inForceOn === inForceOn)
    ? { code: 'edition.known', particulars: { inForceOn } }
    : null
}
