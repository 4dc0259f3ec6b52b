import '#app/ui/law/law-text.css'
import '#app/ui/law/changed-text.css'
import '#app/ui/consultation/consulted-text.css'
import { memo, useRef, type ReactNode } from 'react'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { ChangedRow } from '#app/domain/comparison/changed-rows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { HEADED } from '#app/domain/structure/level.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { useChosenWords, type ChosenWords } from '#app/ui/comment/chosen-words.ts'
import { headingTag, NUMBERED, type LawReading } from '#app/ui/law/law-text.tsx'

interface ConsultedTextProps {
  readonly rows: readonly ChangedRow[]
  readonly reading: LawReading
  /** Whether what changes is shown word by word; else the law as it would read. */
  readonly changes: boolean
  /** What stands under a provision: its comments. */
  readonly below: (row: ChangedRow) => ReactNode
  /** Nothing where comments are not taken. */
  readonly onWords?: ((words: ChosenWords) => void) | undefined
  readonly onProvision?: ((row: ChangedRow) => void) | undefined
}

/** A consulted draft: the law in both languages, with a way to speak to any of its words. */
export function ConsultedText({ rows, reading, changes, below, onWords, onProvision }: ConsultedTextProps) {
  const area = useRef<HTMLDivElement>(null)
  const chosen = useChosenWords(area)
  return (
    <div className="law-text consulted-text" data-reading={reading} ref={area}>
      {rows.map(row => (
        <div className={`consulted-row${row.gone ? ' consulted-gone' : ''}`} key={keyOf(row)}>
          <ConsultedRow row={row} reading={reading} changes={changes} />
          {onProvision && (!row.gone || row.stoodAfter) && (
            <CommentButton row={row} onProvision={onProvision} />
          )}
          {below(row)}
        </div>
      ))}
      {onWords && chosen && <WordsButton chosen={chosen} onWords={onWords} />}
    </div>
  )
}

function keyOf({ address, gone }: ChangedRow): string {
  return gone ? `gone ${address}` : address
}

interface RowProps {
  readonly row: ChangedRow
  readonly reading: LawReading
  readonly changes: boolean
}

const ConsultedRow = memo(function ConsultedRow({ row, reading, changes }: RowProps) {
  const { consultations, comparison } = useWords()
  const reader = useLanguage()
  const shown = row.kk ?? row.ru
  const cameFrom = changes ? row.cameFrom : null
  return (
    <div className={`law-row law-${shown?.level}`} id={row.gone ? undefined : row.address}>
      <span className="law-number">{shown && NUMBERED.has(shown.level) && shown.mark}</span>
      {reading !== 'ru' && <Side row={row} language="kk" changes={changes} />}
      {reading !== 'kk' && <Side row={row} language="ru" changes={changes} />}
      {row.gone && <p className="hint">{consultations.goneNote}</p>}
      {cameFrom && (
        <p className="hint">{comparison.kinds[cameFrom.kind](elementName(cameFrom.address, reader))}</p>
      )}
    </div>
  )
})

function Side({ row, language, changes }: { row: ChangedRow; language: Language; changes: boolean }) {
  const { structure } = useWords()
  const provision = row[language]
  if (!provision) return <p className="law-words law-missing">{structure.twinMissing[language]}</p>
  const stretches = changes || row.gone ? row.changes[language] : undefined
  const Words = HEADED.has(provision.level) ? headingTag(provision.depth) : 'p'
  return (
    <Words className="law-words" lang={language}>
      {!NUMBERED.has(provision.level) && provision.mark !== '' && <span>{provision.mark} </span>}
      <span lang={language} data-provision={row.gone ? undefined : provision.id}>
        {stretches ? <ChangedText stretches={stretches} language={language} /> : ownText(provision)}
      </span>
    </Words>
  )
}

function CommentButton({ row, onProvision }: { row: ChangedRow; onProvision: (row: ChangedRow) => void }) {
  const { consultations } = useWords()
  const language = useLanguage()
  const comment = row.gone ? consultations.commentOnRemoval : consultations.comment
  return (
    <button
      type="button"
      className="quiet comment-button"
      aria-label={`${comment}: ${elementName(row.address, language)}`}
      onClick={() => onProvision(row)}
    >
      {comment}
    </button>
  )
}

const BELOW = 6 // px between the words and the button

/** Stands under the selected words until it is pressed; pressing it must not let the selection go first. */
function WordsButton({ chosen, onWords }: { chosen: ChosenWords; onWords: (words: ChosenWords) => void }) {
  const { consultations } = useWords()
  return (
    <button
      type="button"
      className="words-button"
      style={{ top: chosen.at.top + BELOW, left: chosen.at.left }}
      onPointerDown={event => event.preventDefault()}
      onClick={() => {
        onWords(chosen)
        document.getSelection()?.removeAllRanges()
      }}
    >
      {consultations.comment}
    </button>
  )
}
