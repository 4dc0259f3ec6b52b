import type { LoaderFunctionArgs } from '@remix-run/node'
import { invitationIcs } from '#app/documents/invitation-ics.server.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { roundTablePage } from '#app/queries/round-table-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const page = await roundTablePage(visiting, args.params['id'] ?? '')
  if (!page) throw notFound()
  const tongue = visiting.language === 'kk' ? 'kk' : 'ru'
  const { roundTables } = wordsIn(visiting.language)
  const { id, kind, title, place, startsAt, endsAt, bill } = page.card
  const file = invitationIcs({
    ...{ id, startsAt, endsAt, place: place[tongue] },
    title: `${roundTables.kinds[kind]}: ${title[tongue]}`,
    agenda: page.agenda.map(item => item.title[tongue]),
    url: new URL(`/bills/${bill.slug}/round-tables/${id}`, args.request.url).href,
  })
  return fileAnswer({ name: `${bill.slug}-round-table-${page.card.number}`, ending: 'ics', content: file })
}
