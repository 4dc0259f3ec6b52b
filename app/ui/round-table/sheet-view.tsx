import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { AgendaCard, Sheet } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { RoundTableHead } from '#app/ui/round-table/round-table-head.tsx'
import { SheetClosing } from '#app/ui/round-table/sheet-closing.tsx'
import { SheetComposer } from '#app/ui/round-table/sheet-composer.tsx'
import { SheetNewcomer } from '#app/ui/round-table/sheet-newcomer.tsx'
import { SheetNotes } from '#app/ui/round-table/sheet-notes.tsx'
import { SheetQueue } from '#app/ui/round-table/sheet-queue.tsx'
import { SheetResults } from '#app/ui/round-table/sheet-results.tsx'
import { useSpeakable } from '#app/ui/round-table/use-speakable.ts'
import { useStatementQueue } from '#app/ui/round-table/use-statement-queue.ts'

interface SheetViewProps {
  readonly sheet: Sheet
  /** Whether the reader records, or only reads. */
  readonly records: boolean
  readonly person: string
}

/** The sheet of a round-table: the agenda left, live notes in the middle, resolutions and tasks right. */
export function SheetView({ sheet, records, person }: SheetViewProps) {
  const { roundTables } = useWords()
  const [chosen, setChosen] = useState(sheet.agenda[0]?.id ?? '')
  const revalidate = useFreshness()
  const queue = useStatementQueue(sheet.card.id, person, revalidate)
  const acts = useSpeakable(sheet.card.id, records)
  const item = sheet.agenda.find(each => each.id === chosen) ?? sheet.agenda[0]
  return (
    <div className="sheet">
      <RoundTableHead card={sheet.card} />
      <nav className="own-scroll" aria-label={roundTables.agenda}>
        <h3>{roundTables.agenda}</h3>
        {sheet.agenda.length === 0 && <p className="hint">{roundTables.noAgenda}</p>}
        <Agenda sheet={sheet} chosen={item?.id ?? ''} choose={setChosen} />
      </nav>
      <section aria-label={roundTables.sheet}>
        {records && item && (
          <SheetComposer key={item.id} sheet={sheet} item={item} queue={queue} acts={acts} />
        )}
        {records && <SheetNewcomer roundTable={sheet.card.id} />}
        <SheetQueue queue={queue} sheet={sheet} />
        {item && <SheetNotes sheet={sheet} item={item} records={records} />}
      </section>
      <aside className="sheet-results own-scroll" aria-label={roundTables.results}>
        <SheetResults sheet={sheet} item={item ?? null} records={records} />
        {records && <SheetClosing card={sheet.card} />}
      </aside>
    </div>
  )
}

const EVERY = 3_000 // ms: within seconds each secretary sees what the other recorded

/** Asks for the page anew every few seconds while it is looked at; gives the way to ask at once. */
function useFreshness(): () => void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    const often = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine && state === 'idle') revalidate()
    }, EVERY)
    return () => clearInterval(often)
  }, [revalidate, state])
  return revalidate
}

interface AgendaProps {
  readonly sheet: Sheet
  readonly chosen: string
  readonly choose: (item: string) => void
}

function Agenda({ sheet, chosen, choose }: AgendaProps) {
  return (
    <ol className="agenda">
      {sheet.agenda.map(item => (
        <li key={item.id}>
          <AgendaButton
            item={item}
            current={item.id === chosen}
            count={sheet.statements.filter(each => each.item === item.id).length}
            choose={choose}
          />
        </li>
      ))}
    </ol>
  )
}

interface AgendaButtonProps {
  readonly item: AgendaCard
  readonly current: boolean
  readonly count: number
  readonly choose: (item: string) => void
}

function AgendaButton({ item, current, count, choose }: AgendaButtonProps) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  const gone = item.provisions.find(each => each.gone !== null)?.gone
  return (
    <>
      <button
        type="button"
        className="sheet-item"
        aria-current={current ? 'true' : undefined}
        onClick={() => choose(item.id)}
      >
        <span lang={tongue}>{item.title[tongue]}</span> <span className="badge">{count}</span>
      </button>
      {gone && <span className="badge warning">{roundTables.gone(gone)}</span>}
    </>
  )
}
