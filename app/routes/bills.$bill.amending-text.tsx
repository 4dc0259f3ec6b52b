import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setDrafting } from '#app/commands/set-drafting.server.ts'
import { may } from '#app/domain/access/may.ts'
import { readPart } from '#app/domain/comparison/asked.ts'
import type { Part } from '#app/domain/comparison/windows.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { amendingTextPage } from '#app/queries/bill/amending-text-page.server.ts'
import { AmendingText, Proofs } from '#app/ui/bill/amending-text.tsx'
import { OfficialLanguages, PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { paperPath } from '#app/ui/paper/paper-path.ts'
import { Refused } from '#app/ui/form/refused.tsx'
import { Switch } from '#app/ui/form/switch.tsx'
import { titled } from '#app/ui/titled.ts'
import { windowPath } from '#app/ui/comparison/window-path.ts'
import { WindowContents, Windows } from '#app/ui/comparison/windows.tsx'

const form = z.object({
  amendment: z.uuid(),
  provision: z.string().min(1).max(300),
  wording: z.enum(['words', 'restated', 'easiest']),
})

export const meta = titled(words => words.amending.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, language: reader, actor } = await guard(args, 'bill.read')
  const asked = new URL(args.request.url).searchParams
  const language = LANGUAGES.find(each => each === asked.get('language')) ?? languageToRead(reader)
  const page = await amendingTextPage(db, args.params['bill'] ?? '', { language, part: readPart(asked) })
  if (!page) throw notFound()
  return { page, drafts: may(actor, 'drafting.set'), imports: may(actor, 'version.save') }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'drafting.set')
  const read = await sentFields(args.request, form)
  const outcome = await setDrafting(visiting, read)
  if (outcome.ok) return redirect(new URL(args.request.url).search || '?')
  return data({ refusal: outcome.refusal }, { status: statusOf(outcome.refusal.code) })
}

export default function AmendingTextOfBill() {
  const { page, drafts, imports } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { amending } = useWords()
  const { bill, language, notes, acts, part, windows } = page
  const to = (other: Part) => windowPath({ language, part: other })
  const unsaved = acts.length === 0 && page.versions === 0
  return (
    <div className="amending">
      <Tools bill={bill.slug} language={language} imports={imports} />
      <div>
        <Refused refusal={answer?.refusal} />
        {acts.length === 0 ? (
          <p className="hint">{unsaved ? amending.empty : amending.unchanged}</p>
        ) : (
          <>
            <WindowContents windows={windows} part={part} language={language} to={to} />
            <AmendingText {...page} bill={bill.slug} drafts={drafts} />
            <Windows
              part={part}
              parts={windows.length}
              changes={page.sentences}
              canBeWhole={page.canBeWhole}
              to={to}
            />
          </>
        )}
      </div>
      {acts.length > 0 && (
        <div className="amending-side">
          <Proofs bill={bill.slug} acts={acts} />
          {drafts && <Link to={`/bills/${bill.slug}/amending-text/entry`}>{amending.entry.change}</Link>}
          {notes.length > 0 && <Notes notes={notes} language={language} />}
        </div>
      )}
    </div>
  )
}

function Tools({ bill, language, imports }: { bill: string; language: Language; imports: boolean }) {
  const { amending } = useWords()
  const place = { bill, kind: 'amending-text' as const, subject: '' }
  return (
    <header className="amending-head">
      <p className="hint">{amending.lead}</p>
      <OfficialLanguages />
      <Switch
        label={amending.language}
        items={LANGUAGES.map(each => ({
          to: `?language=${each}`,
          text: amending.languages[each],
          current: each === language,
          lang: each,
        }))}
      />
      <div className="amending-actions">
        <PaperFiles place={place} title={amending.title} />
        <Link className="button quiet" to={paperPath(place, language)}>
          {amending.paper}
        </Link>
        {imports && (
          <Link className="button quiet" to={`/bills/${bill}/amending-text/import`}>
            {amending.import}
          </Link>
        )}
      </div>
    </header>
  )
}

function Notes({ notes, language }: { notes: readonly string[]; language: Language }) {
  const { amending } = useWords()
  return (
    <section>
      <h2>{amending.notes}</h2>
      <p className="hint">{amending.notesLead}</p>
      <ul lang={language}>
        {notes.map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
