import '#app/ui/paper/papers.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { printingOf } from '#app/documents/print-later.server.ts'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Progress } from '#app/ui/progress.tsx'
import { titled } from '#app/ui/titled.ts'

const LOOK_AGAIN = 500 // ms

export const meta = titled(words => words.papers.printing)

export async function loader(args: LoaderFunctionArgs) {
  const { person, actor } = await visit(args)
  const { bill = '', kind = '', key = '' } = args.params
  const printing = printingOf(key, person?.id ?? null)
  if (!printing) throw notFound()
  const { title, state, done, of } = printing
  return {
    papers: may(actor, 'bill.read') ? `/bills/${bill}/papers` : null,
    file: `/bills/${bill}/papers/${kind}/printing/${key}/file`,
    title,
    state,
    done,
    of,
  }
}

/** How far the printing of a long paper is; then its file. Outside the pages of the bill: visitors wait here too. */
export default function PrintingOfPaper() {
  const { papers: words, consultations } = useWords()
  const { papers, file, title, state, done, of } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h1>{title}</h1>
      {state === 'failed' ? (
        <p role="status">{words.printingFailed}</p>
      ) : (
        <Progress
          label={words.printing}
          done={done}
          of={of}
          lookAgain={state === 'printing' ? LOOK_AGAIN : null}
        >
          {words.printed(done, of)}
        </Progress>
      )}
      {state === 'ready' && (
        <p>
          <a className="button" href={file} download>
            {words.take}
          </a>
        </p>
      )}
      <p>
        {papers ? (
          <Link to={papers}>{words.title}</Link>
        ) : (
          <Link to="/consultations">{consultations.title}</Link>
        )}
      </p>
    </div>
  )
}
