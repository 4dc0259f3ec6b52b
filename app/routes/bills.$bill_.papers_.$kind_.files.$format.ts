import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paperFile } from '#app/documents/paper-file.server.ts'
import { isLong, printLater } from '#app/documents/print-later.server.ts'
import { formatsOf } from '#app/domain/paper/paper-kind.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { paperAsked } from '#app/http/paper-asked.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'
import { composedPaper } from '#app/queries/paper/composed-paper.server.ts'

/** A long PDF is printed after the answer, which leads to a page with its progress. */
export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const { bill = '', kind, format } = args.params
  const asked = paperAsked(kind, new URL(args.request.url).searchParams, 'kk')
  const ending = asked && formatsOf(asked.kind).find(each => each === format)
  const composed = ending && (await composedPaper(visiting, bill, asked))
  if (!composed) throw notFound()
  const { paper, name } = composed
  const { person, now } = visiting
  if (ending === 'pdf' && isLong(paper)) {
    const key = printLater({ paper, name, now, owner: person?.id ?? null }, error =>
      args.context.log.error(error),
    )
    return redirect(`/bills/${bill}/papers/${kind}/printing/${key}`)
  }
  return fileAnswer({ name, ending, content: await paperFile(paper, ending) })
}
