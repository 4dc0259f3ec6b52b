import { redirect } from '@remix-run/node'
import { notFound } from '#app/http/turn-away.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import type { Database } from '#db/client.ts'

/** The answer to throw where a bill has no such text: one that amends nothing yet leads to where its first act is added. */
export async function noTextOf(db: Database, bill: string): Promise<Response> {
  const page = await billPage(db, bill)
  return page?.amendments.length === 0 ? redirect(`/bills/${bill}/amendments`) : notFound()
}
