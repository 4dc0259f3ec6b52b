import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'bill.read')
  const bill = await billPage(db, args.params['bill'] ?? '')
  if (!bill) throw notFound()
  return redirect(`/bills/${bill.slug}/${bill.amendments.length > 0 ? 'text' : 'amendments'}`)
}

/** Never shown; with it, a bill that does not exist is answered by a page. */
export default function BillItself() {
  return null
}
