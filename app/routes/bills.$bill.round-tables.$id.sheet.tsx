import '#app/ui/round-table/round-table.css'
import '#app/ui/round-table/sheet.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { personId } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { sheet } from '#app/queries/round-table/sheet.server.ts'
import { SheetView } from '#app/ui/round-table/sheet-view.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.roundTables.sheet)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'sheet.read')
  const page = await sheet(visiting, args.params['id'] ?? '')
  if (!page || page.card.bill.slug !== args.params['bill']) throw notFound()
  const { phase } = page.card
  const records = may(visiting.actor, 'statement.record') && phase !== 'approved' && phase !== 'cancelled'
  return { page, records, person: personId(visiting.actor) ?? '' }
}

export default function RoundTableSheet() {
  const { page, records, person } = useLoaderData<typeof loader>()
  return <SheetView key={page.card.id} sheet={page} records={records} person={person} />
}
