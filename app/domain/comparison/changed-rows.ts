import type { Comparison, Correspondence, Stretch } from '#app/domain/comparison/comparison.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { parseAddress, formatAddress, type Address } from '#app/domain/structure/address.ts'
import type { Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { printed, type Printed, type TwinRow } from '#app/domain/structure/printed.ts'

/** A provision as readers of a draft see it: as the law would read, and word by word what changes in it. */
export interface ChangedRow extends TwinRow {
  /** Empty where nothing changes in that language. */
  readonly changes: { readonly [In in Language]?: readonly Stretch[] | undefined }
  /** Of what is moved or renumbered: where it stands in the law, which its words alone do not tell. */
  readonly cameFrom: CameFrom | null
  /** Whether the draft takes the provision out of the law. */
  readonly gone: boolean
  /** Of what is taken out: the provision before it that stays, where a remark on its absence can hold. */
  readonly stoodAfter: Place | null
}

/** An address of the law that a provision leaves, and how. */
export interface CameFrom {
  readonly kind: 'moved' | 'renumbered'
  readonly address: Address
}

/** A provision of the draft, by its identity and its address. */
export interface Place {
  readonly provision: string
  readonly address: Address
}

/** The law as it stands against the draft, in both languages. */
export type Comparisons = Readonly<Record<Language, Comparison>>

/** The rows of a draft with what changes in each, and those that it takes out in the place where they stood. */
export function changedRows(rows: readonly TwinRow[], comparisons: Comparisons): readonly ChangedRow[] {
  const kk = changesOf(comparisons.kk)
  const ru = changesOf(comparisons.ru)
  const gone = goneAfter(comparisons)
  const shown = rows.flatMap(row => {
    const inKk = row.kk && kk.get(row.kk.id)
    const inRu = row.ru && ru.get(row.ru.id)
    const changes = { ...(inKk && { kk: inKk.stretches }), ...(inRu && { ru: inRu.stretches }) }
    const cameFrom = inKk?.cameFrom ?? inRu?.cameFrom ?? null
    const own = { ...row, changes, cameFrom, gone: false, stoodAfter: null }
    return [own, ...(gone.get(row.kk?.id ?? row.ru?.id ?? '') ?? [])]
  })
  return [...(gone.get('') ?? []), ...shown]
}

/** Only what changes, each under the heading of its article. */
export function onlyChanged(rows: readonly ChangedRow[]): readonly ChangedRow[] {
  const changed = rows.filter(isChanged)
  const headings = new Set(changed.map(row => articleAddress(row.address)))
  return rows.filter(row => isChanged(row) || headings.has(row.address))
}

/** Whether a row is one of the changes. */
export function isChanged({ changes }: ChangedRow): boolean {
  return changes.kk !== undefined || changes.ru !== undefined
}

/** The address of the article that a provision stands in, or of what stands at the top where there is no article. */
export function articleAddress(address: Address): Address {
  const steps = parseAddress(address) ?? []
  const article = steps.findIndex(({ level }) => level === 'article')
  return formatAddress(steps.slice(0, article < 0 ? 1 : article + 1))
}

interface Change {
  readonly stretches: readonly Stretch[]
  readonly cameFrom: CameFrom | null
}

/** What changes, by the identity of the provision as it would read; parts of a split are shown whole, unmarked. */
function changesOf({ rows }: Comparison): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>()
  for (const row of rows) {
    if (!isAmended(row)) continue
    const cameFrom = cameFromOf(row)
    for (const { provision } of row.after) {
      const own = ownText(provision)
      const whole: Stretch = { kind: 'equal', before: own, after: own }
      changes.set(provision.id, { stretches: row.after.length === 1 ? row.stretches : [whole], cameFrom })
    }
  }
  return changes
}

function cameFromOf({ kind, before: [entry] }: Correspondence): CameFrom | null {
  return entry && (kind === 'moved' || kind === 'renumbered') ? { kind, address: entry.address } : null
}

/** Typography amends nothing. */
function isAmended({ classes }: Correspondence): boolean {
  return classes.some(each => each !== 'typographic')
}

/** What is taken out, by the identity of the provision before it that stays; under nothing at the beginning. */
function goneAfter(comparisons: Comparisons): ReadonlyMap<string, readonly ChangedRow[]> {
  const gone = new Map<string, Map<Address, ChangedRow>>()
  for (const language of LANGUAGES) {
    let after: Place | null = null
    for (const row of comparisons[language].rows) {
      const stays = row.after.at(-1)
      if (stays) after = { provision: stays.provision.id, address: stays.address }
      else
        for (const entry of row.before) addGone(gone, goneRow(entry, language, { ...row, stoodAfter: after }))
    }
  }
  return new Map([...gone].map(([after, rows]) => [after, [...rows.values()]]))
}

/** Adds a row that is taken out; its twin in the other language joins it. */
function addGone(gone: Map<string, Map<Address, ChangedRow>>, row: ChangedRow): void {
  const after = row.stoodAfter?.provision ?? ''
  const rows = gone.get(after) ?? new Map<Address, ChangedRow>()
  const twin = rows.get(row.address)
  rows.set(row.address, twin ? { ...twin, ...row, changes: { ...twin.changes, ...row.changes } } : row)
  gone.set(after, rows)
}

/** A provision that the draft takes out, as it was printed. */
function goneRow(
  entry: Entry,
  language: Language,
  { stretches, stoodAfter }: Pick<Correspondence, 'stretches'> & Pick<ChangedRow, 'stoodAfter'>,
): ChangedRow {
  const own: Printed = printed(entry, language)
  return {
    address: entry.address,
    [language]: own,
    changes: { [language]: stretches },
    cameFrom: null,
    gone: true,
    stoodAfter,
  }
}
