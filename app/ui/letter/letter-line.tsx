import { Link, useFetcher } from '@remix-run/react'
import { letterPath } from '#app/domain/letter/letter-path.ts'
import type { LetterCard } from '#app/domain/letter/letter.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { letterSentence } from '#app/i18n/letter-words.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** A letter in a list: what it tells, and the way to where one does something about it, which marks it as read. */
export function LetterLine({ card }: { card: LetterCard }) {
  const { letters } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher()
  const { id, letter, bill, writtenAt, readAt } = card
  const unread = readAt === null
  // The mark travels beside the navigation: the address is a plain link that can be opened in a new tab or copied.
  const read = () => {
    if (unread) void fetcher.submit({ letter: id }, { method: 'post', action: '/letters?index' })
  }
  return (
    <li className={unread ? 'letter unread' : 'letter'}>
      <p>
        <Link className="letter-name" to={letterPath(letter, bill?.slug ?? '')} onClick={read}>
          {letters.names[letter.kind]}
        </Link>
        {unread && <span className="visually-hidden"> {letters.fresh}</span>}
      </p>
      <p>{letterSentence(letters.sentences, letter)}</p>
      <div className="letter-foot">
        <span className="beneath" title={bill?.title[language]}>
          <time dateTime={writtenAt}>{clockTime(writtenAt, language)}</time>
          {bill && ` · ${bill.title[language]}`}
        </span>
        {unread && (
          <button type="button" className="quiet" onClick={read}>
            {letters.markRead}
          </button>
        )}
      </div>
    </li>
  )
}
