import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { ChangedRow } from '#app/domain/comparison/changed-rows.ts'
import type { Doubt } from '#app/domain/amendment/doubt.ts'
import type { ParsingRemark } from '#app/domain/amendment/parse.ts'
import type { ParityFinding } from '#app/domain/parity/check.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { FieldLine } from '#app/ui/form/field-line.tsx'
import { Findings } from '#app/ui/bill/findings.tsx'

/** What was understood of an amending text, and what it makes of the act. */
export interface ImportPreview {
  readonly read: readonly ReadLanguage[]
  readonly open: { readonly unknown: number; readonly refused: number }
  /** What the texts of the two languages do not order alike. */
  readonly parity: readonly ParityFinding[]
  /** The provisions that change, under the headings of their articles. */
  readonly rows: readonly ChangedRow[]
}

/** The sentences of one language, in the order of the text. */
export interface ReadLanguage {
  readonly language: Language
  /** How many sentences are about other acts. */
  readonly elsewhere: number
  /** The title of the act that the text names, where it is another one. */
  readonly otherTitle: string | null
  readonly sentences: readonly {
    readonly line: number
    readonly source: string
    /** In the official formulas; nothing where the sentence was not understood. */
    readonly printed: string | null
    readonly remarks: readonly ParsingRemark[]
    readonly doubts: readonly Doubt[]
    readonly refusals: readonly Refusal[]
  }[]
}

/** Where on the page it is said what was understood. */
export const UNDERSTOOD = 'understood'

/** The sentences beside the text that they make. */
export function AmendingPreview({ read, parity, rows }: ImportPreview) {
  const { importing } = useWords().amending
  return (
    <div className="importing-preview" id={UNDERSTOOD}>
      <section>
        <h3>{importing.understood}</h3>
        {read.map(each => (
          <Sentences key={each.language} read={each} />
        ))}
        {parity.length > 0 && (
          <>
            <h4>{importing.parity(parity.length)}</h4>
            <Findings lead={{ go: showRow }} findings={[]} parity={parity} />
          </>
        )}
      </section>
      <section>
        <h3>{importing.result}</h3>
        {rows.length === 0 && <p className="hint">{importing.noChange}</p>}
        {rows.map(row => (
          <ResultRow
            key={`${row.gone ? 'gone ' : ''}${row.address}`}
            row={row}
            languages={read.map(({ language }) => language)}
          />
        ))}
      </section>
    </div>
  )
}

/** Brings the change of a provision into view; one that does not change has no row. */
function showRow(address: string): void {
  document.getElementById(rowId(address))?.scrollIntoView({ block: 'center' })
}

const rowId = (address: string) => `row-${address}`

function Sentences({ read }: { read: ReadLanguage }) {
  const { importing } = useWords().amending
  const { language, sentences, elsewhere, otherTitle } = read
  const open = sentences.filter(({ printed, refusals }) => printed === null || refusals.length > 0).length
  return (
    <>
      <h4>{importing.count[language](sentences.length, open)}</h4>
      {otherTitle !== null && <p className="importing-alone">{importing.otherTitle(otherTitle)}</p>}
      {elsewhere > 0 && <p className="importing-alone">{importing.elsewhere(elsewhere)}</p>}
      <ol className="importing-sentences">
        {sentences.map(each => (
          <SentenceLine key={`${each.line} ${each.source}`} line={each} language={language} />
        ))}
      </ol>
    </>
  )
}

const SHOWN = 400 // letters of a sentence at once; the rest opens

function SentenceLine({
  line: { line, source, printed, remarks, doubts, refusals },
  language,
}: {
  line: ReadLanguage['sentences'][number]
  language: Language
}) {
  const { amending, refusals: reasons } = useWords()
  const { importing } = amending
  const done = doubts.length > 0 ? 'doubtful' : 'done'
  const state = printed === null ? 'unknown' : refusals.length > 0 ? 'refused' : done
  return (
    <li data-state={state}>
      <p className="importing-state">
        <FieldLine name={language} line={line}>
          {importing.line(line)}
        </FieldLine>{' '}
        · <strong>{importing.states[state]}</strong>
      </p>
      <Words text={printed ?? source} language={language} />
      {remarks.map(remark => (
        <p key={remark} className="hint">
          {importing.remarks[remark]}
        </p>
      ))}
      {doubts.map(doubt => (
        <p key={JSON.stringify(doubt)} className="importing-alone">
          {importing.doubt(doubt)}
        </p>
      ))}
      {refusals.map(refusal => (
        <p key={JSON.stringify(refusal)} className="importing-reason">
          {sentence(reasons, refusal)}
        </p>
      ))}
      {printed !== null && printed !== source && (
        <details>
          <summary>{importing.source}</summary>
          <p className="importing-words" lang={language}>
            {source}
          </p>
        </details>
      )}
    </li>
  )
}

function Words({ text, language }: { text: string; language: Language }) {
  const { importing } = useWords().amending
  if (text.length <= SHOWN)
    return (
      <p className="importing-words" lang={language}>
        {text}
      </p>
    )
  return (
    <>
      <p className="importing-words" lang={language}>
        {text.slice(0, SHOWN)}…
      </p>
      <details>
        <summary>{importing.whole}</summary>
        <p className="importing-words" lang={language}>
          {text}
        </p>
      </details>
    </>
  )
}

function ResultRow({ row, languages }: { row: ChangedRow; languages: readonly Language[] }) {
  const reader = useLanguage()
  const changed = row.changes.kk !== undefined || row.changes.ru !== undefined
  return (
    <div className="importing-row" data-changed={changed} id={rowId(row.address)}>
      {changed && <p className="hint">{capitalised(elementName(row.address, reader))}</p>}
      {languages.map(language => {
        const printed = row[language]
        const stretches = row.changes[language]
        if (!printed || (changed && !stretches)) return null
        const mark = printed.mark === '' ? '' : `${printed.mark} `
        return (
          <p key={language} className="importing-words">
            {stretches ? (
              <>
                <span lang={language}>{mark}</span>
                <ChangedText stretches={stretches} language={language} />
              </>
            ) : (
              <span lang={language}>{mark + (printed.heading || printed.text)}</span>
            )}
          </p>
        )
      })}
    </div>
  )
}
