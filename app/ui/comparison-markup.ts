import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { LANGUAGES } from '#app/domain/comparison/shown-contents.ts'
import type { ShownRow } from '#app/domain/comparison/shown-provision.ts'
import type { Fold, Heading, ShownItem, ShownProvision } from '#app/domain/comparison/shown.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { changedMarkup, type Reading } from '#app/ui/changed-markup.ts'
import { markup, NOTHING, type Markup } from '#app/ui/markup.ts'
import { orderingMarkup, type OrderedChanges } from '#app/ui/ordering-markup.ts'

/** For whom the changes are printed, and what is known of them besides. */
export interface Printing {
  /** The languages of the law that are read. */
  readonly text: Language | 'both'
  /** The query of the page that is printed: a fold is opened by the same and one word more. */
  readonly query: string
  readonly ordered: OrderedChanges
  readonly language: InterfaceLanguage
}

/** Ends each window on its way: no such sign is in the words of a law, which are escaped. */
export const WINDOW_END = '<!---->'

/** The changes in reading order, with the articles they stand in and what is folded between them. */
export function itemsMarkup(items: readonly ShownItem[], printing: Printing): Markup {
  return markup`${items.map(item => {
    switch (item.kind) {
      case 'heading':
        return headingMarkup(item)
      case 'fold':
        return foldMarkup(item, printing)
      case 'provision':
        return provisionMarkup(item, printing)
    }
  })}`
}

function headingMarkup({ words }: Heading): Markup {
  const columns = LANGUAGES.filter(each => words[each] !== undefined)
  return markup`<div>${columns.map(language => markup`<h3 lang="${language}">${words[language]!}</h3>`)}</div>`
}

function foldMarkup({ from, unchanged, hidden }: Fold, { query, language }: Printing): Markup {
  const { comparison } = wordsIn(language)
  const left = [
    ...(unchanged > 0 ? [comparison.unchanged(unchanged)] : []),
    ...(hidden > 0 ? [comparison.hidden(hidden)] : []),
  ].join(' · ')
  return markup`<a href="${query}&open=${from}">${left}</a>`
}

function provisionMarkup(provision: ShownProvision, printing: Printing): Markup {
  const { key, rows, signature } = provision
  const languages = LANGUAGES.filter(each => printing.text === 'both' || printing.text === each)
  const columns = languages.map(each => columnsMarkup(rows[each], each, printing.language))
  if (signature === null) return markup`<section id="${key}">${columns}</section>`
  return markup`<section id="${key}" data-change="${signature}" tabindex="-1">${marginMarkup(provision, printing)}${columns}</section>`
}

/** Beside a change: its name, what became of the provision, of which kinds the change is, and whether it was seen. */
function marginMarkup({ key, rows, classes }: ShownProvision, { ordered, language }: Printing): Markup {
  const { comparison } = wordsIn(language)
  const row = (rows.kk ?? rows.ru)!
  const name = capitalised(elementName(row.after[0] ?? row.before[0]!, language))
  const kinds = classes.map(each => comparison.classes[each]).join(', ')
  return markup`<header><a href="#${key}">${name}</a>${kindMarkup(row, language)}<span>${kinds}</span><label><input type="checkbox"> ${comparison.seen}</label>${orderingMarkup(ordered[key], language)}</header>`
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

function columnsMarkup(row: ShownRow | undefined, law: Language, language: InterfaceLanguage): Markup {
  if (!row) return markup`<p class="hint">${wordsIn(language).comparison.missing[law]}</p>`
  const readings: readonly Reading[] = row.columns.length === 1 ? ['inline'] : ['before', 'after']
  const looks = `changed-text${LOOKS[row.level] ?? ''}${row.kind === 'moved' ? ' moved-text' : ''}`
  return markup`${readings.map(
    (reading, at) =>
      markup`<p class="${looks}" lang="${law}">${changedMarkup(row.columns[at]!, reading, language)}</p>`,
  )}`
}

const HEADED = ' comparison-headed'
const LOOKS: Readonly<Partial<Record<ShownRow['level'], string>>> = {
  article: HEADED,
  chapter: HEADED,
  section: HEADED,
  subchapter: HEADED,
  title: HEADED,
  footnote: ' comparison-footnote',
}
