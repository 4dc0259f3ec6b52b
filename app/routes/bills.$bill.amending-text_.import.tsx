import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { once } from '#app/commands/once.server.ts'
import { saveVersion, type Saved } from '#app/commands/save-version.server.ts'
import { importedVersion, readImport } from '#app/domain/amendment/import-amending-text.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { MOST_FILE_MEGABYTES } from '#app/http/upload.server.ts'
import { guard, type Visit } from '#app/http/visit.server.ts'
import { importActs, importGround } from '#app/queries/bill/import-ground.server.ts'
import {
  amendingSubmission,
  emptyAmendingValues,
  type AmendingSubmission,
} from '#app/routes/bills.$bill.amending-text_.preview/submission.server.ts'
import { AmendingImportForm } from '#app/ui/bill/amending-import-form.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.amending.importing.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'version.save')
  const acts = await importActs(db, args.params['bill'] ?? '')
  if (!acts) throw notFound()
  const asked = new URL(args.request.url).searchParams.get('act')
  const act = acts.find(each => each.act === asked) ?? acts[0]
  return { acts, values: emptyAmendingValues(act?.act), megabytes: MOST_FILE_MEGABYTES }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'version.save')
  const bill = args.params['bill'] ?? ''
  const submission = await amendingSubmission(args.request)
  const { values } = submission
  const saved = await save(visiting, bill, submission)
  if (!saved.ok) return data({ values, refusal: saved.refusal }, { status: statusOf(saved.refusal.code) })
  if (saved.value.kind === 'collision') return redirect(`/bills/${bill}/collisions/${saved.value.collision}`)
  const query = new URLSearchParams({ act: values.act, to: `v${saved.value.number}` })
  return redirect(`/bills/${bill}/comparison?${query}`)
}

/** Reads what was sent once more: what was seen in the preview is what is saved, or nothing is. */
async function save(
  visiting: Visit,
  bill: string,
  { values, refusal }: AmendingSubmission,
): Promise<Outcome<Saved>> {
  if (refusal) return { ok: false, refusal }
  const ground = await importGround(visiting.db, { bill, ...values })
  if (!ground) throw notFound()
  const { act, parent, texts } = ground
  const titles = { kk: act.titleKk, ru: act.titleRu }
  const version = importedVersion(texts, readImport(texts, { texts: values, titles }))
  if (!version.ok) return version
  const draft = { amendment: act.amendment, parent, message: values.message, ...version.value }
  return once(visiting, values.key, context => saveVersion(context, draft))
}

export default function ImportAmendingText() {
  const { bill = '' } = useParams()
  const fresh = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <AmendingImportForm bill={bill} {...fresh} {...answer} open={null} />
}
