import '#app/ui/round-table/round-table.css'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { sentJson } from '#app/http/sent-json.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { pickableProvisions } from '#app/queries/round-table/pickable-provisions.server.ts'
import { roundTablePage } from '#app/queries/round-table/round-table-page.server.ts'
import { AgendaEditor } from '#app/ui/round-table/agenda-editor.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { RoundTableHead } from '#app/ui/round-table/round-table-head.tsx'
import { titled } from '#app/ui/titled.ts'
import { languageToRead } from '#app/i18n/language.ts'

const title = z.string().max(2_000)
const agendaForm = z.array(
  z.object({
    id: z.string().nullable(),
    title: z.object({ kk: title, ru: title }),
    amendment: z.string().nullable(),
    provisions: z.array(z.string().max(200)).max(500),
  }),
)

export const meta = titled(words => words.roundTables.agenda)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const page = await roundTablePage(visiting, args.params['id'] ?? '')
  if (!page || page.card.bill.slug !== args.params['bill']) throw notFound()
  const { db, language } = visiting
  const acts = await pickableProvisions(db, page.card.consultation, languageToRead(language))
  return { ...page, acts }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const { bill, id = '' } = args.params
  const sent = String((await sentForm(args.request)).get('agenda') ?? '')
  const drafts = agendaForm.safeParse(sentJson(sent))
  const changed = drafts.success
    ? await changeAgenda(visiting, id, drafts.data)
    : refuse('agenda.title-missing', { item: 0 })
  if (!changed.ok) return data({ refusal: changed.refusal }, { status: statusOf(changed.refusal.code) })
  return redirect(`/bills/${bill}/round-tables/${id}`)
}

export default function Agenda() {
  const { card, agenda, acts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <RoundTableHead card={card} />
      <Fields refusal={answer?.refusal}>
        <AgendaEditor roundTable={card.id} agenda={agenda} acts={acts} />
      </Fields>
    </div>
  )
}
