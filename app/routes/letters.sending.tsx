import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { sendAgain } from '#app/commands/send-again.server.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { lettersByMail } from '#app/queries/letter/letters-by-mail.server.ts'
import { FailedLetters } from '#app/ui/letter/failed-letters.tsx'
import { titled } from '#app/ui/titled.ts'

const form = z.object({ letter: z.union([z.literal('all'), z.uuid()]) })

export const meta = titled(words => words.sending.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = await guard(args, 'letter.send')
  const { mail, origin } = args.context
  return { page: await lettersByMail(db, now), setUp: mail && { ...mail, origin: origin ?? '' } }
}

/** Sends one letter again, or all that failed. */
export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'letter.send')
  const { letter } = await sentFields(args.request, form)
  const again = await sendAgain(visiting, letter === 'all' ? null : letter)
  return { queued: again.ok ? again.value : 0 }
}

export default function LettersByMail() {
  const { sending } = useWords()
  const { page, setUp } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const shown = Object.entries(page.counts).filter(([, count]) => count > 0) as [
    keyof typeof page.counts,
    number,
  ][]
  return (
    <div className="column">
      <h1>{sending.title}</h1>
      <p className="lead">{sending.lead}</p>
      <p>{setUp ? sending.ready(setUp.from, setUp.server, setUp.origin) : sending.notReady}</p>
      <ul className="letters-counts">
        {shown.map(([state, count]) => (
          <li key={state}>
            <strong>{count}</strong> {sending.counts[state]}
          </li>
        ))}
      </ul>
      {answer && 'queued' in answer && <p role="status">{sending.queued(answer.queued)}</p>}
      {page.failed.length === 0 ? (
        <p className="hint">{sending.none}</p>
      ) : (
        <>
          <FailedLetters failed={page.failed} />
          <Form method="post">
            <button type="submit" name="letter" value="all">
              {sending.allAgain}
            </button>
          </Form>
        </>
      )}
    </div>
  )
}
