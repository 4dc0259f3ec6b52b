import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { articleAddress } from '#app/domain/comparison/changed-rows.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { checksPage, type CheckedAct } from '#app/queries/bill/checks-page.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Findings, TermAsking } from '#app/ui/bill/findings.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { titled } from '#app/ui/titled.ts'

const LONGEST_TERM = 200 // letters
const LOOK_AGAIN = 500 // ms

export const meta = titled(words => words.checks.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'bill.read')
  const asked = new URL(args.request.url).searchParams
  const term = (asked.get('term') ?? '').trim().slice(0, LONGEST_TERM)
  const page = await checksPage(db, args.params['bill'] ?? '', { act: asked.get('in'), term })
  if (!page) throw notFound()
  return page
}

export default function ChecksOfBill() {
  const { checks, bills } = useWords()
  const { slug, acts, place, underWay } = useLoaderData<typeof loader>()
  const defining = acts.filter(({ defines }) => defines)
  if (underWay)
    return (
      <div className="column checks">
        <h2>{checks.title}</h2>
        <Progress label={checks.title} {...underWay} lookAgain={LOOK_AGAIN}>
          {checks.underWay(underWay.done, underWay.of)}
        </Progress>
      </div>
    )
  return (
    <div className="column checks">
      <h2>{checks.title}</h2>
      {acts.length === 0 ? (
        <EmptyState text={checks.empty} next={{ to: `/bills/${slug}/text`, label: bills.text }} />
      ) : (
        <>
          <p className="hint">{checks.lead}</p>
          {acts.map(act => (
            <ActFindings key={act.act} bill={slug} act={act} />
          ))}
          {defining.length > 0 && <TermAsking acts={defining} place={place} />}
        </>
      )}
    </div>
  )
}

function ActFindings({ bill, act }: { bill: string; act: CheckedAct }) {
  const { checks } = useWords()
  const { findings, parity, version, ...titles } = act
  const title = titleIn(titles, useLanguage())
  const count = findings.length + parity.length
  const to = (address: string) => {
    const article = articleAddress(address)
    return `/bills/${bill}/text?${new URLSearchParams({ act: act.act, ...(article !== '' && { article }) })}`
  }
  return (
    <section>
      <h3>
        <span lang={title.lang}>{title.text}</span>{' '}
        <small>
          {checks.inVersion(version)}
          {count > 0 && ` · ${checks.found(count)}`}
        </small>
      </h3>
      <Findings lead={{ to }} findings={findings} parity={parity} />
    </section>
  )
}
