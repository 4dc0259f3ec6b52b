import {
  draftVersions,
  firstBrought,
  wordOrigins,
  type ProvisionOrigins,
} from '#app/domain/comparison/word-origins.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Printed, TwinRow } from '#app/domain/structure/printed.ts'
import { keptBlames, type Blames } from '#app/queries/kept-blames.server.ts'
import { keptTexts } from '#app/queries/kept-texts.server.ts'
import { reasonsFor, unitAt, type Reason, type TextView } from '#app/queries/text-page.server.ts'
import { amendmentAt, statesOf, type AmendmentKey, type Label } from '#app/queries/version-texts.server.ts'
import type { Handle } from '#db/client.ts'

/** An article of a version, with where its words come from. */
export interface OriginsPage {
  readonly amendment: AmendmentKey
  readonly label: Label
  /** The number of the newest version. */
  readonly newest: number
  readonly address: Address
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
export async function originsPage(db: Handle, view: Omit<TextView, 'language'>): Promise<OriginsPage | null> {
  const amendment = await amendmentAt(db, view.bill, view.act)
  if (!amendment) return null
  const states = await statesOf(db, amendment.id)
  const chain = states.slice(0, (view.version ?? states.length) + 1)
  const [inForce, state] = [chain[0], chain.at(-1)]
  if (!inForce || !state || (view.version !== null && state.label.number !== view.version)) return null
  const [edition, version] = [await keptTexts(db, inForce), await keptTexts(db, state)]
  const blames = await keptBlames(db, chain)
  const brought = firstBrought(version.kk, blames.kk) ?? firstBrought(version.ru, blames.ru)
  const unit = unitAt(edition, version, view.article ?? brought?.address ?? null)
  if (!unit) return null
  const { rows, address } = unit
  const numbers = new Set(LANGUAGES.flatMap(language => broughtBy(rows, blames, language)))
  return {
    ...{ amendment, label: state.label, newest: states.length - 1, address, rows },
    origins: { kk: originsIn(rows, blames, 'kk'), ru: originsIn(rows, blames, 'ru') },
    versions: chain.flatMap(({ label }) => (numbers.has(label.number) ? [label] : [])),
    reasons: await reasonsFor(db, amendment.id, unit),
  }
}

const LANGUAGES = ['kk', 'ru'] as const

function broughtBy(rows: readonly TwinRow[], blames: Blames, language: Language): number[] {
  return printedIn(rows, language).flatMap(({ id }) => [...draftVersions(blames[language].get(id)!)])
}

function originsIn(
  rows: readonly TwinRow[],
  blames: Blames,
  language: Language,
): Record<string, ProvisionOrigins> {
  const origins: Record<string, ProvisionOrigins> = {}
  for (const provision of printedIn(rows, language)) {
    const blame = blames[language].get(provision.id)!
    if (draftVersions(blame).size > 0) origins[provision.id] = wordOrigins(provision, blame)
  }
  return origins
}

function printedIn(rows: readonly TwinRow[], language: Language): Printed[] {
  return rows.flatMap(row => row[language] ?? [])
}
