import type { LoaderFunctionArgs } from '@remix-run/node'
import { remarksNoteDocx } from '#app/documents/remarks-note-docx.server.ts'
import { remarksTableDocx } from '#app/documents/remarks-table-docx.server.ts'
import { remarksTableXlsx } from '#app/documents/remarks-table-xlsx.server.ts'
import { fileAnswer, type FileEnding } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'
import { remarksReport } from '#app/queries/remarks-report.server.ts'

interface Paper {
  readonly name: string
  readonly ending: FileEnding
  readonly make: typeof remarksTableDocx
}

const PAPERS = new Map<string, Paper>([
  ['remarks-table.docx', { name: 'remarks-table', ending: 'docx', make: remarksTableDocx }],
  ['remarks-table.xlsx', { name: 'remarks-table', ending: 'xlsx', make: remarksTableXlsx }],
  ['remarks-note.docx', { name: 'remarks-note', ending: 'docx', make: remarksNoteDocx }],
])

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const language = new URL(args.request.url).searchParams.get('language') === 'ru' ? 'ru' : 'kk'
  const { id = '', paper = '' } = args.params
  const kind = PAPERS.get(paper)
  const report = kind && (await remarksReport(visiting, id, { language }))
  if (!kind || !report) throw notFound()
  const file = await kind.make(report.paper)
  const { card } = report
  const name = `${card.bill.slug}-${card.round}-${kind.name}-${language}`
  return fileAnswer({ name, ending: kind.ending, content: file })
}
