import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { writeJustification } from '#app/commands/write-justification.server.ts'
import { may } from '#app/domain/access/may.ts'
import { readPart } from '#app/domain/comparison/asked.ts'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import type { Part } from '#app/domain/comparison/windows.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { tablePage } from '#app/queries/paper/table-page.server.ts'
import { tableWindow, type TableWindow } from '#app/queries/paper/table-window.server.ts'
import { ComparativeTable } from '#app/ui/paper/comparative-table.tsx'
import { OfficialLanguages, PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { paperPath } from '#app/ui/paper/paper-path.ts'
import { Switch } from '#app/ui/form/switch.tsx'
import { windowPath } from '#app/ui/comparison/window-path.ts'
import { titled } from '#app/ui/titled.ts'
import { WindowContents, Windows } from '#app/ui/comparison/windows.tsx'

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
  const whole = await tablePage(db, args.params['bill'] ?? '', language)
  if (!whole) throw notFound()
  const page = tableWindow(whole, readPart(asked))
  const writing = {
    allowed: may(actor, 'justification.write'),
    amendment: asked.get('amendment'),
    provision: asked.get('write'),
    key: randomUUID(),
    part: page.part,
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
  const here = new URL(args.request.url).searchParams
  for (const written of ['amendment', 'write']) here.delete(written)
  if (outcome.ok) return redirect(`?${here}`)
  const { refusal } = outcome
  return data({ refusal, typed: { textKk, textRu } }, { status: statusOf(refusal.code) })
}

export default function TableOfBill() {
  const { page, writing } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { table } = useWords()
  const { language, sections, part, windows, rows } = page
  const to = (other: Part) => windowPath({ language, part: other })
  const [first, second] = TABLE_FORM[language].heading(page.bill.title[language])
  const typed = answer && { kk: answer.typed.textKk, ru: answer.typed.textRu }
  const isEmpty = sections.every(section => section.version === null)
  return (
    <div className="table-page">
      <Tools page={page} />
      <header className="table-heading" id="table-title" lang={language}>
        <h2>{first}</h2>
        <p>{second}</p>
      </header>
      {isEmpty ? (
        <p className="hint">{table.empty}</p>
      ) : (
        <>
          <WindowContents windows={windows} part={part} language={language} to={to} />
          <ComparativeTable
            sections={sections}
            language={language}
            writing={{ ...writing, typed, refusal: answer?.refusal }}
          />
          <Windows part={part} parts={windows.length} changes={rows} canBeWhole={page.canBeWhole} to={to} />
        </>
      )}
    </div>
  )
}

function Tools({ page }: { page: TableWindow }) {
  const { table } = useWords()
  const { language, missing, firstMissing } = page
  const place = { bill: page.bill.slug, kind: 'comparative' as const, subject: '' }
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
      {firstMissing ? (
        <Link
          to={`${windowPath({ language, part: page.part === 'all' ? 'all' : firstMissing.part })}#${firstMissing.act}-${firstMissing.address}`}
        >
          {table.missing(missing)}
        </Link>
      ) : (
        page.rows > 0 && <span>{table.missing(missing)}</span>
      )}
      <PaperFiles place={place} title={table.title} />
      <Link to={paperPath(place, language)}>{table.paper}</Link>
      <OfficialLanguages />
    </div>
  )
}
