import '#app/ui/changed-text.css'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/**
 * Which of the two texts is read: both in one (`inline`), the old one with its deletions (`before`), or the new one
 * with its insertions (`after`).
 */
export type Reading = 'inline' | 'before' | 'after'

interface ChangedTextProps {
  readonly stretches: readonly Stretch[]
  /** The language of the law's words, which the interface may not speak. */
  readonly language: Language
  readonly reading?: Reading
  /** The whole text came from another place. */
  readonly moved?: boolean
}

/** The one way to show what changed in a text: by colour, by line, and in words for those who listen. */
export function ChangedText({ stretches, language, reading = 'inline', moved = false }: ChangedTextProps) {
  return (
    <span className={moved ? 'changed-text moved-text' : 'changed-text'} lang={language}>
      {stretches.map((stretch, at) => (
        <Piece key={at} stretch={stretch} reading={reading} />
      ))}
    </span>
  )
}

function Piece({ stretch, reading }: { stretch: Stretch; reading: Reading }) {
  const { kind, before, after } = stretch
  switch (kind) {
    case 'equal':
      return after
    case 'typographic':
      return <Typographic before={before} after={after} reading={reading} />
    case 'inserted':
      return reading === 'before' ? null : <Inserted text={after} />
    case 'deleted':
      return reading === 'after' ? null : <Deleted text={before} />
  }
}

function Inserted({ text }: { text: string }) {
  const { marks } = useWords().comparison
  return (
    <ins>
      <Mark text={marks.inserted} />
      {text}
      <Mark text={marks.insertedEnd} />
    </ins>
  )
}

function Deleted({ text }: { text: string }) {
  const { marks } = useWords().comparison
  return (
    <del>
      <Mark text={marks.deleted} />
      {text}
      <Mark text={marks.deletedEnd} />
    </del>
  )
}

/** The same words in other letters, quotes or dashes: shown as they stand, with the old ones on demand. */
function Typographic({ before, after, reading }: { before: string; after: string; reading: Reading }) {
  const { marks } = useWords().comparison
  const shown = reading === 'before' ? before : after
  return (
    <span className="typographic" title={marks.typographic(before, after)}>
      {shown}
    </span>
  )
}

/** A word to those who listen; it is not part of the law, so it is neither seen nor copied. */
function Mark({ text }: { text: string }) {
  const language = useLanguage()
  return <span className="visually-hidden changed-mark" lang={language}>{` [${text}] `}</span>
}
