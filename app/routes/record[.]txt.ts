import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { guard } from '#app/http/visit.server.ts'
import { recordText } from '#app/queries/record-text.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'record.read')
  return new Response(createReadableStreamFromReadable(Readable.from(recordText(db))), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tuzetu-record.txt"',
      'Cache-Control': 'no-store',
    },
  })
}
