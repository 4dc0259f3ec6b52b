import type { LoaderFunctionArgs } from '@remix-run/node'
import { amendingTextDocx } from '#app/documents/amending-text-docx.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { amendingTextPage } from '#app/queries/amending-text-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = await guard(args, 'bill.read')
  const language = new URL(args.request.url).searchParams.get('language') === 'ru' ? 'ru' : 'kk'
  const page = await amendingTextPage(db, args.params['bill'] ?? '', language)
  if (!page) throw notFound()
  const { bill, title, lines, acts } = page
  const file = await amendingTextDocx({
    ...{ title, language, day: dayInKazakhstan(now), demonstration: bill.demonstration },
    lines: lines
      .slice(1)
      .map(({ text, kind }) => ({ text, opening: kind === 'opening' || kind === 'entry' })),
    versions: acts.map(({ version, ...act }) => ({
      ...version,
      act: language === 'kk' ? act.titleKk : act.titleRu,
    })),
  })
  return fileAnswer({ name: `${bill.slug}-amending-text-${language}`, ending: 'docx', content: file })
}
