import { Form, Link, NavLink, useFetcher } from '@remix-run/react'
import type { ReactNode } from 'react'
import { may } from '#app/domain/access/may.ts'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { actorOf, type PersonCard } from '#app/domain/access/person-card.ts'
import { Arrival } from '#app/ui/focus/arrival.tsx'
import { useCurrentInView } from '#app/ui/use-current-in-view.ts'

interface ShellProps {
  readonly person: PersonCard | null
  /** How many letters the person has not read. */
  readonly unread: number
  readonly children: ReactNode
}

/** The frame around every page: where one can go, who one is, and in which language the interface speaks. */
export function Shell({ person, unread, children }: ShellProps) {
  const { shell, calendar, consultations } = useWords()
  const actor = actorOf(person)
  const nav = useCurrentInView()
  return (
    <>
      <a className="skip" href="#content">
        {shell.skipToContent}
      </a>
      <header className="shell">
        <Link className="shell-name" to="/">
          {shell.name}
        </Link>
        <nav ref={nav} className="shell-nav" aria-label={shell.name}>
          {may(actor, 'letter.read') && <LettersLink unread={unread} />}
          <NavLink to="/acts">{shell.acts}</NavLink>
          {may(actor, 'bill.read') && <NavLink to="/bills">{shell.bills}</NavLink>}
          <NavLink to="/consultations">{consultations.title}</NavLink>
          {may(actor, 'comment.write') && <NavLink to="/comments">{consultations.mine}</NavLink>}
          {may(actor, 'people.read') && <NavLink to="/people">{shell.people}</NavLink>}
          {may(actor, 'calendar.change') && <NavLink to="/calendar">{calendar.title}</NavLink>}
          {may(actor, 'record.read') && <NavLink to="/record">{shell.record}</NavLink>}
        </nav>
        <LanguageSwitch />
        <Identity person={person} />
      </header>
      {person?.demonstration && (
        <aside className="demonstration-note" aria-label={shell.demonstration}>
          {shell.demonstrationNote}
        </aside>
      )}
      <Arrival />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

/** First of all: what somebody is told should not have to be looked for. */
function LettersLink({ unread }: Pick<ShellProps, 'unread'>) {
  const { letters } = useWords()
  return (
    <NavLink to="/letters">
      {letters.title}
      {unread > 0 && (
        <span className="unread-count">
          <span aria-hidden="true">{unread}</span>
          <span className="visually-hidden">{letters.unread(unread)}</span>
        </span>
      )}
    </NavLink>
  )
}

/** Changes what the page says and leaves the rest: what is typed into it, what was answered, and the place in it. */
function LanguageSwitch() {
  const { shell } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher()
  return (
    <fetcher.Form className="language-switch" method="post" action="/language" aria-label={shell.language}>
      {INTERFACE_LANGUAGES.map(code => (
        <button
          key={code}
          name="language"
          value={code}
          lang={code}
          aria-pressed={code === language}
          type="submit"
        >
          {shell.languages[code].slice(0, 3)}
          <span className="language-rest">{shell.languages[code].slice(3)}</span>
        </button>
      ))}
    </fetcher.Form>
  )
}

function Identity({ person }: Pick<ShellProps, 'person'>) {
  const { access, shell } = useWords()
  const language = useLanguage()
  if (!person) return <Link to="/sign-in">{shell.signIn}</Link>
  return (
    <Form className="identity" method="post" action="/sign-out">
      <span className="identity-name" title={person.name[language]}>
        {person.name[language]}
        <span className="beneath">
          {person.organisation ? (
            <Link to={`/organisations/${person.organisationId}`}>{person.organisation[language]}</Link>
          ) : (
            access.roles[person.role]
          )}
        </span>
      </span>
      <button className="quiet" type="submit">
        {shell.signOut}
      </button>
    </Form>
  )
}
