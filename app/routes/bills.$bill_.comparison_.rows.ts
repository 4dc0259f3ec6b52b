import type { LoaderFunctionArgs } from '@remix-run/node'
import { readAsked, settled } from '#app/domain/comparison/asked.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { billComparison } from '#app/queries/comparison/comparison-page.server.ts'
import { rowsAnswer } from '#app/routes/bills.$bill.comparison/window.server.ts'

/** All changes between two texts of a bill's amendment, as HTML for the page that shows them. */
export async function loader(args: LoaderFunctionArgs) {
  const visit = await guard(args, 'bill.read')
  const asked = settled(readAsked(new URL(args.request.url).searchParams), visit.language)
  const page = await billComparison(visit.db, args.params['bill'] ?? '', asked)
  if (!page) throw notFound()
  return rowsAnswer(args, visit, page)
}
