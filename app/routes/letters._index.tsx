import '#app/ui/letter/letters.css'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useFetcher, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readLetters } from '#app/commands/read-letters.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { DELIVERIES, type Delivery } from '#app/domain/letter/delivery.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { lettersPage } from '#app/queries/letter/letters.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LetterLine } from '#app/ui/letter/letter-line.tsx'
import { titled } from '#app/ui/titled.ts'

const form = z.object({ letter: z.union([z.literal('all'), z.uuid()]) })
const instant = z.iso.datetime().transform(text => new Date(text))

export const meta = titled(words => words.letters.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await guard(args, 'letter.read')
  const before = instant.safeParse(new URL(args.request.url).searchParams.get('before'))
  const page = await lettersPage(db, actingPerson(actor), before.data ?? null)
  const { mail } = args.context
  return { page, paged: before.success, byMail: mail !== null, sends: may(actor, 'letter.send') }
}

/** Marks one letter as read, or all of them. */
export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'letter.read')
  const { letter } = await sentFields(args.request, form)
  const read = await readLetters(visiting, letter === 'all' ? null : letter)
  return { read: read.ok ? read.value : 0 }
}

export default function Letters() {
  const { letters: words, sending } = useWords()
  const { page, paged, byMail, sends } = useLoaderData<typeof loader>()
  const { letters, earlier, unread, delivery } = page
  return (
    <div className="column">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {sends && (
        <p>
          <Link to="/letters/sending">{sending.title}</Link>
        </p>
      )}
      {unread > 0 && <ReadAll count={unread} />}
      {letters.length === 0 ? (
        <EmptyState text={words.none} />
      ) : (
        <ul className="list">
          {letters.map(card => (
            <LetterLine key={card.id} card={card} />
          ))}
        </ul>
      )}
      <nav className="pager" aria-label={words.title}>
        {paged && <Link to="/letters">{words.newest}</Link>}
        {earlier && (
          <Link to={`?${new URLSearchParams({ before: letters.at(-1)!.writtenAt })}`}>{words.earlier}</Link>
        )}
      </nav>
      <DeliveryForm delivery={delivery} byMail={byMail} />
    </div>
  )
}

function ReadAll({ count }: { count: number }) {
  const { letters } = useWords()
  return (
    <Form method="post" action="/letters?index" className="letters-unread">
      <span>{letters.unread(count)}</span>
      <button type="submit" name="letter" value="all" className="quiet">
        {letters.markAllRead}
      </button>
    </Form>
  )
}

function DeliveryForm({ delivery, byMail }: { delivery: Delivery; byMail: boolean }) {
  const { letters } = useWords()
  const fetcher = useFetcher<{ delivery: Delivery }>()
  return (
    <fetcher.Form method="post" action="/letters/delivery" className="section">
      <fieldset>
        <legend>
          <h2>{letters.delivery}</h2>
        </legend>
        {DELIVERIES.map(each => (
          <label key={each} className="letters-delivery">
            <input type="radio" name="delivery" value={each} defaultChecked={each === delivery} />{' '}
            {letters.deliveries[each]}
          </label>
        ))}
      </fieldset>
      <p className="hint">{byMail ? letters.deliveryNote : letters.noMail}</p>
      <button type="submit">{letters.save}</button>
      {fetcher.data && <p role="status">{letters.saved(letters.deliveries[fetcher.data.delivery])}</p>}
    </fetcher.Form>
  )
}
