import { Link, useLocation } from '@remix-run/react'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { billTitleLanguage, titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface BillHeadProps {
  readonly slug: string
  readonly title: Trilingual
  readonly demonstration: boolean
  readonly amendments: readonly Amendment[]
}

interface Amendment {
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
  readonly versions: number
  readonly collisions: number
}

/**
 * What a bill is called, for its reader and in both languages of the law, and the acts it amends; on a phone briefly,
 * whole when asked.
 */
export function BillHead({ slug, title, demonstration, amendments }: BillHeadProps) {
  const { bills } = useWords()
  const first = billTitleLanguage(title, useLanguage())
  const others = LANGUAGES.filter(language => language !== first)
  return (
    <header className="bill-head">
      {demonstration && <p className="bill-demonstration">{bills.demonstration}</p>}
      <h1 lang={first}>{title[first]}</h1>
      {others.map(language => (
        <p key={language} className="bill-title-other" lang={language}>
          {title[language]}
        </p>
      ))}
      <details className="bill-whole">
        <summary>{bills.whole}</summary>
      </details>
      <ul className="bill-acts goes-on" aria-label={bills.amends}>
        {amendments.map(amendment => (
          <AmendedAct key={amendment.act} bill={slug} {...amendment} />
        ))}
      </ul>
    </header>
  )
}

function AmendedAct({
  bill,
  act,
  versions,
  collisions,
  editionDate,
  ...titles
}: Amendment & { bill: string }) {
  const { bills } = useWords()
  const { pathname } = useLocation()
  const title = titleIn(titles, useLanguage())
  // The same page for the other act; pages that are not about an act lead to the text.
  const tab = /\/(text|origins|comparison|three-texts|table)(?=\/|$)/.exec(pathname)?.[1] ?? 'text'
  return (
    <li>
      <Link to={`/bills/${bill}/${tab}?act=${act}`} lang={title.lang}>
        {title.text}
      </Link>
      <span className="hint">
        {bills.editionOf(editionDate)} · {versions === 0 ? bills.noVersions : bills.versions(versions)}
      </span>
      {collisions > 0 && (
        <Link className="badge warning" to={`/bills/${bill}/amendments#collisions`}>
          {bills.collisions(collisions)}
        </Link>
      )}
    </li>
  )
}
