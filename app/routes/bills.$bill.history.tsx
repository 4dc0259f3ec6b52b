import '#app/ui/record/record.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Await, Link, useLoaderData, useParams } from '@remix-run/react'
import { Suspense } from 'react'
import { z } from 'zod'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { billHistory } from '#app/queries/record/bill-history.server.ts'
import { chain } from '#app/queries/record/chain.server.ts'
import { ChainState } from '#app/ui/record/chain-state.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HistoryLines } from '#app/ui/record/history-lines.tsx'
import { titled } from '#app/ui/titled.ts'

const place = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined)

export const meta = titled(words => words.history.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'history.read')
  const before = place.parse(new URL(args.request.url).searchParams.get('before') ?? undefined)
  const history = await billHistory(visiting, args.params['bill'] ?? '', before)
  if (!history) throw notFound()
  return { before: before ?? null, history, chain: chain(visiting.db) }
}

export default function History() {
  const words = useWords()
  const { bill = '' } = useParams()
  const { before, history, chain } = useLoaderData<typeof loader>()
  const { record } = words
  return (
    <div className="column">
      <h2>{words.history.title}</h2>
      <p className="lead">{words.history.lead}</p>
      <Suspense fallback={<p className="chain-state">{record.checking}</p>}>
        <Await resolve={chain} errorElement={<p className="chain-state">{record.unchecked}</p>}>
          {found => <ChainState {...found} />}
        </Await>
      </Suspense>
      {history.lines.length === 0 ? (
        <EmptyState text={words.history.none} />
      ) : (
        <HistoryLines bill={bill} lines={history.lines} />
      )}
      <nav className="pager" aria-label={words.history.title}>
        {before && <Link to="?">{words.history.newest}</Link>}
        {history.older && <Link to={`?before=${history.older}`}>{words.history.older}</Link>}
      </nav>
    </div>
  )
}
