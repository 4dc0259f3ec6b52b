import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { readImport } from '#app/domain/amendment/import-amending-text.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { MOST_FILE_MEGABYTES } from '#app/http/upload.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { importActs, importGround } from '#app/queries/bill/import-ground.server.ts'
import { previewOfImport } from '#app/routes/bills.$bill.amending-text_.preview/preview-of-import.ts'
import {
  amendingSubmission,
  emptyAmendingValues,
} from '#app/routes/bills.$bill.amending-text_.preview/submission.server.ts'
import { AmendingImportForm } from '#app/ui/bill/amending-import-form.tsx'
import { AmendingPreview } from '#app/ui/bill/amending-preview.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.amending.importing.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'version.save')
  const acts = await importActs(db, args.params['bill'] ?? '')
  if (!acts) throw notFound()
  return { acts, values: emptyAmendingValues(acts[0]?.act), megabytes: MOST_FILE_MEGABYTES }
}

export async function action(args: ActionFunctionArgs) {
  const { db } = await guard(args, 'version.save')
  const bill = args.params['bill'] ?? ''
  const { values, refusal } = await amendingSubmission(args.request)
  const ground = await importGround(db, { bill, ...values })
  if (!ground) throw notFound()
  const empty = values.kk.trim() === '' && values.ru.trim() === ''
  const refused = refusal ?? (empty ? ({ code: 'amending-text.empty', particulars: {} } as const) : null)
  if (refused) return data({ values, refusal: refused }, { status: statusOf(refused.code) })
  const titles = { kk: ground.act.titleKk, ru: ground.act.titleRu }
  return data({
    values,
    preview: previewOfImport(ground.texts, readImport(ground.texts, { texts: values, titles })),
  })
}

export default function PreviewOfImport() {
  const { bill = '' } = useParams()
  const fresh = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const preview = answer && 'preview' in answer ? answer.preview : null
  return (
    <AmendingImportForm bill={bill} {...fresh} {...answer} open={preview?.open ?? null}>
      {preview && <AmendingPreview {...preview} />}
    </AmendingImportForm>
  )
}
