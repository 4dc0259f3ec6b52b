import type { LoaderFunctionArgs } from '@remix-run/node'
import { invitationIcs } from '#app/documents/invitation-ics.server.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { linkTo } from '#app/http/link-to.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { invitation } from '#app/queries/round-table/invitation.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const page = await invitation(visiting, args.params['id'] ?? '')
  if (!page) throw notFound()
  const tongue = languageToRead(visiting.language)
  const { roundTables } = wordsIn(visiting.language)
  const { id, kind, title, place, startsAt, endsAt, bill, changes, phase } = page.card
  const { name, email } = page.organizer
  const file = invitationIcs({
    ...{ id, startsAt, endsAt, place: place[tongue] },
    title: `${roundTables.kinds[kind]}: ${title[tongue]}`,
    agenda: page.agenda.map(item => item.title[tongue]),
    url: linkTo(args, `/bills/${bill.slug}/round-tables/${id}`),
    organizer: { name: name[visiting.language], email },
    ...{ sequence: changes.length, cancelled: phase === 'cancelled' },
  })
  return fileAnswer({ name: `${bill.slug}-round-table-${page.card.number}`, ending: 'ics', content: file })
}
