import type { ChangedRow } from '#app/domain/paper/paper-changes.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'

interface PaperChangesProps {
  /** Since when, or against what. */
  readonly title: string
  readonly rows: readonly ChangedRow[]
  /** The language of the paper. */
  readonly wording: Language
  /** How many changed rows are not shown. */
  readonly more: number
  readonly open?: boolean
}

/** What a paper says otherwise than an earlier issue of it, row by row. */
export function PaperChanges({ title, rows, wording, more, open = false }: PaperChangesProps) {
  const { papers } = useWords()
  return (
    <details className="paper-changes" open={open}>
      <summary>
        {title} ({rows.length + more})
      </summary>
      {rows.map((row, at) => (
        <div key={at} className="paper-change">
          <span className="badge">{papers.rowKinds[row.kind]}</span>
          <div className="paper-change-cells" lang={wording}>
            {row.cells.map((cell, column) => (
              <div key={column}>
                <ChangedText stretches={cell} language={wording} />
              </div>
            ))}
          </div>
        </div>
      ))}
      {more > 0 && <p className="hint">{papers.moreChanges(more)}</p>}
    </details>
  )
}
