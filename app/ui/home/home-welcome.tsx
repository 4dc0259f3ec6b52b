import { Link } from '@remix-run/react'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { useWords } from '#app/i18n/words.tsx'
import { HomeActs, type ActName } from '#app/ui/home/home-acts.tsx'
import { HomeConsultations } from '#app/ui/home/home-consultations.tsx'

interface HomeWelcomeProps {
  readonly acts: readonly ActName[]
  readonly consultations: readonly ConsultationCard[]
}

/** The home page of somebody who has not signed in: what this is, and what can be read without signing in. */
export function HomeWelcome({ acts, consultations }: HomeWelcomeProps) {
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
      <HomeConsultations cards={consultations} />
      <HomeActs acts={acts} />
    </div>
  )
}
