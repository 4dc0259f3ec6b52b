import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { extendConsultation } from '#app/commands/extend-consultation.server.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { consultationDesk } from '#app/queries/consultation/consultation-participants.server.ts'
import { ConsultationHead } from '#app/ui/consultation/consultation-head.tsx'
import { ConsultedVersions } from '#app/ui/consultation/consulted-versions.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { Participants } from '#app/ui/consultation/participants.tsx'
import { titled } from '#app/ui/titled.ts'

const extension = z.object({ closesOn: z.iso.date().catch(''), reason: z.string().max(2_000).catch('') })

export const meta = titled(words => words.consultations.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'participant.invite')
  const page = await consultationDesk(visiting, args.params['id'] ?? '')
  if (!page) throw notFound()
  return page
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'consultation.extend')
  const form = await sentFields(args.request, extension)
  const extended = await extendConsultation(visiting, { consultation: args.params['id'] ?? '', ...form })
  if (extended.ok) return { closesOn: extended.value }
  return data({ refusal: extended.refusal, typed: form }, { status: statusOf(extended.refusal.code) })
}

export default function ConsultationOfBill() {
  const { consultations, desk, positions } = useWords()
  const { card, versions, participants, organisations } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <ConsultationHead card={card} underBill />
      <p>
        <Link to={`/consultations/${card.id}`}>{consultations.draftAndComments}</Link>
        {' · '}
        <Link to={`/consultations/${card.id}/position`}>{positions.received}</Link>
        {' · '}
        <Link to={`/consultations/${card.id}/report`}>{desk.report}</Link>
      </p>
      <ConsultedVersions bill={card.bill.slug} versions={versions} />
      <Participants consultation={card.id} participants={participants} organisations={organisations} />
      {card.phase !== 'reported' && <Extension closesOn={card.closesOn} />}
    </div>
  )
}

function Extension({ closesOn }: { closesOn: string }) {
  const { consultations } = useWords()
  const answer = useActionData<typeof action>()
  const typed = answer && 'typed' in answer ? answer.typed : null
  return (
    <section>
      <h3>{consultations.extend}</h3>
      <Fields refusal={answer && 'refusal' in answer ? answer.refusal : null}>
        <Form method="post">
          <Field name="closesOn" label={consultations.newClose}>
            {ties => <input {...ties} type="date" required defaultValue={typed?.closesOn ?? closesOn} />}
          </Field>
          <Field name="reason" label={consultations.reason}>
            {ties => <textarea {...ties} rows={2} required defaultValue={typed?.reason} />}
          </Field>
          <button type="submit" className="quiet">
            {consultations.extend}
          </button>
        </Form>
      </Fields>
    </section>
  )
}
