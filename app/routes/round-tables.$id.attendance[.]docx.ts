import type { LoaderFunctionArgs } from '@remix-run/node'
import { attendanceDocx } from '#app/documents/attendance-docx.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { roundTablePage } from '#app/queries/round-table-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const page = await roundTablePage(visiting, args.params['id'] ?? '')
  if (!page) throw notFound()
  const language = new URL(args.request.url).searchParams.get('language') === 'ru' ? 'ru' : 'kk'
  const { card, attendees } = page
  const { kind, title, number, bill } = card
  const file = await attendanceDocx({
    ...{ language, kind, title, number, attendees, demonstration: bill.demonstration },
    day: dayInKazakhstan(new Date(card.startsAt)),
  })
  return fileAnswer({ name: `${bill.slug}-attendance-${number}-${language}`, ending: 'docx', content: file })
}
