import type { LoaderFunctionArgs } from '@remix-run/node'
import { comparativeTableDocx } from '#app/documents/comparative-table-docx.server.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { tablePage } from '#app/queries/table-page.server.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': DOCX,
      'Content-Disposition': `attachment; filename="${bill.slug}-table-${language}.docx"`,
      'Cache-Control': 'no-store',
    },
  })
}
