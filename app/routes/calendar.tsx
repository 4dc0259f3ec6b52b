import '#app/ui/lists.css'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { enterCalendarDay, removeCalendarDay } from '#app/commands/change-calendar.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { refuse } from '#app/domain/outcome.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { calendarPage } from '#app/queries/calendar-page.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const name = z.string().trim().min(1).max(200)
const entry = z.object({ day: z.iso.date(), worked: z.enum(['yes', 'no']), kk: name, ru: name, en: name })
const removal = z.object({ remove: z.iso.date() })

export const meta = titled(words => words.calendar.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = await guard(args, 'calendar.change')
  return { days: await calendarPage(db, Number(dayInKazakhstan(now).slice(0, 4))) }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'calendar.change')
  const form = Object.fromEntries(await sentForm(args.request))
  const gone = removal.safeParse(form)
  if (gone.success) {
    await removeCalendarDay(visiting, gone.data.remove)
    return data({ refusal: null, typed: {} as Record<string, unknown> })
  }
  const read = entry.safeParse(form)
  const entered = read.success
    ? await enterCalendarDay(visiting, {
        day: read.data.day,
        worked: read.data.worked === 'yes',
        name: read.data,
      })
    : refuse('calendar.entry-incomplete', {
        field: read.error.issues[0]!.path[0] as keyof typeof entry.shape,
      })
  if (entered.ok) return data({ refusal: null, typed: {} as Record<string, unknown> })
  return data(
    { refusal: entered.refusal, typed: form as Record<string, unknown> },
    { status: statusOf(entered.refusal.code) },
  )
}

export default function WorkingCalendar() {
  const { calendar } = useWords()
  const { days } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h1>{calendar.title}</h1>
      <p className="lead">{calendar.lead}</p>
      {days.length === 0 ? <EmptyState text={calendar.none} /> : <Days days={days} />}
      <EntryForm />
    </div>
  )
}

function Days({ days }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'days'>) {
  const { calendar } = useWords()
  const language = useLanguage()
  return (
    <table className="table folding">
      <thead>
        <tr>
          <th>{calendar.day}</th>
          <th>{calendar.name}</th>
          <th>{calendar.kind}</th>
          <th>
            <span className="visually-hidden">{calendar.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(each => (
          <tr key={each.day}>
            <td>{longDate(each.day, language)}</td>
            <td>{each.name[language]}</td>
            <td>{each.worked ? calendar.worked : calendar.holiday}</td>
            <td>
              <Form method="post">
                <button
                  className="quiet"
                  name="remove"
                  value={each.day}
                  aria-label={`${calendar.remove}: ${longDate(each.day, language)}`}
                >
                  {calendar.remove}
                </button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EntryForm() {
  const { calendar } = useWords()
  const answer = useActionData<typeof action>()
  const typed = (field: string) => String(answer?.typed[field] ?? '')
  return (
    <Form className="section" method="post">
      <h2>{calendar.enter}</h2>
      <Fields refusal={answer?.refusal}>
        <Field name="day" label={calendar.day}>
          {ties => <input {...ties} type="date" required defaultValue={typed('day')} />}
        </Field>
        <ChoiceField
          name="worked"
          label={calendar.kind}
          options={[
            ['no', calendar.holiday],
            ['yes', calendar.worked],
          ]}
          chosen={typed('worked')}
        />
        {(['kk', 'ru', 'en'] as const).map(each => (
          <Field name={each} key={each} label={calendar.names[each]}>
            {ties => <input {...ties} lang={each} required maxLength={200} defaultValue={typed(each)} />}
          </Field>
        ))}
        <button type="submit">{calendar.enter}</button>
      </Fields>
    </Form>
  )
}
