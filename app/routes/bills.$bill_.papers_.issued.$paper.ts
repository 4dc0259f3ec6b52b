import type { LoaderFunctionArgs } from '@remix-run/node'
import { seesEverything } from '#app/domain/access/readers.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { issuedFile } from '#app/queries/issued-papers.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { bill = '', paper = '' } = args.params
  const issued = seesEverything(visiting.actor) && (await issuedFile(visiting.db, bill, paper))
  if (!issued) throw notFound()
  return fileAnswer({ name: issued.name, ending: 'docx', content: issued.file, hash: issued.hash })
}
