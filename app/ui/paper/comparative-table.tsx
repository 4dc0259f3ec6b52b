import '#app/ui/paper/comparative-table.css'
import { Link } from '@remix-run/react'
import type { TableLine } from '#app/domain/comparison/table-cell.ts'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import type { TableRow } from '#app/domain/comparison/table.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { Reading } from '#app/ui/law/changed-markup.ts'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { JustificationForm, type Writing } from '#app/ui/paper/justification-form.tsx'
import { justificationName, useSettled } from '#app/ui/paper/kept-justification.ts'
import { windowPath } from '#app/ui/comparison/window-path.ts'

/** What the bill changes in one act. */
export interface SectionShown {
  readonly amendment: string
  /** Its place among the acts, and how many rows stand above. */
  readonly at: number
  readonly above: number
  readonly act: string
  readonly name: string
  readonly editionDate: string
  readonly version: { readonly number: number; readonly day: string } | null
  readonly rows: readonly (TableRow & { readonly justification: Readonly<Record<Language, string>> })[]
}

interface ComparativeTableProps {
  readonly sections: readonly SectionShown[]
  readonly language: Language
  readonly writing: Writing
}

/** The comparative table in the official form: five columns, a row of numbers under the heads, a row per act. */
export function ComparativeTable({ sections, language, writing }: ComparativeTableProps) {
  const form = TABLE_FORM[language]
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-labelledby="table-title">
      <table className="comparative-table" lang={language} aria-labelledby="table-title">
        <thead>
          <tr>
            {form.heads.map((head, at) => (
              <th key={head} scope="col">
                {head}
                {at === 4 && <small>{form.asked.join(' ')}</small>}
              </th>
            ))}
          </tr>
          <tr className="table-numbers">
            {form.heads.map((head, at) => (
              <td key={head}>{at + 1}</td>
            ))}
          </tr>
        </thead>
        {sections.map(section => (
          <Section key={section.amendment} section={section} language={language} writing={writing} />
        ))}
      </table>
    </div>
  )
}

interface SectionProps {
  readonly section: SectionShown
  readonly language: Language
  readonly writing: Writing
}

function Section({ section, language, writing }: SectionProps) {
  const { table } = useWords()
  const reader = useLanguage()
  return (
    <tbody>
      <tr className="table-act">
        <th colSpan={5} scope="rowgroup">
          {section.at + 1}. {section.name}
          <small lang={reader}>
            {table.edition(longDate(section.editionDate, reader))}
            {section.version &&
              ` · ${table.version(section.version.number, longDate(section.version.day, reader))}`}
          </small>
        </th>
      </tr>
      {section.rows.length === 0 && (
        <tr>
          <td colSpan={5} className="hint" lang={reader}>
            {table.same}
          </td>
        </tr>
      )}
      {section.rows.map((row, at) => (
        <Row
          key={row.address}
          row={row}
          number={section.above + at + 1}
          section={section}
          language={language}
          writing={writing}
        />
      ))}
    </tbody>
  )
}

interface RowProps extends SectionProps {
  readonly row: SectionShown['rows'][number]
  readonly number: number
}

function Row({ row, number, section, language, writing }: RowProps) {
  const open = writing.amendment === section.amendment && writing.provision === row.provisionId
  return (
    <tr id={`${section.act}-${row.address}`} data-missing={row.justification[language] === '' || undefined}>
      <td className="table-number">{number}.</td>
      <th scope="row">{row.element}</th>
      <Cell lines={row.before} language={language} reading="before" />
      <Cell lines={row.after} language={language} reading="after" />
      <td className="table-justification" data-head={TABLE_FORM[language].heads[4]}>
        {open && writing.allowed ? (
          <JustificationForm row={row} amendment={section.amendment} language={language} writing={writing} />
        ) : (
          <Justification row={row} amendment={section.amendment} language={language} writing={writing} />
        )}
      </td>
    </tr>
  )
}

interface CellProps {
  readonly lines: readonly TableLine[]
  readonly language: Language
  readonly reading: Exclude<Reading, 'inline'>
}

function Cell({ lines, language, reading }: CellProps) {
  return (
    <td data-head={TABLE_FORM[language].heads[reading === 'before' ? 2 : 3]}>
      {lines.map((line, at) => (
        <p key={at} className={line.context ? 'table-context' : undefined}>
          <ChangedText stretches={line.stretches} language={language} reading={reading} />
        </p>
      ))}
    </td>
  )
}

interface JustificationProps {
  readonly row: SectionShown['rows'][number]
  readonly amendment: string
  readonly language: Language
  readonly writing: Pick<Writing, 'allowed' | 'part'>
}

function Justification({ row, amendment, language, writing: { allowed, part } }: JustificationProps) {
  const { table } = useWords()
  const reader = useLanguage()
  useSettled(justificationName(amendment, row.provisionId), row.justification)
  const text = row.justification[language]
  const to = windowPath({ language, part }, { amendment, write: row.provisionId })
  return (
    <>
      {text === '' ? (
        <p className="table-missing" lang={reader}>
          {table.noJustification}
        </p>
      ) : (
        text.split('\n').map((line, at) => <p key={at}>{line}</p>)
      )}
      {allowed && (
        <Link className="table-write" to={to} preventScrollReset lang={reader}>
          {text === '' ? table.write : table.change}
          <span className="visually-hidden" lang={language}>{` ${row.element}`}</span>
        </Link>
      )}
    </>
  )
}
