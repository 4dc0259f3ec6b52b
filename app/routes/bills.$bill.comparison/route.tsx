import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { readAsked, settled } from '#app/domain/comparison/asked.ts'
import { guard } from '#app/http/visit.server.ts'
import { noTextOf } from '#app/http/no-text-of.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { billComparison } from '#app/queries/comparison/comparison-page.server.ts'
import { windowData } from '#app/routes/bills.$bill.comparison/window.server.ts'
import { ComparisonView } from '#app/ui/comparison/comparison-view.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.comparison.title)

export async function loader(args: LoaderFunctionArgs) {
  const visit = await guard(args, 'bill.read')
  const asked = settled(readAsked(new URL(args.request.url).searchParams), visit.language)
  const page = await billComparison(visit.db, args.params['bill'] ?? '', asked)
  if (!page) throw await noTextOf(visit.db, args.params['bill'] ?? '')
  return windowData(args, visit, page)
}

export default function ComparisonOfVersions() {
  const { comparison } = useWords()
  const { bill = '' } = useParams()
  return (
    <>
      <h2 className="visually-hidden">{comparison.title}</h2>
      <ComparisonView {...useLoaderData<typeof loader>()} place={`bills/${bill}`} />
    </>
  )
}
