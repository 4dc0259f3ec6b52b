import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { readAsked, settled } from '#app/domain/comparison/asked.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { editionComparison } from '#app/queries/comparison/comparison-page.server.ts'
import { windowData } from '#app/routes/bills.$bill.comparison/window.server.ts'
import { ActAbove } from '#app/ui/law/act-above.tsx'
import { ComparisonView } from '#app/ui/comparison/comparison-view.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.comparison.title,
  ({ act }) => act,
)

export async function loader(args: LoaderFunctionArgs) {
  const visit = await guard(args, 'act.read')
  const asked = settled(readAsked(new URL(args.request.url).searchParams), visit.language)
  const page = await editionComparison(visit.db, args.params['slug'] ?? '', asked)
  if (!page) throw notFound()
  return windowData(args, visit, page)
}

export default function ComparisonOfEditions() {
  const { comparison } = useWords()
  const { act, ...page } = useLoaderData<typeof loader>()
  const { slug = '' } = useParams()
  return (
    <>
      <header className="comparison-head">
        <ActAbove act={act} />
        <h1>{comparison.title}</h1>
      </header>
      <ComparisonView {...page} place={`acts/${slug}`} />
    </>
  )
}
