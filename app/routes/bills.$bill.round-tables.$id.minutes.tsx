import '#app/ui/round-table/minutes.css'
import '#app/ui/round-table/round-table.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import type { MinutesPage } from '#app/queries/round-table/minutes-page.server.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { minutesPage } from '#app/queries/round-table/minutes-page.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import { MinutesActs } from '#app/ui/round-table/minutes-acts.tsx'
import { MinutesCorrections } from '#app/ui/round-table/minutes-corrections.tsx'
import { MinutesView } from '#app/ui/round-table/minutes-view.tsx'
import { RoundTableHead } from '#app/ui/round-table/round-table-head.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.roundTables.minutes)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { id = '', bill } = args.params
  const card = await roundTableCard(visiting, id)
  if (!card || card.bill.slug !== bill) throw notFound()
  const search = new URL(args.request.url).searchParams
  const asked = search.get('version') ?? ''
  const page = await minutesPage(visiting, id, /^\d{1,6}$/.test(asked) ? Number(asked) : null)
  const language = search.get('language') ?? visiting.language
  const { actor } = visiting
  return {
    ...{ card, page, language: language === 'kk' ? ('kk' as const) : ('ru' as const) },
    circulates: may(actor, 'minutes.circulate'),
    corrects: may(actor, 'minutes.correct') && card.phase === 'circulated' && (page?.participant ?? false),
  }
}

export default function Minutes() {
  const { card, page: loaded, language, circulates, corrects } = useLoaderData<typeof loader>()
  const page = loaded as MinutesPage | null
  return (
    <div className="column">
      <RoundTableHead card={card} />
      <MinutesActs card={card} page={page} circulates={circulates} language={language} />
      {page && (
        <>
          <MinutesView minutes={page.minutes} language={language} corrects={corrects} />
          <MinutesCorrections
            minutes={page.minutes}
            decides={circulates && card.phase === 'circulated'}
            corrects={corrects}
          />
        </>
      )}
    </div>
  )
}
