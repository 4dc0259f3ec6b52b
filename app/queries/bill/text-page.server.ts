import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { LANGUAGES, type Act, type Language, type Provision } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { contentsOf, type ContentsLine } from '#app/domain/structure/contents.ts'
import { entries, entryAt, entryById, type Entry } from '#app/domain/structure/entries.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { isContainer } from '#app/domain/structure/fragment.ts'
import { printed, twinRows, type TwinRow } from '#app/domain/structure/printed.ts'
import { foundWords, type FoundWords } from '#app/queries/law/found-words.server.ts'
import {
  amendmentAt,
  severalTextsOf,
  versionsOf,
  type AmendmentKey,
  type Label,
} from '#app/queries/law/version-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { justifications } from '#db/schema.ts'

/** Which text of a bill is asked for; what is `null` is chosen: the first act, the newest version, a changed article. */
export interface TextView {
  readonly bill: string
  readonly act: string | null
  readonly version: number | null
  readonly article: Address | null
  /** The language of the table of contents. */
  readonly language: Language
}

/** The text of an amendment as it is read and written: one article of it, and the table of contents around it. */
export interface TextPage {
  readonly amendment: AmendmentKey
  readonly label: Label
  /** The number of the newest version. */
  readonly newest: number
  readonly contents: readonly ContentsLine[]
  /** The units whose text is not the edition's. */
  readonly changed: readonly Address[]
  /** The units of the edition that the draft takes out. */
  readonly removed: readonly UnitName[]
  readonly unit: UnitView | null
  readonly reasons: readonly Reason[]
  /** The words sought and where they stand, in whichever article. */
  readonly found: FoundWords | null
}

/** A unit is what is opened and written at once: an article, or what stands beside articles. */
export interface UnitName {
  readonly id: string
  readonly address: Address
  /** Heading or first words, in the language of the contents. */
  readonly heading: string
}

/** A unit in both languages, as the version has it and as the edition has it. */
export interface UnitView {
  readonly id: string
  readonly address: Address
  readonly text: Twins
  readonly inForce: Twins
  readonly rows: readonly TwinRow[]
  /** The number of the article after it, below which a new one would stand. */
  readonly following: string | null
  /** Where it stands in the edition: what is taken out can be put back there. */
  readonly place: { readonly after: string | null; readonly within: string | null }
}

export type Twins = Readonly<Record<Language, Provision | null>>

/** The latest reasons given for the change of a provision. */
export interface Reason {
  readonly provision: string
  readonly textKk: string
  readonly textRu: string
}

/** The page of a bill's text, with the words `sought` in all of it; nothing where there is no such bill, act, version or article. */
export async function textPage(db: Handle, view: TextView, sought = ''): Promise<TextPage | null> {
  const amendment = await amendmentAt(db, view.bill, view.act)
  if (!amendment) return null
  const newest = (await versionsOf(db, amendment.id))[0]?.number ?? 0
  const asked = view.version ?? newest
  const [edition, version] = await severalTextsOf(db, amendment.id, [
    'edition',
    asked === 0 ? 'edition' : asked,
  ])
  if (!edition || !version) return null
  const changed = changedUnits(edition, version)
  const removed = removedUnits(edition, version, view.language)
  const wanted = view.article ?? changed[0] ?? null
  const unit = unitAt(edition, version, wanted)
  if (!unit && !wanted?.startsWith(BY_IDENTITY)) return null
  const rows = twinRows(version.kk, version.ru)
  return {
    ...{ amendment, label: version.label, newest, changed, removed, unit },
    contents: [...looseLines(version[view.language]), ...contentsOf(rows, view.language)],
    reasons: unit ? await reasonsFor(db, amendment.id, unit) : [],
    found: foundWords(rows, sought, LANGUAGES),
  }
}

// An article that was added on a device is asked for by its identity, whether it is saved by now or not.
const BY_IDENTITY = 'new:'

interface Unit {
  readonly provision: Provision
  readonly address: Address
  readonly after: string | null
  readonly within: string | null
}

/** What is opened at once: the highest provisions that hold words. */
export function unitsOf(act: Act): readonly Unit[] {
  const units: Unit[] = []
  const above: string[] = [] // the groups around
  const last: (string | null)[] = [] // and what was read last on each floor
  let floor = Infinity
  for (const { provision, address, depth } of entries(act)) {
    if (depth > floor) continue // within a unit
    const [after, within] = [last[depth] ?? null, above[depth - 1] ?? null]
    last[depth] = provision.id
    above[depth] = provision.id
    last[depth + 1] = null
    floor = isContainer(provision.level) ? Infinity : depth
    if (floor === depth) units.push({ provision, address, after, within })
  }
  return units
}

