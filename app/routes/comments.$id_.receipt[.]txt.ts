import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { actingPerson } from '#app/domain/access/actor.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { receiptOf } from '#app/queries/comment/receipt.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, language } = await guard(args, 'comment.write')
  const id = z.uuid().safeParse(args.params['id'])
  const receipt = id.success ? await receiptOf(db, id.data, actingPerson(actor)) : null
  if (!receipt) throw notFound()
  const { receipt: words } = wordsIn(language).consultations
  const { number, text, wording, hash, statement, previous, seal } = receipt
  const lines = [
    ...[words.title(number), '', text, ...(wording === '' ? [] : ['', wording]), ''],
    ...[`${words.hash}:`, hash, '', `${words.statement}:`, statement, ''],
    ...[`${words.previous}:`, previous, '', `${words.seal}:`, seal, '', words.how, ''],
  ]
  return fileAnswer({ name: `tuzetu-${number}`, ending: 'txt', content: lines.join('\n') })
}
