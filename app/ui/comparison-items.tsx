import { Link } from '@remix-run/react'
import { memo } from 'react'
import { writeAsked, type Asked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Fold, Heading, ShownItem, ShownProvision, ShownRow } from '#app/domain/comparison/shown.ts'
import { LANGUAGES } from '#app/domain/comparison/shown-contents.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText, type Reading } from '#app/ui/changed-text.tsx'
import { OrderingSentences, type OrderedChanges } from '#app/ui/ordering-sentences.tsx'
import type { Seen } from '#app/ui/seen.ts'

interface ComparisonItemsProps {
  readonly items: readonly ShownItem[]
  readonly asked: SettledAsked
  readonly seen: Seen
  readonly ordered: OrderedChanges
}

/** The changes in reading order, with the articles they stand in and what is folded between them. */
export function ComparisonItems({ items, asked, seen, ordered }: ComparisonItemsProps) {
  return items.map(item => {
    switch (item.kind) {
      case 'heading':
        return <ArticleHeading key={`in ${item.key}`} heading={item} />
      case 'fold':
        return <Folded key={`fold ${item.from}`} fold={item} asked={asked} />
      case 'provision':
        return (
          <Change
            key={item.key}
            provision={item}
            text={asked.text}
            isSeen={seen.has(item.signature)}
            onSeen={seen.toggle}
            sentences={ordered[item.key]}
          />
        )
    }
  })
}

function ArticleHeading({ heading }: { heading: Heading }) {
  return (
    <div className="comparison-row comparison-article">
      <span />
      {LANGUAGES.map(
        language =>
          heading.words[language] !== undefined && (
            <h3 key={language} lang={language}>
              {heading.words[language]}
            </h3>
          ),
      )}
    </div>
  )
}

function Folded({ fold, asked }: { fold: Fold; asked: Asked }) {
  const { comparison } = useWords()
  const { from, unchanged, hidden } = fold
  return (
    <p className="comparison-fold" id={`fold-${from}`}>
      <Link to={writeAsked({ ...asked, open: [...asked.open, from] })} preventScrollReset discover="none">
        {[
          ...(unchanged > 0 ? [comparison.unchanged(unchanged)] : []),
          ...(hidden > 0 ? [comparison.hidden(hidden)] : []),
        ].join(' · ')}
      </Link>
    </p>
  )
}

interface ChangeProps {
  readonly provision: ShownProvision
  readonly text: Language | 'both'
  readonly isSeen: boolean
  readonly onSeen: (signature: string) => void
  readonly sentences: OrderedChanges[string] | undefined
}

const Change = memo(function Change({ provision, text, isSeen, onSeen, sentences }: ChangeProps) {
  const { key, changed, rows, signature } = provision
  const languages = LANGUAGES.filter(each => text === 'both' || text === each)
  return (
    <section
      className={changed ? 'comparison-row comparison-change' : 'comparison-row'}
      id={key}
      data-change={changed ? signature : undefined}
      data-seen={isSeen || undefined}
      tabIndex={changed ? -1 : undefined}
    >
      <Margin provision={provision} isSeen={isSeen} onSeen={onSeen} sentences={sentences} />
      {languages.map(language => (
        <InLanguage key={language} row={rows[language]} language={language} />
      ))}
    </section>
  )
})

function Margin({ provision, isSeen, onSeen, sentences = [] }: Omit<ChangeProps, 'text'>) {
  const { comparison } = useWords()
  const { key, changed, rows, signature, classes } = provision
  const reader = useLanguage()
  const row = (rows.kk ?? rows.ru)!
  if (!changed) return <span />
  return (
    <header className="comparison-margin">
      <a href={`#${key}`} className="comparison-name">
        {capitalised(elementName(row.after[0] ?? row.before[0]!, reader))}
      </a>
      <KindLine row={row} />
      <span className="comparison-classes">{classes.map(each => comparison.classes[each]).join(', ')}</span>
      <label className="comparison-seen">
        <input type="checkbox" checked={isSeen} onChange={() => onSeen(signature)} /> {comparison.seen}
      </label>
      <OrderingSentences sentences={sentences} />
    </header>
  )
}

/** What became of the provision, where it is more than other words. */
function KindLine({ row }: { row: ShownRow }) {
  const { comparison } = useWords()
  const language = useLanguage()
  const { kind, before, after } = row
  const names = (addresses: readonly string[]) =>
    addresses.map(each => elementName(each, language)).join(', ')
  const text = {
    kept: '',
    edited: comparison.kinds.edited,
    inserted: comparison.kinds.inserted,
    deleted: comparison.kinds.deleted,
    moved: comparison.kinds.moved(names(before)),
    renumbered: comparison.kinds.renumbered(names(before)),
    split: comparison.kinds.split(names(after)),
    merged: comparison.kinds.merged(names(before)),
  }[kind]
  return <span className={`comparison-kind comparison-${kind}`}>{text}</span>
}

function InLanguage({ row, language }: { row: ShownRow | undefined; language: Language }) {
  const { comparison } = useWords()
  if (!row) return <p className="comparison-words hint">{comparison.missing[language]}</p>
  const readings: readonly Reading[] = row.columns.length === 1 ? ['inline'] : ['before', 'after']
  return readings.map((reading, at) => (
    <Words key={reading} row={row} language={language} reading={reading} stretches={row.columns[at]!} />
  ))
}

interface WordsProps {
  readonly row: ShownRow
  readonly language: Language
  readonly reading: Reading
  readonly stretches: readonly Stretch[]
}

function Words({ row, language, reading, stretches }: WordsProps) {
  return (
    <p className={`comparison-words comparison-level-${row.level}`}>
      <ChangedText stretches={stretches} language={language} reading={reading} moved={row.kind === 'moved'} />
    </p>
  )
}
