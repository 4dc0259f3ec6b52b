import { Link } from '@remix-run/react'
import { useWords } from '#app/i18n/words.tsx'

/** What an administrator looks after. */
export function HomeDuties() {
  const { home } = useWords()
  return (
    <ul className="list">
      <li>
        <Link to="/people">{home.registerPeople}</Link>
      </li>
      <li>
        <Link to="/acts">{home.importActs}</Link>
      </li>
      <li>
        <Link to="/record">{home.readRecord}</Link>
      </li>
    </ul>
  )
}
