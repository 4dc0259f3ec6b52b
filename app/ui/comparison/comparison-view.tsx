import '#app/ui/law/changed-text.css'
import '#app/ui/comparison/comparison.css'
import { useRef } from 'react'
import { writeAsked, type Asked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import type { Shown } from '#app/domain/comparison/shown.ts'
import { MOST_AT_ONCE } from '#app/domain/comparison/windows.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import {
  ComparisonBar,
  useChoiceName,
  type ActChoice,
  type Choice,
} from '#app/ui/comparison/comparison-bar.tsx'
import { ComparisonKeys } from '#app/ui/comparison/comparison-keys.tsx'
import { ComparisonRows } from '#app/ui/comparison/comparison-rows.tsx'
import { ComparisonSide } from '#app/ui/comparison/comparison-side.tsx'
import { useSeen } from '#app/ui/comparison/seen.ts'
import { Windows } from '#app/ui/comparison/windows.tsx'

type Figures = Omit<Shown, 'items' | 'contents'>

interface ComparisonViewProps {
  readonly shown: Figures
  /** The changes and their contents as HTML, where the document does not carry them. */
  readonly markup: { readonly rows: string; readonly contents: string } | null
  readonly asked: SettledAsked
  readonly choices: readonly Choice[]
  readonly acts: readonly ActChoice[]
  /** Under which name this device keeps what was seen. */
  readonly place: string
}

/** Two texts of an act compared: what is chosen above, where something changed at the side, the changes themselves. */
export function ComparisonView({ shown, markup, asked, choices, acts, place }: ComparisonViewProps) {
  const { comparison } = useWords()
  const language = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  const seen = useSeen(list, `seen:${place}:${asked.act}:${asked.text}`)
  return (
    <div className="comparison" data-text={asked.text} data-layout={asked.layout}>
      <ComparisonBar asked={asked} choices={choices} acts={acts} />
      <ComparisonSide shown={shown} asked={asked} seen={seen} contents={markup?.contents} />
      {/* The rows were printed in one language, and ticked off in it: in another they begin anew. */}
      <div key={language} className="comparison-main" ref={list}>
        <Compared asked={asked} choices={choices} acts={acts} />
        <div className="comparison-sum">
          <span>{comparison.changes(shown.changes)}</span>
          <ComparisonKeys list={list} />
        </div>
        {shown.changes === 0 && <Nothing shown={shown} asked={asked} />}
        <Columns asked={asked} />
        <ComparisonRows
          key={writeAsked({ ...asked, open: [] })}
          rows={markup?.rows}
          asked={asked}
          changes={shown.changes}
        />
        <Windows
          part={shown.part}
          parts={shown.parts}
          changes={shown.changes}
          canBeWhole={shown.changes <= MOST_AT_ONCE}
          to={part => writeAsked({ ...asked, part, open: [] })}
        />
      </div>
    </div>
  )
}

/** What is compared with what, for the paper: there the choices above are left out. */
function Compared({ asked, choices, acts }: Pick<ComparisonViewProps, 'asked' | 'choices' | 'acts'>) {
  const { comparison } = useWords()
  const language = useLanguage()
  const nameOf = useChoiceName()
  const name = (reference: string) => {
    const choice = choices.find(each => each.reference === reference)
    return choice ? nameOf(choice) : reference
  }
  const act = acts.find(each => each.slug === asked.act)
  return (
    <p className="comparison-paper">
      {act && `${titleIn(act, language).text}. `}
      {comparison.compared(name(asked.from), name(asked.to))}
    </p>
  )
}

function Nothing({ shown, asked }: { shown: Figures; asked: Asked }) {
  const { comparison } = useWords()
  const hidden = Object.values(shown.counts).some(count => count > 0)
  return (
    <div className="comparison-nothing">
      <p>{hidden ? comparison.nothingShown : comparison.nothing}</p>
      {asked.from === asked.to && <p className="hint">{comparison.sameText}</p>}
    </div>
  )
}

/** What stands in which column, where there is more than one. */
function Columns({ asked }: { asked: SettledAsked }) {
  const { comparison } = useWords()
  if (asked.text === 'both')
    return (
      <div className="comparison-columns" aria-hidden="true">
        <span lang="kk">{comparison.texts.kk}</span>
        <span lang="ru">{comparison.texts.ru}</span>
      </div>
    )
  if (asked.layout === 'inline') return null
  return (
    <div className="comparison-columns" aria-hidden="true">
      <span>{comparison.old}</span>
      <span>{comparison.now}</span>
    </div>
  )
}
