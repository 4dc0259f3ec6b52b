import '#app/ui/law/law-text.css'
import { memo, type ReactNode } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import { HEADED, type Level } from '#app/domain/structure/level.ts'
import type { Printed, TwinRow } from '#app/domain/structure/printed.ts'
import { useWords } from '#app/i18n/words.tsx'

/** Which languages of the law are read: one, or both side by side. */
export type LawReading = Language | 'both'

interface LawTextProps {
  readonly rows: readonly TwinRow[]
  readonly reading: LawReading
  /** How the words of a provision are shown, where it is not as plain `LawWords`. */
  readonly words?: ShownWords
}

type ShownWords = (provision: Printed, language: Language) => ReactNode

const plainWords: ShownWords = (provision, language) => <LawWords provision={provision} language={language} />

/** The law: one provision a row, its number in the margin as a link to it, Kazakh left and Russian right. */
export function LawText({ rows, reading, words = plainWords }: LawTextProps) {
  return (
    <div className="law-text" data-reading={reading}>
      {rows.map(row => (
        <LawRow key={row.address} row={row} reading={reading} words={words} />
      ))}
    </div>
  )
}

interface LawWordsProps {
  readonly provision: Printed
  readonly language: Language
  /** The heading and the text with what is marked in them. */
  readonly heading?: ReactNode
  readonly text?: ReactNode
}

/** The words of one provision: a heading where it is one, below the page's own heading by its depth; else its text. */
export function LawWords({ provision, language, ...shown }: LawWordsProps) {
  const { mark, level, depth } = provision
  const { heading = provision.heading, text = provision.text } = shown
  if (HEADED.has(level)) {
    const Heading = headingTag(depth)
    return (
      <Heading className="law-words" lang={language}>
        {mark} {provision.heading === '' ? text : heading}
      </Heading>
    )
  }
  return (
    <p className="law-words" lang={language}>
      {!NUMBERED.has(level) && mark !== '' && `${mark} `}
      {heading} {text}
    </p>
  )
}

/** The tag of a heading of the law, which stands below the page's own. */
export function headingTag(depth: number): (typeof TAGS)[number] {
  return TAGS[Math.min(depth, TAGS.length - 1)]!
}

const TAGS = ['h2', 'h3', 'h4', 'h5'] as const

/** The levels whose number stands in the margin. */
export const NUMBERED: ReadonlySet<Level> = new Set(['paragraph', 'subparagraph', 'indent'])

interface LawRowProps {
  readonly row: TwinRow
  readonly reading: LawReading
  readonly words: ShownWords
}

const LawRow = memo(function LawRow({ row, reading, words }: LawRowProps) {
  const shown = reading === 'both' ? (row.kk ?? row.ru) : row[reading]
  if (!shown) return null
  return (
    <div className={`law-row law-${shown.level}`} id={row.address}>
      <LawNumber {...shown} />
      {reading !== 'ru' && <Side provision={row.kk} language="kk" words={words} />}
      {reading !== 'kk' && <Side provision={row.ru} language="ru" words={words} />}
    </div>
  )
})

function LawNumber({ level, mark, address }: Printed) {
  if (!NUMBERED.has(level) || mark === '') return <span />
  return (
    <a className="law-number" href={`#${address}`}>
      {mark}
    </a>
  )
}

interface SideProps {
  readonly provision: Printed | undefined
  readonly language: Language
  readonly words: ShownWords
}

function Side({ provision, language, words }: SideProps) {
  const { structure } = useWords()
  if (!provision) return <p className="law-words law-missing">{structure.twinMissing[language]}</p>
  return words(provision, language)
}