/** Equal pieces are the same objects, since the texts were loaded together. */
function changedUnits(edition: Texts, version: Texts): Address[] {
  const changed = new Set<Address>()
  for (const language of LANGUAGES)
    for (const { provision, address } of unitsOf(version[language]))
      if (entryById(edition[language], provision.id)?.provision !== provision) changed.add(address)
  return [...changed]
}

function removedUnits(edition: Texts, version: Texts, language: Language): UnitName[] {
  return unitsOf(edition[language]).flatMap(({ provision: { id, heading, text }, address }) => {
    if (LANGUAGES.some(each => entryById(version[each], id))) return []
    return [{ id, address, heading: heading || text }]
  })
}

/** The unit at an address or around it; the first article where none is asked for. */
export function unitAt(edition: Texts, version: Texts, address: Address | null): UnitView | null {
  const found = findUnit(version, address) ?? findUnit(edition, address)
  if (!found) return null
  const { id } = found.provision
  const text = twinsIn(version, id)
  const articles = unitsOf(version.ru).map(({ provision }) => provision)
  const following = articles[articles.findIndex(each => each.id === id) + 1]
  return {
    id,
    address: found.address,
    text,
    inForce: twinsIn(edition, id),
    rows: twinRows(alone('kk', text.kk), alone('ru', text.ru)),
    following: following && text.ru ? following.number || null : null,
    place: { after: found.after, within: found.within },
  }
}

function findUnit(texts: Texts, address: Address | null) {
  for (const act of [texts.ru, texts.kk]) {
    const units = unitsOf(act)
    const found =
      address === null
        ? (units.find(({ provision }) => provision.level === 'article') ?? units[0])
        : (units.find(unit => isAsked(unit, address)) ??
          units.find(({ provision }) => provision === firstBelow(act, address)))
    if (found) return found
  }
  return undefined
}

/** What a chapter or another group is opened at, since its heading stands in the contents and is found by its words. */
function firstBelow(act: Act, address: Address): Provision | undefined {
  let provision = entryAt(act, address)?.provision
  while (provision && isContainer(provision.level)) provision = provision.children[0]
  return provision
}

function isAsked(unit: Unit, asked: Address): boolean {
  if (asked === BY_IDENTITY + unit.provision.id) return true
  return asked === unit.address || asked.startsWith(`${unit.address}__`)
}

function twinsIn({ kk, ru }: Texts, id: string): Twins {
  return { kk: soughtIn(kk.provisions, id), ru: soughtIn(ru.provisions, id) }
}

/** Sought in the tree: for one provision of a code the addresses of all need not be found. */
function soughtIn(siblings: readonly Provision[], id: string): Provision | null {
  for (const provision of siblings) {
    const found = provision.id === id ? provision : soughtIn(provision.children, id)
    if (found) return found
  }
  return null
}

function alone(language: Language, provision: Provision | null): Act {
  return { language, provisions: provision ? [provision] : [], tail: '' }
}

const FIRST_LETTERS = 60 // a line of the table of contents

// Articles are listed by their headings; signatures and notes of the consolidated text are not drafted.
const UNLISTED: ReadonlySet<Level> = new Set(['article', 'footnote', 'line'])

/** What stands in no article and under no heading is listed by its first words. */
function looseLines(act: Act): ContentsLine[] {
  const loose = unitsOf(act).filter(({ provision }) => !UNLISTED.has(provision.level))
  return loose.map(unit => lineOf(unit, act.language))
}

/** A unit in a table of contents: its number with its heading or first words. */
export function lineOf({ provision, address }: Omit<Entry, 'depth'>, language: Language): ContentsLine {
  const { mark, heading, text } = printed({ provision, address, depth: 0 }, language)
  return { address, mark, heading: firstWords(heading || text, FIRST_LETTERS), children: [] }
}

/** The latest reasons given for the provisions of a unit, as it is or as it was in force. */
export async function reasonsFor(
  db: Handle,
  amendment: string,
  { text, inForce }: UnitView,
): Promise<Reason[]> {
  const shown = [alone('kk', text.kk), alone('ru', text.ru), alone('kk', inForce.kk), alone('ru', inForce.ru)]
  const ids = new Set(shown.flatMap(act => entries(act).map(({ provision }) => provision.id)))
  const rows = await db
    .selectDistinctOn([justifications.provisionId])
    .from(justifications)
    .where(and(eq(justifications.amendmentId, amendment), inArray(justifications.provisionId, [...ids])))
    .orderBy(justifications.provisionId, desc(justifications.writtenAt))
  return rows.map(({ provisionId, textKk, textRu }) => ({ provision: provisionId, textKk, textRu }))
}
