import { Form } from '@remix-run/react'
import { useId } from 'react'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface Member {
  readonly card: PersonCard
  readonly email: string
  readonly password: string
}

/** The people of the demonstration, each a button that signs in as them and leads on to `to`. */
export function Cast({ members, to }: { members: readonly Member[]; to: string }) {
  const { access } = useWords()
  const heading = useId()
  return (
    <section className="cast" aria-labelledby={heading}>
      <h2 id={heading}>{access.castTitle}</h2>
      <p className="hint">{access.castNote}</p>
      <ul>
        {members.map(member => (
          <li key={member.card.id}>
            <Form method="post" replace>
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="email" value={member.email} />
              <input type="hidden" name="password" value={member.password} />
              <MemberButton card={member.card} />
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function MemberButton({ card }: { card: PersonCard }) {
  const { access } = useWords()
  const language = useLanguage()
  return (
    <button className="cast-member" type="submit">
      <span className="cast-name">{card.name[language]}</span>
      <span className="cast-part">
        {card.organisation
          ? `${access.roles[card.role]} · ${card.organisation[language]}`
          : access.roles[card.role]}
      </span>
    </button>
  )
}
