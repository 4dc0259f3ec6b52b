import { Readable } from 'node:stream'
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { fileAnswer } from '#app/http/file-answer.ts'
import { guard } from '#app/http/visit.server.ts'
import { recordText } from '#app/queries/record/record-text.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'record.read')
  const content = createReadableStreamFromReadable(Readable.from(recordText(db)))
  return fileAnswer({ name: 'tuzetu-record', ending: 'txt', content })
}
