import '#app/ui/record/record.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Await, Link, useLoaderData } from '@remix-run/react'
import { Suspense } from 'react'
import { z } from 'zod'
import { ACTIONS } from '#app/domain/audit/action.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { chain } from '#app/queries/record/chain.server.ts'
import { recordPage } from '#app/queries/record/record-page.server.ts'
import { ChainState } from '#app/ui/record/chain-state.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RecordFilters } from '#app/ui/record/record-filters.tsx'
import { RecordLines } from '#app/ui/record/record-lines.tsx'
import { titled } from '#app/ui/titled.ts'

const filter = z.object({
  action: z.enum(ACTIONS).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  bill: z.string().max(200).optional().catch(undefined),
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
})

export const meta = titled(words => words.record.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'record.read')
  const asked = filter.parse(Object.fromEntries(new URL(args.request.url).searchParams))
  const { action, person, bill, before } = asked
  const page = await recordPage(db, {
    action,
    actor: person,
    bill: bill?.replaceAll('\0', '') || undefined,
    before,
  })
  return { asked, page, chain: chain(db) }
}

export default function Record() {
  const { record } = useWords()
  const { asked, page, chain } = useLoaderData<typeof loader>()
  const { action, person, bill } = asked
  const filtered = new URLSearchParams({
    ...(action && { action }),
    ...(person && { person }),
    ...(bill && { bill }),
  })
  return (
    <div className="column">
      <h1>{record.title}</h1>
      <p className="lead">{record.lead}</p>
      <Suspense fallback={<p className="chain-state">{record.checking}</p>}>
        <Await resolve={chain} errorElement={<p className="chain-state">{record.unchecked}</p>}>
          {found => <ChainState {...found} />}
        </Await>
      </Suspense>
      <p>
        <a href="/record.txt" download>
          {record.download}
        </a>
      </p>
      <RecordFilters asked={asked} people={page.people} bills={page.bills} actions={page.actions} />
      {page.lines.length === 0 ? (
        <EmptyState text={record.none} next={{ to: '/record', label: record.noneNext }} />
      ) : (
        <RecordLines lines={page.lines} />
      )}
      <nav className="pager" aria-label={record.title}>
        {asked.before && <Link to={`?${filtered}`}>{record.newest}</Link>}
        {page.older && <Link to={`?${withBefore(filtered, page.older)}`}>{record.older}</Link>}
      </nav>
    </div>
  )
}

function withBefore(filtered: URLSearchParams, before: number): URLSearchParams {
  return new URLSearchParams([...filtered, ['before', String(before)]])
}
