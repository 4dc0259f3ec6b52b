import type { LoaderFunctionArgs } from '@remix-run/node'
import { seesEverything } from '#app/domain/access/readers.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { issuedFile } from '#app/queries/issued-papers.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { bill = '', paper = '' } = args.params
  const issued = seesEverything(visiting.actor) && (await issuedFile(visiting.db, bill, paper))
  if (!issued) throw notFound()
  return new Response(new Uint8Array(issued.file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${issued.name}"`,
      'Cache-Control': 'private, no-store',
      ETag: `"${issued.hash}"`,
    },
  })
}
