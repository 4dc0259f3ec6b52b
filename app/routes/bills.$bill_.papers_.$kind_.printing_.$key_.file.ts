import type { LoaderFunctionArgs } from '@remix-run/node'
import { printingOf } from '#app/documents/print-later.server.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await visit(args)
  const printing = printingOf(args.params['key'] ?? '', person?.id ?? null)
  if (!printing?.content) throw notFound()
  return fileAnswer({ name: printing.name, ending: 'pdf', content: printing.content })
}
