import '#app/ui/lists.css'
import '#app/ui/papers.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams } from '@remix-run/react'
import { Fragment } from 'react'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { papersPage } from '#app/queries/papers-page.server.ts'
import { IssuedPapers } from '#app/ui/issued-papers.tsx'
import { PaperLine } from '#app/ui/paper-line.tsx'
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
  return (
    <div className="column">
      <p className="hint">{papers.lead}</p>
      <ul className="list paper-list">
        <PaperLine
          title={papers.comparative}
          to={`/bills/${bill}/table`}
          file={{ of: language => `/bills/${bill}/table.docx?language=${language}`, formats: ['docx'] }}
        />
        <PaperLine
          title={papers.amendingText}
          to={`/bills/${bill}/amending-text`}
          file={{
            of: language => `/bills/${bill}/amending-text.docx?language=${language}`,
            formats: ['docx'],
          }}
        />
        {page.whole && <OwnPapers bill={bill} />}
        <Approvals bill={bill} bodies={page.bodies} />
        <Consultations bill={bill} list={page.consultations} />
        <li>
          <h2>
            <Link to={`/bills/${bill}/round-tables`}>{papers.minutes}</Link>
          </h2>
        </li>
      </ul>
      {page.whole && <IssuedPapers bill={bill} issued={page.issued} />}
    </div>
  )
}

function OwnPapers({ bill }: { bill: string }) {
  const { papers } = useWords()
  return (['note', 'sheet'] as const).map(kind => (
    <PaperLine key={kind} title={papers.kinds[kind]} {...composed(bill, kind)}>
      <Link to={`/bills/${bill}/papers/${kind}/questions`}>{papers.write}</Link>
    </PaperLine>
  ))
}

type Loaded = Awaited<ReturnType<typeof papersPage>> & object

function Approvals({ bill, bodies }: { bill: string; bodies: Loaded['bodies'] }) {
  const { papers } = useWords()
  const language = useLanguage()
  if (bodies.length === 0) return null
  return (
    <>
      <PaperLine title={papers.kinds.disagreements} {...composed(bill, 'disagreements')} />
      {bodies.map(({ id, name }) => (
        <PaperLine
          key={id}
          title={papers.remarksOf(name[language])}
          {...composed(bill, 'disagreements', id)}
        />
      ))}
    </>
  )
}

function Consultations({ bill, list }: { bill: string; list: Loaded['consultations'] }) {
  const { papers, consultations } = useWords()
  return list.map(({ id, round, kind }) => (
    <Fragment key={id}>
      <PaperLine
        title={papers.reportOf(round, consultations.kinds[kind])}
        {...composed(bill, 'report', id)}
      />
      <PaperLine title={papers.remarksTable(round)} {...remarks(id, 'remarks-table', ['docx', 'xlsx'])} />
      <PaperLine title={papers.remarksNote(round)} {...remarks(id, 'remarks-note', ['docx'])} />
    </Fragment>
  ))
}

/** Where the papers on remarks are: they are read beside the comments. */
function remarks(consultation: string, paper: string, formats: readonly string[]) {
  const of = (language: string, format: string) =>
    `/consultations/${consultation}/papers/${paper}.${format}?language=${language}`
  return { to: `/consultations/${consultation}`, file: { of, formats } }
}

/** Where a composed paper is read, and where its files are. */
function composed(bill: string, kind: string, subject = '') {
  const own = subject === '' ? '' : `subject=${subject}`
  return {
    to: `/bills/${bill}/papers/${kind}${own && `?${own}`}`,
    file: {
      of: (language: string, format: string) =>
        `/bills/${bill}/papers/${kind}/files/${format}?language=${language}${own && `&${own}`}`,
      formats: kind === 'note' ? ['docx', 'pdf'] : ['docx', 'pdf', 'xlsx'],
    },
  }
}
