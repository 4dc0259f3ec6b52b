import type { LoaderFunctionArgs } from '@remix-run/node'
import { seesEverything } from '#app/domain/access/readers.ts'
import { PAPER_FORMATS } from '#app/domain/paper/paper-kind.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { issuedFile } from '#app/queries/paper/issued-papers.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { actor, db } = await guard(args, 'bill.read')
  const { bill = '', paper = '' } = args.params
  const format = PAPER_FORMATS.find(each => each === args.params['format'])
  const file = format && seesEverything(actor) ? await issuedFile(db, bill, { paper, format }) : null
  if (!file) throw notFound()
  const { name, hash, content } = file
  return fileAnswer({ name, hash, content, ending: file.format })
}
