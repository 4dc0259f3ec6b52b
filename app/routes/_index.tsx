import '#app/ui/home/home.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { visit } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { openConsultations } from '#app/queries/consultation/consultation-cards.server.ts'
import { claimsWaiting } from '#app/queries/organisation/claims-waiting.server.ts'
import { deskWaiting } from '#app/queries/desk/desk-waiting.server.ts'
import { homeMeetings } from '#app/queries/home/home-meetings.server.ts'
import { home } from '#app/queries/home/home.server.ts'
import { unreadLetters } from '#app/queries/letter/letters.server.ts'
import { missingReasons } from '#app/queries/paper/missing-reasons.server.ts'
import { HomeActs } from '#app/ui/home/home-acts.tsx'
import { HomeAppeals } from '#app/ui/home/home-appeals.tsx'
import { HomeBills } from '#app/ui/home/home-bills.tsx'
import { HomeChanges } from '#app/ui/home/home-changes.tsx'
import { HomeConsultations } from '#app/ui/home/home-consultations.tsx'
import { HomeDuties } from '#app/ui/home/home-duties.tsx'
import { HomeLetters } from '#app/ui/home/home-letters.tsx'
import { HomeMeetings } from '#app/ui/home/home-meetings.tsx'
import { HomeSteps } from '#app/ui/home/home-steps.tsx'
import { HomeWaiting } from '#app/ui/home/home-waiting.tsx'
import { HomeWelcome } from '#app/ui/home/home-welcome.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.home.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const { db, person, actor, language } = visiting
  const page = await home(db, person)
  const consultations = (await openConsultations(visiting)).filter(({ phase }) => phase !== 'reported')
  const own = page.bills.filter(bill => bill.mine).map(({ slug }) => slug)
  return {
    meetings: await homeMeetings(visiting),
    claims: { organisation: person?.organisationId ?? null, count: await claimsWaiting(visiting) },
    waiting: await deskWaiting(visiting),
    ...{ letters: person ? await unreadLetters(db, person.id) : [] },
    ...{ page, consultations, role: person?.role ?? null, demonstration: person?.demonstration ?? false },
    // Whole tables are compared for it; the page does not wait.
    missing: may(actor, 'justification.write') ? missingReasons(db, own, languageToRead(language)) : null,
  }
}

export default function Home() {
  const { home, organisations } = useWords()
  const { page, claims, waiting, letters, meetings, consultations, role, demonstration, missing } =
    useLoaderData<typeof loader>()
  if (!role) return <HomeWelcome acts={page.acts} consultations={consultations} />
  const [bill] = page.bills
  const asked = consultations.some(({ phase }) => phase === 'open')
  return (
    <div className="column home">
      <div>
        <h1>{role === 'stakeholder' && asked ? home.commentHead : home.heads[role]}</h1>
        {claims.count > 0 && (
          <p>
            <Link to={`/organisations/${claims.organisation}#claims`}>
              {organisations.waiting(claims.count)}
            </Link>
          </p>
        )}
        <HomeAppeals appeals={waiting.appeals} />
        {missing && (
          <HomeWaiting bills={page.bills} places={waiting.places} {...{ consultations, missing }} />
        )}
        <HomeMeetings {...meetings} />
        {role === 'administrator' && <HomeDuties />}
        <HomeLetters cards={letters} />
        {role === 'stakeholder' && <HomeConsultations cards={consultations} />}
        <HomeBills bills={page.bills} role={role} />
      </div>
      <div className="home-side">
        {demonstration && role === 'drafter' && bill && (
          <HomeSteps bill={bill.slug} tried={page.tried} consulted={consultations.length > 0} />
        )}
        {role !== 'stakeholder' && <HomeConsultations cards={consultations} />}
        <HomeChanges changes={page.changes} since={role === 'stakeholder' ? page.lastVisit : null} />
        <HomeActs acts={page.acts} />
      </div>
    </div>
  )
}
