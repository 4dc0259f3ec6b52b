import type { LoaderFunctionArgs } from '@remix-run/node'
import { minutesDocx } from '#app/documents/minutes-docx.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import type { MinutesCard } from '#app/domain/consultation/round-table-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { fileAnswer } from '#app/http/file-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { minutesPage } from '#app/queries/minutes-page.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const search = new URL(args.request.url).searchParams
  const language = search.get('language') === 'ru' ? 'ru' : 'kk'
  const version = search.get('version') ?? ''
  const asked = /^\d{1,6}$/.test(version) ? Number(version) : null
  const page = await minutesPage(visiting, args.params['id'] ?? '', asked)
  if (!page) throw notFound()
  const file = await minutesDocx(printOf(page.minutes, language))
  const { card } = page.minutes
  return fileAnswer({
    name: `${card.bill.slug}-minutes-${card.number}-${page.minutes.version}-${language}`,
    ending: 'docx',
    content: file,
  })
}

/** A version is printed with the corrections made to it, and to none after it. */
function printOf({ papers, version, circulatedAt, corrections, addenda }: MinutesCard, language: Language) {
  const form = MINUTES_FORM[language]
  return {
    ...{ paper: papers[language], version, circulatedOn: dayOf(circulatedAt) },
    corrections: corrections
      .filter(each => each.version <= version)
      .map(({ by, was, text, verdict, reason }) => ({
        ...{ by: by[language], was, text },
        decision:
          verdict === null ? '' : [form.correction[verdict], reason].filter(each => each !== '').join('. '),
      })),
    addenda: addenda.map(({ number, text, at }) => ({ number, day: dayOf(at), text: text[language] })),
  }
}

function dayOf(instant: string): string {
  return dayInKazakhstan(new Date(instant))
}
