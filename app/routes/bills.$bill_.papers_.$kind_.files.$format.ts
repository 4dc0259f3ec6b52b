import type { LoaderFunctionArgs } from '@remix-run/node'
import { officialPaperDocx } from '#app/documents/official-paper-docx.server.ts'
import { officialPaperPdf } from '#app/documents/official-paper-pdf.server.ts'
import { officialPaperXlsx } from '#app/documents/official-paper-xlsx.server.ts'
import { paperAsked } from '#app/http/paper-asked.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { composedPaper } from '#app/queries/composed-paper.server.ts'

const FORMATS = new Map([
  [
    'docx',
    {
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      print: officialPaperDocx,
    },
  ],
  [
    'xlsx',
    { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', print: officialPaperXlsx },
  ],
  ['pdf', { type: 'application/pdf', print: officialPaperPdf }],
])

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { bill = '', kind, format = '' } = args.params
  const printer = FORMATS.get(format)
  const asked = paperAsked(kind, new URL(args.request.url).searchParams, 'kk')
  const composed = printer && asked && (await composedPaper(visiting, bill, asked))
  if (!printer || !composed) throw notFound()
  const file = await printer.print(composed.paper)
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': printer.type,
      'Content-Disposition': `attachment; filename="${bill}-${kind}-${composed.asked.language}.${format}"`,
      'Cache-Control': 'no-store',
    },
  })
}
