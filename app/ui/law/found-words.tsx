import '#app/ui/law/found-words.css'
import { Form, Link } from '@remix-run/react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { LONGEST_SOUGHT, type FoundRow } from '#app/domain/structure/find-words.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { LawReading } from '#app/ui/law/law-text.tsx'
import { QuotedText } from '#app/ui/law/quoted-text.tsx'

interface FindWordsProps {
  /** What is sought already; empty where nothing is. */
  readonly sought: string
  /** What else the address of the page says. */
  readonly asked: Readonly<Record<string, string>>
}

/** Asks for words of the law; the answer is a page of its own, with and without script. */
export function FindWords({ sought, asked }: FindWordsProps) {
  const { finding } = useWords()
  return (
    <Form method="get" role="search" className="find-words">
      {Object.entries(asked).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="find-words">{finding.label}</label>
      <input
        key={sought}
        id="find-words"
        type="search"
        name="find"
        maxLength={LONGEST_SOUGHT}
        defaultValue={sought}
      />
      <button className="quiet">{finding.find}</button>
    </Form>
  )
}

interface FoundWordsProps {
  readonly found: { readonly sought: string; readonly count: number; readonly rows: readonly FoundRow[] }
  readonly reading: LawReading
  /** Where a provision is read in its place, and where the text is without a search. */
  readonly to: (address: string) => string
  readonly back: string
}

/** The provisions that have the words sought, each whole and in both languages, the words marked. */
export function FoundWords({ found: { sought, count, rows }, reading, to, back }: FoundWordsProps) {
  const { finding } = useWords()
  const language = useLanguage()
  if (count === 0)
    return <EmptyState text={finding.nothing(sought)} next={{ to: back, label: finding.back }} />
  return (
    <section className="found-words" aria-labelledby="found-words">
      <h2 id="found-words">{finding.found(sought, count)}</h2>
      <p className="hint">
        {count > rows.length && `${finding.first(rows.length)} `}
        {finding.hint} <Link to={back}>{finding.back}</Link>
      </p>
      <ol>
        {rows.map(row => (
          <li key={row.address}>
            <Link to={to(row.address)}>{capitalised(elementName(row.address, language))}</Link>
            <div className="found-twins">
              {LANGUAGES.map(each => {
                const provision = row[each]
                if (!provision || (reading !== 'both' && reading !== each)) return null
                return <QuotedText key={each} provision={provision} language={each} hits={row.hits[each]} />
              })}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
