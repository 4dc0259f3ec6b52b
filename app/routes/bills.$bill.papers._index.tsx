import '#app/ui/lists.css'
import '#app/ui/paper/papers.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams } from '@remix-run/react'
import { Fragment } from 'react'
import type { PaperKind } from '#app/domain/paper/paper-kind.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { papersPage } from '#app/queries/paper/papers-page.server.ts'
import { consultationName } from '#app/ui/consultation/consultation-name.ts'
import { IssuedPapers } from '#app/ui/paper/issued-papers.tsx'
import { OfficialLanguages } from '#app/ui/paper/paper-files.tsx'
import { PaperLine } from '#app/ui/paper/paper-line.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.papers.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const page = await papersPage(visiting, args.params['bill'] ?? '')
  if (!page) throw notFound()
  return page
}

export default function PapersOfBill() {
  const { papers } = useWords()
  const { bill = '' } = useParams()
  const page = useLoaderData<typeof loader>()
  const place = (kind: PaperKind, subject = '') => ({ bill, kind, subject })
  return (
    <div className="column">
      <p className="hint">{papers.lead}</p>
      <OfficialLanguages />
      <ul className="list paper-list">
        <PaperLine title={papers.kinds.comparative} place={place('comparative')} />
        <PaperLine title={papers.kinds['amending-text']} place={place('amending-text')} />
        {page.whole &&
          (['note', 'sheet'] as const).map(kind => (
            <PaperLine key={kind} title={papers.kinds[kind]} place={place(kind)}>
              {page.answers && <Link to={`/bills/${bill}/papers/${kind}/questions`}>{papers.write}</Link>}
            </PaperLine>
          ))}
        <Approvals bill={bill} bodies={page.bodies} />
        <Consultations bill={bill} list={page.consultations} />
        <RoundTables bill={bill} list={page.roundTables} />
      </ul>
      {page.whole && <IssuedPapers bill={bill} issued={page.issued} />}
    </div>
  )
}

type Loaded = Awaited<ReturnType<typeof papersPage>> & object

function Approvals({ bill, bodies }: { bill: string; bodies: Loaded['bodies'] }) {
  const { papers } = useWords()
  const language = useLanguage()
  if (bodies.length === 0) return null
  const place = (subject: string) => ({ bill, kind: 'disagreements' as const, subject })
  return (
    <>
      <PaperLine title={papers.kinds.disagreements} place={place('')} />
      {bodies.map(({ id, name }) => (
        <PaperLine key={id} title={papers.remarksOf(name[language])} place={place(id)} />
      ))}
    </>
  )
}

const ON_CONSULTATIONS = ['report', 'remarks-table', 'remarks-note'] as const

function Consultations({ bill, list }: { bill: string; list: Loaded['consultations'] }) {
  const { papers, consultations } = useWords()
  return list.map(card => (
    <Fragment key={card.id}>
      {ON_CONSULTATIONS.map(each => (
        <PaperLine
          key={each}
          title={papers.ofConsultation(papers.kinds[each], consultationName(consultations, card))}
          place={{ bill, kind: each, subject: card.id }}
        />
      ))}
    </Fragment>
  ))
}

function RoundTables({ bill, list }: { bill: string; list: Loaded['roundTables'] }) {
  const { papers } = useWords()
  const language = languageToRead(useLanguage())
  return list.map(({ id, number, title, circulated }) => (
    <Fragment key={id}>
      {(circulated ? (['minutes', 'attendance'] as const) : (['attendance'] as const)).map(kind => (
        <PaperLine
          key={kind}
          title={papers.ofMeeting(papers.kinds[kind], number, title[language])}
          place={{ bill, kind, subject: id }}
        />
      ))}
    </Fragment>
  ))
}
