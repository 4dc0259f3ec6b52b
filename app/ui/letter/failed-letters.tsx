import '#app/ui/letter/letters.css'
import { Form } from '@remix-run/react'
import type { Mailing } from '#app/domain/letter/delivery.ts'
import type { LetterKind } from '#app/domain/letter/letter.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface FailedLetter {
  readonly id: string
  readonly kind: LetterKind
  readonly address: string
  readonly name: Trilingual | null
  readonly mailing: Mailing
  readonly tries: number
  readonly nextTryAt: string | null
  readonly failure: string | null
  readonly linkGone: boolean
}

/** The letters that did not go out: to whom, of what kind, why, and a button to send each again. */
export function FailedLetters({ failed }: { failed: readonly FailedLetter[] }) {
  const { sending } = useWords()
  return (
    <table className="table folding">
      <thead>
        <tr>
          <th>{sending.reader}</th>
          <th>{sending.what}</th>
          <th>{sending.state}</th>
          <th>{sending.failure}</th>
          <th>
            <span className="visually-hidden">{sending.again}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {failed.map(letter => (
          <Failed key={letter.id} letter={letter} />
        ))}
      </tbody>
    </table>
  )
}

function Failed({ letter }: { letter: FailedLetter }) {
  const { letters, sending } = useWords()
  const language = useLanguage()
  const { id, kind, address, name, mailing, tries, nextTryAt, failure, linkGone } = letter
  return (
    <tr>
      <td>
        {name?.[language] ?? address}
        {name && <span className="beneath">{address}</span>}
      </td>
      <td>{letters.names[kind]}</td>
      <td>
        {sending.counts[mailing]}
        <span className="beneath">
          {sending.tries(tries)}
          {mailing === 'retrying' && nextTryAt && ` · ${sending.nextTry(clockTime(nextTryAt, language))}`}
        </span>
      </td>
      <td className="letters-failure">{failure}</td>
      <td>
        {linkGone ? (
          <span className="hint">{sending.linkGone}</span>
        ) : (
          <Form method="post">
            <button className="quiet" name="letter" value={id} aria-label={`${sending.again}: ${address}`}>
              {sending.again}
            </button>
          </Form>
        )}
      </td>
    </tr>
  )
}
