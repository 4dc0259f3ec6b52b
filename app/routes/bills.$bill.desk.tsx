import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useParams } from '@remix-run/react'
import { placeLater } from '#app/commands/place-comments.server.ts'
import { may } from '#app/domain/access/may.ts'
import type { DeskPage } from '#app/domain/consultation/desk.ts'
import { readFilters } from '#app/domain/consultation/desk-filters.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import { deskPage } from '#app/queries/desk/desk.server.ts'
import { DeskView } from '#app/ui/desk/desk-view.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.desk.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'desk.read')
  const { bill = '' } = args.params
  const search = new URL(args.request.url).searchParams
  const filters = readFilters(search)
  const [round, comment] = [wholeNumber(search.get('round')), wholeNumber(search.get('comment'))]
  const page = await deskPage(visiting, { bill, round, comment, filters })
  if (!page && (round !== null || !(await billPage(visiting.db, bill)))) throw notFound()
  for (const version of page?.waiting ?? [])
    void placeLater(visiting, version, error => args.context.log.error({ error, version }, 'placing failed'))
  const { actor } = visiting
  const rights = {
    answers: may(actor, 'comment.answer'),
    moderates: may(actor, 'comment.moderate'),
    takesBack: may(actor, 'moderation.take-back'),
    restores: may(actor, 'comment.restore'),
    decides: may(actor, 'appeal.decide'),
  }
  return { page, filters, rights, formKey: randomUUID() }
}

export default function Desk() {
  const { desk } = useWords()
  const { bill = '' } = useParams()
  const { page: loaded, ...rest } = useLoaderData<typeof loader>()
  const page = loaded as DeskPage | null
  if (page) return <DeskView key={page.card.id} page={page} {...rest} />
  return (
    <div className="column">
      <EmptyState
        text={desk.none}
        next={{ to: `/bills/${bill}/consultations`, label: desk.toConsultations }}
      />
    </div>
  )
}

function wholeNumber(word: string | null): number | null {
  return word !== null && /^\d{1,9}$/.test(word) ? Number(word) : null
}
