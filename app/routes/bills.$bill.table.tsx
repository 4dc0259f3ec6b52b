import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { writeJustification } from '#app/commands/write-justification.server.ts'
import { may } from '#app/domain/access/may.ts'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { tablePage } from '#app/queries/table-page.server.ts'
import { ComparativeTable } from '#app/ui/comparative-table.tsx'
import { OfficialLanguages, PaperFiles } from '#app/ui/paper-files.tsx'
import { paperPath } from '#app/ui/paper-path.ts'
import { Switch } from '#app/ui/switch.tsx'
import { titled } from '#app/ui/titled.ts'

const LANGUAGES: readonly Language[] = ['kk', 'ru']
const MOST_TYPED = 100_000 // letters: far more than the command takes, so that its refusal says how many it takes

const text = z.string().max(MOST_TYPED)
const form = z.object({
  key: z.uuid(),
  amendment: z.uuid(),
  provision: z.string(),
  textKk: text,
  textRu: text,
})

export const meta = titled(words => words.table.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, language: reader, actor } = await guard(args, 'bill.read')
  const asked = new URL(args.request.url).searchParams
  const language = LANGUAGES.find(each => each === asked.get('language')) ?? languageToRead(reader)
  const page = await tablePage(db, args.params['bill'] ?? '', language)
  if (!page) throw notFound()
  const writing = {
    allowed: may(actor, 'justification.write'),
    amendment: asked.get('amendment'),
    provision: asked.get('write'),
    key: randomUUID(),
  }
  return { page, writing }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'justification.write')
  const read = await sentFields(args.request, form)
  const { key, amendment, provision: provisionId, textKk, textRu } = read
  const outcome = await once(visiting, key, context =>
    writeJustification(context, { amendment, provisionId, textKk, textRu }),
  )
  const language = new URL(args.request.url).searchParams.get('language') ?? ''
  if (outcome.ok) return redirect(`?${new URLSearchParams({ language })}`)
  const { refusal } = outcome
  return data({ refusal, typed: { kk: textKk, ru: textRu } }, { status: statusOf(refusal.code) })
}

export default function TableOfBill() {
  const { page, writing } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { table } = useWords()
  const { language, sections, bill } = page
  const [first, second] = TABLE_FORM[language].heading(bill.title[language])
  const isEmpty = sections.every(section => section.version === null)
  return (
    <div className="table-page">
      <Tools bill={bill.slug} language={language} missing={missingIn(sections, language)} />
      <header className="table-heading" id="table-title" lang={language}>
        <h2>{first}</h2>
        <p>{second}</p>
      </header>
      {isEmpty ? (
        <p className="hint">{table.empty}</p>
      ) : (
        <ComparativeTable
          sections={sections}
          language={language}
          writing={{ ...writing, typed: answer?.typed, refusal: answer?.refusal }}
        />
      )}
    </div>
  )
}

function Tools({ bill, language, missing }: { bill: string; language: Language; missing: number }) {
  const { table } = useWords()
  const place = { bill, kind: 'comparative' as const, subject: '' }
  return (
    <div className="table-tools">
      <Switch
        label={table.language}
        items={LANGUAGES.map(each => ({
          to: `?language=${each}`,
          text: table.languages[each],
          current: each === language,
          lang: each,
        }))}
      />
      <span>{table.missing(missing)}</span>
      <PaperFiles place={place} title={table.title} />
      <Link to={paperPath(place, language)}>{table.paper}</Link>
      <OfficialLanguages />
    </div>
  )
}

function missingIn(
  sections: readonly { readonly rows: readonly { readonly justification: Record<Language, string> }[] }[],
  language: Language,
): number {
  return sections.flatMap(section => section.rows).filter(row => row.justification[language] === '').length
}
