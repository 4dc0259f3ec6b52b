import '#app/editor/desk-rail.css'
import type { ReactNode } from 'react'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'
import type { Reason } from '#app/editor/desk-page.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface ReadRailProps {
  readonly reasons: readonly Reason[]
  readonly rows: readonly TwinRow[]
  /** Whether the reader may write, and the page only gets ready for it. */
  readonly writes: boolean
  /** The comments behind the article. */
  readonly behind: ReactNode
}

/** What belongs to an article for those who read it: why its provisions change. */
export function ReadRail({ reasons, rows, writes, behind }: ReadRailProps) {
  const { text } = useWords()
  return (
    <aside className="desk-rail own-scroll" aria-label={text.rail}>
      {!writes && <p className="hint">{text.readOnly}</p>}
      <section>
        <h2>{text.reasons}</h2>
        {reasons.length === 0 && <p className="hint">{text.noReasons}</p>}
        <ReadReasons reasons={reasons} rows={rows} />
      </section>
      {behind}
    </aside>
  )
}

/** The reasons for the changes of some provisions, in the order of these. */
export function ReadReasons({ reasons, rows }: Pick<ReadRailProps, 'reasons' | 'rows'>) {
  const language = useLanguage()
  return (
    <dl className="read-reasons">
      {inOrder(reasons, rows).map(({ provision, textKk, textRu }) => (
        <div key={provision}>
          <dt>
            <a href={`#${addressIn(rows, provision)}`}>{elementName(addressIn(rows, provision), language)}</a>
          </dt>
          {textKk !== '' && <dd lang="kk">{textKk}</dd>}
          {textRu !== '' && <dd lang="ru">{textRu}</dd>}
        </div>
      ))}
    </dl>
  )
}

function inOrder(reasons: readonly Reason[], rows: readonly TwinRow[]): readonly Reason[] {
  const place = ({ provision }: Reason) =>
    rows.findIndex(({ kk, ru }) => kk?.id === provision || ru?.id === provision)
  return reasons.toSorted((one, other) => place(one) - place(other))
}

function addressIn(rows: readonly TwinRow[], provision: string): string {
  return rows.find(({ kk, ru }) => kk?.id === provision || ru?.id === provision)?.address ?? provision
}
