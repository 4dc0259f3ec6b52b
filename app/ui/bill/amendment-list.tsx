import { Link } from '@remix-run/react'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface Amendment {
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
  readonly versions: number
}

/** The acts that a bill amends, each with where its draft can be written and compared. */
export function AmendmentList({ bill, amendments }: { bill: string; amendments: readonly Amendment[] }) {
  const { bills } = useWords()
  return (
    <section aria-labelledby="amended-acts">
      <h2 id="amended-acts">{bills.amends}</h2>
      {amendments.length === 0 ? (
        <p>{bills.noActs}</p>
      ) : (
        <ul className="list bill-list">
          {amendments.map(amendment => (
            <AmendmentItem key={amendment.act} bill={bill} {...amendment} />
          ))}
        </ul>
      )}
    </section>
  )
}

function AmendmentItem({ bill, act, editionDate, versions, ...titles }: Amendment & { bill: string }) {
  const { bills } = useWords()
  const title = titleIn(titles, useLanguage())
  return (
    <li>
      <h3 lang={title.lang}>{title.text}</h3>
      <p className="hint">
        {bills.editionOf(editionDate)} · {versions === 0 ? bills.noVersions : bills.versions(versions)}
      </p>
      <p className="history-links">
        <Link to={`/bills/${bill}/text?act=${act}`}>{bills.toText}</Link>
        <Link to={`/bills/${bill}/comparison?act=${act}`}>{bills.toComparison}</Link>
      </p>
    </li>
  )
}
