import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import {
  CONSULTATION_KINDS,
  dayInKazakhstan,
  type ConsultationKind,
} from '#app/domain/consultation/consultation.ts'
import { TERM_UNITS } from '#app/domain/consultation/term.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { consultablePage } from '#app/queries/consultation/consultable-page.server.ts'
import { ConsultationTerm } from '#app/ui/consultation/consultation-term.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field, FieldGroup } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const note = z.string().max(4_000).catch('')

const plan = z.object({
  key: z.uuid().catch(() => randomUUID()),
  bill: z.uuid(),
  kind: z.enum(CONSULTATION_KINDS).catch('public'),
  opensOn: z.iso.date().catch(''),
  count: z.coerce.number().catch(0),
  unit: z.enum(TERM_UNITS).catch('working-days'),
  noteKk: note,
  noteRu: note,
  versions: z.array(z.uuid()).catch([]),
  continues: z.enum(['0', '1']).catch('1'),
})

export const meta = titled(words => words.consultations.open)

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = await guard(args, 'consultation.open')
  const page = await consultablePage(db, args.params['bill'] ?? '')
  if (!page) throw notFound()
  const asked = new URL(args.request.url).searchParams.get('kind')
  const first = CONSULTATION_KINDS.find(kind => kind === asked) ?? 'public'
  return { ...page, first, today: dayInKazakhstan(now), formKey: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'consultation.open')
  const { key, count, unit, continues, ...rest } = await sentFields(args.request, plan, ['versions'])
  const asked = { ...rest, term: { unit, count }, continuesApproval: continues !== '0' }
  const opened = await once(visiting, key, context => openConsultation(context, asked))
  if (opened.ok) return redirect(`/bills/${args.params['bill']}/consultations/${opened.value}`)
  return data(
    { refusal: opened.refusal, typed: { ...rest, count, unit, continues } },
    { status: statusOf(opened.refusal.code) },
  )
}

export default function OpenConsultation() {
  const { consultations } = useWords()
  const { bill, versions, nextApproval, first, today, formKey, ...days } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.typed
  const [kind, setKind] = useState<ConsultationKind>(typed?.kind ?? first)
  if (versions.length === 0) return <EmptyState text={consultations.noVersions} />
  return (
    <div className="column narrow">
      <h2>{consultations.open}</h2>
      <Fields refusal={answer?.refusal}>
        <Form method="post">
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="bill" value={bill} />
          <Versions versions={versions} chosen={typed?.versions} />
          <ChoiceField
            name="kind"
            label={consultations.kind}
            options={CONSULTATION_KINDS.map(each => [each, consultations.kinds[each]])}
            chosen={kind}
            onChoose={setKind}
          />
          {kind === 'state-bodies' && nextApproval !== null && (
            <Chain round={nextApproval} begins={typed?.continues === '0'} />
          )}
          <ConsultationTerm
            kind={kind}
            term={{
              opensOn: typed?.opensOn ?? today,
              term: { count: Number(typed?.count ?? 15), unit: typed?.unit ?? 'working-days' },
            }}
            today={today}
            calendar={{ holidays: new Set(days.holidays), workdays: new Set(days.workdays) }}
          />
          <Field name="noteKk" label={consultations.noteKk}>
            {ties => <textarea {...ties} lang="kk" rows={3} defaultValue={typed?.noteKk} />}
          </Field>
          <Field name="noteRu" label={consultations.noteRu}>
            {ties => <textarea {...ties} lang="ru" rows={3} defaultValue={typed?.noteRu} />}
          </Field>
          <button type="submit">{consultations.open}</button>
        </Form>
      </Fields>
    </div>
  )
}

interface VersionsProps {
  readonly versions: readonly { id: string; number: number; titleKk: string; titleRu: string }[]
  /** Those that were chosen before; all where nothing was. */
  readonly chosen: readonly string[] | undefined
}

function Versions({ versions, chosen }: VersionsProps) {
  const { consultations } = useWords()
  const language = useLanguage()
  return (
    <FieldGroup name="versions" legend={consultations.versions}>
      {versions.map(version => (
        <label key={version.id} className="choice">
          <input
            type="checkbox"
            name="versions"
            value={version.id}
            defaultChecked={chosen?.includes(version.id) ?? true}
          />{' '}
          {consultations.versionOf(titleIn(version, language).text, version.number)}
        </label>
      ))}
    </FieldGroup>
  )
}

/** Whether approval goes on or begins anew. */
function Chain({ round, begins }: { round: number; begins: boolean }) {
  const { consultations } = useWords()
  return (
    <fieldset className="field">
      <legend>{consultations.chain}</legend>
      <label className="choice">
        <input type="radio" name="continues" value="1" defaultChecked={!begins} />{' '}
        {consultations.continues(round)}
      </label>
      <label className="choice">
        <input type="radio" name="continues" value="0" defaultChecked={begins} /> {consultations.beginsAnew}
      </label>
      <p className="hint">{consultations.continuesHint}</p>
    </fieldset>
  )
}
