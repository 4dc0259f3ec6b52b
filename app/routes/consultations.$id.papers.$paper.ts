import type { LoaderFunctionArgs } from '@remix-run/node'
import { remarksNoteDocx } from '#app/documents/remarks-note-docx.server.ts'
import { remarksTableDocx } from '#app/documents/remarks-table-docx.server.ts'
import { remarksTableXlsx } from '#app/documents/remarks-table-xlsx.server.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'
import { remarksReport } from '#app/queries/remarks-report.server.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const PAPERS = new Map([
  ['remarks-table.docx', { type: DOCX, make: remarksTableDocx }],
  ['remarks-table.xlsx', { type: XLSX, make: remarksTableXlsx }],
  ['remarks-note.docx', { type: DOCX, make: remarksNoteDocx }],
])

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const language = new URL(args.request.url).searchParams.get('language') === 'ru' ? 'ru' : 'kk'
  const { id = '', paper = '' } = args.params
  const kind = PAPERS.get(paper)
  const report = kind && (await remarksReport(visiting, id, language))
  if (!kind || !report) throw notFound()
  const [name, ending] = paper.split('.')
  const file = await kind.make(report.paper)
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': kind.type,
      'Content-Disposition': `attachment; filename="${report.card.bill.slug}-${report.card.round}-${name}-${language}.${ending}"`,
      'Cache-Control': 'no-store',
    },
  })
}
