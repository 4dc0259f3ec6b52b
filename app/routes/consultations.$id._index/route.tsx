import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { personId } from '#app/domain/access/actor.ts'
import { missing } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'
import { consultationPage } from '#app/queries/consultation/consultation-page.server.ts'
import { ConsultationReading } from '#app/routes/consultations.$id._index/reading.tsx'
import { titled } from '#app/ui/titled.ts'
import { languageToRead } from '#app/i18n/language.ts'

const READINGS = ['both', 'kk', 'ru'] as const

export const meta = titled<typeof loader>(
  words => words.consultations.draftAndComments,
  ({ page }) => page.card.bill.title,
)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const asked = new URL(args.request.url).searchParams
  const reading = READINGS.find(each => each === asked.get('text')) ?? 'both'
  const mode = asked.get('mode') === 'law' ? ('law' as const) : ('changes' as const)
  const language = reading !== 'both' ? reading : languageToRead(visiting.language)
  const view = {
    id: args.params['id'] ?? '',
    act: asked.get('act') ?? '',
    mode,
    at: asked.get('at') ?? '',
    language,
  } as const
  const page = await consultationPage(visiting, view)
  if (!page) throw missing(args.request, visiting.person)
  const you = personId(visiting.actor)
  return { page, reading, mode, headings: language, at: view.at, formKey: randomUUID(), you }
}

export default function Consultation() {
  return <ConsultationReading {...useLoaderData<typeof loader>()} />
}
