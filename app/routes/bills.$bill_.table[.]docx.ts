import type { LoaderFunctionArgs } from '@remix-run/node'
import { comparativeTableDocx } from '#app/documents/comparative-table-docx.server.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { tablePage } from '#app/queries/table-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = await guard(args, 'bill.read')
  const language = new URL(args.request.url).searchParams.get('language') === 'ru' ? 'ru' : 'kk'
  const page = await tablePage(db, args.params['bill'] ?? '', language)
  if (!page) throw notFound()
  const { bill, sections } = page
  const file = await comparativeTableDocx({
    title: bill.title[language],
    language,
    day: dayInKazakhstan(now),
    demonstration: bill.demonstration,
    sections,
  })
  return fileAnswer({ name: `${bill.slug}-table-${language}`, ending: 'docx', content: file })
}
