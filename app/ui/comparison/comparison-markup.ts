import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { ShownRow } from '#app/domain/comparison/shown-provision.ts'
import type { Fold, Heading, ShownItem, ShownProvision } from '#app/domain/comparison/shown.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { changedMarkup, type Reading } from '#app/ui/law/changed-markup.ts'
import { langOf, markup, NOTHING, type Markup } from '#app/ui/markup.ts'
import { orderingMarkup, type OrderedChanges } from '#app/ui/comparison/ordering-markup.ts'

/** For whom the changes are printed, and what is known of them besides. */
export interface Printing {
  /** The languages of the law that are read. */
  readonly text: Language | 'both'
  readonly ordered: OrderedChanges
  readonly language: InterfaceLanguage
}

/** A printing with all that is the same for every change. */
interface Prepared extends Printing {
  readonly columns: readonly Column[]
}

/** One language of the law among those that are read. */
interface Column {
  readonly law: Language
  readonly lang: Markup
}

// What HTML can do without is left out: a paragraph ends with what holds it, and plain values need no quotes.

/** Ends each window on its way: no such sign is in the words of a law, which are escaped. */
export const WINDOW_END = '<!---->'

/** The changes in reading order, with the articles they stand in and what is folded between them. */
export function itemsMarkup(items: readonly ShownItem[], printing: Printing): Markup {
  const prepared = { ...printing, columns: columnsOf(printing) }
  return markup`${items.map(item => {
    switch (item.kind) {
      case 'heading':
        return headingMarkup(item, printing)
      case 'fold':
        return foldMarkup(item, printing)
      case 'provision':
        return provisionMarkup(item, prepared)
    }
  })}`
}

function columnsOf({ text, language }: Printing): readonly Column[] {
  return LANGUAGES.filter(each => text === 'both' || text === each).map(law => ({
    law,
    lang: langOf(law, language),
  }))
}

function headingMarkup({ words }: Heading, { language }: Printing): Markup {
  const [first, second] = LANGUAGES.filter(each => words[each] !== undefined)
  if (!second) return markup`<h3${langOf(first!, language)}>${words[first!]!}</h3>`
  return markup`<h3>${LANGUAGES.map(law => markup`<span${langOf(law, language)}>${words[law]!}</span>`)}</h3>`
}

function foldMarkup({ from, unchanged, hidden }: Fold, { language }: Printing): Markup {
  const { comparison } = wordsIn(language)
  const left = [
    ...(unchanged > 0 ? [comparison.unchanged(unchanged)] : []),
    ...(hidden > 0 ? [comparison.hidden(hidden)] : []),
  ].join(' · ')
  return markup`<button name=open value=${from}>${left}</button>`
}

function provisionMarkup(provision: ShownProvision, printing: Prepared): Markup {
  const { key, rows, signature } = provision
  const columns = printing.columns.map(each => columnMarkup(rows[each.law], each, printing.language))
  if (signature === null) return markup`<div id="${key}">${columns}</div>`
  return markup`<div id="${key}" data-change=${signature}>${marginMarkup(provision, printing)}${columns}</div>`
}

/** Beside a change: its name, which the script makes a link, what became of the provision, and the kinds of the change. */
function marginMarkup({ key, rows, classes }: ShownProvision, { ordered, language }: Printing): Markup {
  const { comparison } = wordsIn(language)
  const row = (rows.kk ?? rows.ru)!
  const name = capitalised(elementName(row.after[0] ?? row.before[0]!, language))
  const kinds = classes.map(each => comparison.classes[each]).join(', ')
  return markup`<div><a>${name}</a>${kindMarkup(row, language)}${kinds}${orderingMarkup(ordered[key], language)}</div>`
}

/** What became of the provision, where it is more than other words. */
function kindMarkup({ kind, before, after }: ShownRow, language: InterfaceLanguage): Markup {
  if (kind === 'kept' || kind === 'edited') return NOTHING
  const { kinds } = wordsIn(language).comparison
  const names = (addresses: readonly string[]) =>
    addresses.map(each => elementName(each, language)).join(', ')
  const text = {
    inserted: () => kinds.inserted,
    deleted: () => kinds.deleted,
    moved: () => kinds.moved(names(before)),
    renumbered: () => kinds.renumbered(names(before)),
    split: () => kinds.split(names(after)),
    merged: () => kinds.merged(names(before)),
  }[kind]
  return markup`<span class="comparison-${kind}">${text()}</span>`
}

/** A provision in one language: one text, or the old and the new one. */
function columnMarkup(row: ShownRow | undefined, column: Column, language: InterfaceLanguage): Markup {
  const { law, lang } = column
  if (!row) return markup`<p class="hint">${wordsIn(language).comparison.missing[law]}`
  const readings = row.columns.length === 1 ? INLINE : SIDES
  const looks = looksMarkup(row)
  return markup`${readings.map(
    (reading, at) => markup`<p${looks}${lang}>${changedMarkup(row.columns[at]!, reading, language)}`,
  )}`
}

const INLINE: readonly Reading[] = ['inline']
const SIDES: readonly Reading[] = ['before', 'after']

function looksMarkup({ level, kind }: ShownRow): Markup {
  const looks = [LOOKS[level] ?? '', kind === 'moved' ? 'moved-text' : ''].join(' ').trim()
  return looks === '' ? NOTHING : markup` class="${looks}"`
}

const HEADED = 'comparison-headed'
const LOOKS: Readonly<Partial<Record<ShownRow['level'], string>>> = {
  article: HEADED,
  chapter: HEADED,
  section: HEADED,
  subchapter: HEADED,
  title: HEADED,
  footnote: 'comparison-footnote',
}
