import { Link } from '@remix-run/react'
import { useWords } from '#app/i18n/words.tsx'
import { HomeActs, type ActName } from '#app/ui/home-acts.tsx'

/** The home page of somebody who has not signed in: what this is, and what can be read without signing in. */
export function HomeWelcome({ acts }: { acts: readonly ActName[] }) {
  const { home, shell } = useWords()
  return (
    <div className="column">
      <h1 className="motto">{shell.motto}</h1>
      <p className="lead">{home.lead}</p>
      <p>
        <Link className="button" to="/sign-in">
          {home.lookAround}
        </Link>
      </p>
      <ul className="home-points">
        {home.points.map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <HomeActs acts={acts} />
    </div>
  )
}
