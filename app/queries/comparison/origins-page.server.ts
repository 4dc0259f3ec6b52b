import type { Texts } from '#app/domain/amendment/patch.ts'
import { UNTOUCHED, type ActBlame } from '#app/domain/comparison/blame-acts.ts'
import { draftVersions, wordOrigins, type ProvisionOrigins } from '#app/domain/comparison/word-origins.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { ContentsLine } from '#app/domain/structure/contents.ts'
import { storedUnder } from '#app/domain/structure/fragment.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'
import {
  blameOf,
  isTouched,
  keptHistories,
  type Histories,
} from '#app/queries/comparison/kept-histories.server.ts'
import { keptTogether } from '#app/queries/law/kept-texts.server.ts'
import {
  lineOf,
  reasonsFor,
  unitAt,
  unitsOf,
  type Reason,
  type TextView,
  type Twins,
} from '#app/queries/bill/text-page.server.ts'
import {
  amendmentAt,
  statesOf,
  type AmendmentKey,
  type Label,
} from '#app/queries/law/version-texts.server.ts'
import type { Handle } from '#db/client.ts'

/** An article of a version, with where its words come from. */
export interface OriginsPage {
  readonly amendment: AmendmentKey
  readonly label: Label
  /** The number of the newest version. */
  readonly newest: number
  readonly address: Address
  /** The articles that the draft has touched, as many as are read at a glance; and how many there are. */
  readonly contents: readonly ContentsLine[]
  readonly touched: number
  readonly rows: readonly TwinRow[]
  /** By the identity of a provision; only of those with words that the draft brought. */
  readonly origins: Readonly<Record<Language, Readonly<Record<string, ProvisionOrigins>>>>
  /** The versions that brought words shown here, in their order. */
  readonly versions: readonly Label[]
  readonly reasons: readonly Reason[]
}

/**
 * Who brought the words of an article; the first one with words of the draft where none is named. Nothing where there
 * is no such bill, act, version or article.
 */
export async function originsPage(db: Handle, view: TextView): Promise<OriginsPage | null> {
  const amendment = await amendmentAt(db, view.bill, view.act)
  if (!amendment) return null
  const states = await statesOf(db, amendment.id)
  const chain = states.slice(0, (view.version ?? states.length) + 1)
  const [inForce, state] = [chain[0], chain.at(-1)]
  if (!inForce || !state || (view.version !== null && state.label.number !== view.version)) return null
  const [histories, texts] = await Promise.all([
    keptHistories(db, amendment.id, chain),
    keptTogether(db, [inForce, state]),
  ])
  const [edition, version] = texts as [Texts, Texts]
  const draft = { version, histories, number: state.label.number }
  const touched = touchedUnits(draft)
  const unit = unitAt(edition, version, view.article ?? (await firstBrought(db, draft, touched)))
  if (!unit) return null
  const { rows, address, text } = unit
  const blames = await blamesOf(db, draft, text)
  const numbers = new Set(LANGUAGES.flatMap(language => broughtBy(blames[language])))
  return {
    ...{ amendment, label: state.label, newest: states.length - 1, address, rows },
    ...{
      contents: contentsAt(draft, { touched, address, language: view.language }),
      touched: touched.length,
    },
    origins: { kk: originsIn(rows, blames, 'kk'), ru: originsIn(rows, blames, 'ru') },
    versions: chain.flatMap(({ label }) => (numbers.has(label.number) ? [label] : [])),
    reasons: await reasonsFor(db, amendment.id, unit),
  }
}

/** The text of a version, and how it came about. */
interface Draft {
  readonly version: Texts
  readonly histories: Histories
  readonly number: number
}

/** Which version brought each word of a unit, in both languages. */
type Blames = Readonly<Record<Language, ActBlame>>

/** The units of a version that the draft has changed at some time, in reading order; some are as they were again. */
function touchedUnits({ version, histories, number }: Draft): Address[] {
  const all = new Set<Address>()
  const touched = new Set<Address>()
  for (const language of LANGUAGES)
    for (const { provision, address } of unitsOf(version[language])) {
      all.add(address)
      if (isTouched(histories[language], storedUnder(provision)!, number)) touched.add(address)
    }
  return [...all].filter(address => touched.has(address))
}

interface Around {
  readonly touched: readonly Address[]
  readonly address: Address
  readonly language: Language
}

const MOST_LINES = 120 // three screens, as in the table of contents of an act

/** A table of contents of what the draft has touched; of a long one the lines around the unit that is read. */
function contentsAt({ version }: Draft, { touched, address, language }: Around): ContentsLine[] {
  const at = touched.indexOf(address)
  const from = Math.max(0, Math.min(at - MOST_LINES / 2, touched.length - MOST_LINES))
  return touched.slice(from, from + MOST_LINES).map(each => {
    const own = entryAt(version[language], each)
    const other = language === 'kk' ? 'ru' : 'kk'
    return own ? lineOf(own, language) : lineOf(entryAt(version[other], each)!, other)
  })
}

/** The first unit with words that the draft brought: some of those it has touched only lost words. */
async function firstBrought(db: Handle, draft: Draft, touched: readonly Address[]): Promise<Address | null> {
  for (const address of touched) {
    const [kk, ru] = LANGUAGES.map(language => entryAt(draft.version[language], address)?.provision ?? null)
    const blames = await blamesOf(db, draft, { kk: kk!, ru: ru! })
    if (LANGUAGES.some(language => broughtBy(blames[language]).length > 0)) return address
  }
  return null
}

async function blamesOf(db: Handle, { histories, number }: Draft, text: Twins): Promise<Blames> {
  const [kk, ru] = await Promise.all(
    LANGUAGES.map(language => {
      const provision = text[language]
      if (!provision) return UNTOUCHED
      return blameOf(db, histories[language], { piece: storedUnder(provision)!, version: number })
    }),
  )
  return { kk: kk!, ru: ru! }
}

function broughtBy(blame: ActBlame): number[] {
  return [...blame.values()].flatMap(own => [...draftVersions(own)])
}

function originsIn(
  rows: readonly TwinRow[],
  blames: Blames,
  language: Language,
): Record<string, ProvisionOrigins> {
  const origins: Record<string, ProvisionOrigins> = {}
  for (const provision of rows.flatMap(row => row[language] ?? [])) {
    const blame = blames[language].get(provision.id)
    if (blame && draftVersions(blame).size > 0) origins[provision.id] = wordOrigins(provision, blame)
  }
  return origins
}
