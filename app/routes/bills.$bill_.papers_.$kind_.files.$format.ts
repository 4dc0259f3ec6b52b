import type { LoaderFunctionArgs } from '@remix-run/node'
import { officialPaperDocx } from '#app/documents/official-paper-docx.server.ts'
import { officialPaperPdf } from '#app/documents/official-paper-pdf.server.ts'
import { officialPaperXlsx } from '#app/documents/official-paper-xlsx.server.ts'
import type { Paper } from '#app/domain/paper/paper.ts'
import { fileAnswer, type FileEnding } from '#app/http/file-answer.ts'
import { paperAsked } from '#app/http/paper-asked.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { composedPaper } from '#app/queries/composed-paper.server.ts'

interface Printer {
  readonly ending: FileEnding
  readonly print: (paper: Paper) => Uint8Array | Promise<Uint8Array>
}

const FORMATS = new Map<string, Printer>([
  ['docx', { ending: 'docx', print: officialPaperDocx }],
  ['xlsx', { ending: 'xlsx', print: officialPaperXlsx }],
  ['pdf', { ending: 'pdf', print: officialPaperPdf }],
])

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { bill = '', kind, format = '' } = args.params
  const printer = FORMATS.get(format)
  const asked = paperAsked(kind, new URL(args.request.url).searchParams, 'kk')
  const composed = printer && asked && (await composedPaper(visiting, bill, asked))
  if (!printer || !composed) throw notFound()
  const file = await printer.print(composed.paper)
  return fileAnswer({
    name: `${bill}-${kind}-${composed.asked.language}`,
    ending: printer.ending,
    content: file,
  })
}
