import type { Act, Layout, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import type { Entry } from '#app/domain/structure/entry.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import type { Setting } from '#app/domain/amendment/new-text.ts'

/**
 * An act laid out for amending: the instructions of one amending law work on one sheet, one after another, and each
 * still finds the elements under the numbers that they had before the first one, as the law counts them.
 */
export interface Sheet {
  readonly act: Act
  readonly root: Leaf
  readonly byAddress: ReadonlyMap<string, Leaf>
  readonly ids: Set<string>
  readonly hasArticles: boolean
  /** The white space between two provisions of the act. */
  readonly separator: string
}

/** A provision on the sheet. */
export interface Leaf {
  id: string
  level: Level
  number: string
  heading: string
  text: string
  layout: Layout | undefined
  /** The address before the first instruction; empty for a provision that an instruction brought. */
  readonly address: string
  readonly source: Provision | undefined
  parent: Leaf | undefined
  children: Leaf[]
  removed: boolean
}

/** Lays an act out. */
export function sheetOf(act: Act): Sheet {
  const byAddress = new Map<string, Leaf>()
  const ids = new Set<string>()
  const listed = entries(act)
  let at = 0
  const visit = (provisions: readonly Provision[], parent: Leaf): Leaf[] =>
    provisions.map(provision => {
      const address = listed[at]?.address ?? ''
      at += 1
      const leaf = leafOf(provision, parent, address)
      byAddress.set(address, leaf)
      ids.add(provision.id)
      leaf.children = visit(provision.children, leaf)
      return leaf
    })
  const root = leafOf(ROOT, undefined, '')
  root.children = visit(act.provisions, root)
  const hasArticles = listed.some(({ provision }) => provision.level === 'article')
  return { act, root, byAddress, ids, hasArticles, separator: separatorOf(listed) }
}

/** The act as the sheet reads now: whatever no instruction touched is the same object as before. */
export function actOf(sheet: Sheet): Act {
  const provisions = frozen(sheet.root.children, sheet.act.provisions)
  return provisions === sheet.act.provisions ? sheet.act : { ...sheet.act, provisions }
}

/** A provision that an instruction brings, put on the sheet under identities of its own. */
export function broughtLeaf(sheet: Sheet, provision: Provision, parent: Leaf): Leaf {
  const leaf = leafOf(provision, parent, '')
  leaf.id = freshId(sheet, leaf, parent)
  leaf.children = provision.children.map(child => broughtLeaf(sheet, child, leaf))
  return leaf
}

/** All leaves below one, in reading order, footnotes left out. */
export function* below(leaf: Leaf): Generator<Leaf> {
  for (const child of leaf.children) {
    if (child.level === 'footnote') continue
    yield child
    yield* below(child)
  }
}

/** The children that the law counts: footnotes of the consolidated text are none of its elements. */
export function counted(leaf: Leaf): readonly Leaf[] {
  return leaf.children.filter(child => child.level !== 'footnote')
}

/**
 * The leaf that bears the heading: that of the act is its title line, that of an annex the last one below «Приложение 1»,
 * behind those that say to what it is annexed.
 */
export function headed(leaf: Leaf): Leaf {
  if (leaf.heading !== '' || (leaf.parent && leaf.level !== 'annex')) return leaf
  const titles = leaf.children.filter(({ level }) => level === 'title')
  return titles.at(leaf.parent ? -1 : 0) ?? leaf
}

/** Whether an act calls itself a code. */
export function namesCode({ root }: Sheet): boolean {
  const titles = root.children.filter(({ level }) => level === 'title')
  return titles.some(({ text }) => foldedWords(text).some(word => /^кодекс[іi]?$/.test(word)))
}

/** Takes a provision off the sheet. */
export function removeLeaf(leaf: Leaf): void {
  leaf.removed = true
  if (leaf.parent) leaf.parent.children = leaf.parent.children.filter(child => child !== leaf)
}

/** What to call a provision that may have been brought: its address, or one made of its number. */
export function addressOf(leaf: Leaf): string {
  return leaf.address || leaf.id
}

/** How new wording that replaces a provision is to be read. */
export function settingOf(sheet: Sheet, leaf: Leaf): Setting {
  return settingBelow(sheet, leaf.parent ?? sheet.root, leaf.level)
}

/** How new wording of a level below a provision is to be read. */
export function settingBelow(sheet: Sheet, above: Leaf, level: Level): Setting {
  const { act, hasArticles } = sheet
  return { language: act.language, level, above: above.parent ? above.level : 'line', hasArticles }
}

/** The first blanks with a line end between two provisions, by which new ones are set off too. */
function separatorOf(listed: readonly Entry[]): string {
  for (const { provision } of listed) {
    if (provision.layout && /[\r\n]/.test(provision.layout.before)) return provision.layout.before
  }
  return HOUSE_SEPARATOR
}

/** A blank line between provisions, where the act itself has nothing to go by. */
const HOUSE_SEPARATOR = '\n\n'

/** Stands for the act: what holds the provisions at the top. */
const ROOT: Provision = { id: '', level: 'line', number: '', heading: '', text: '', children: [] }

/** A provision as something that can be changed. What an instruction brought has no address and no source. */
function leafOf(provision: Provision, parent: Leaf | undefined, address: string): Leaf {
  const { id, level, number, heading, text, layout } = provision
  const source = address === '' ? undefined : provision
  return { id, level, number, heading, text, layout, address, source, parent, children: [], removed: false }
}

/** Made of the parent's identity and the number, so that the twins of both languages get the same one. */
function freshId(sheet: Sheet, { level, number }: Leaf, parent: Leaf): string {
  const base = `${parent.id}${parent.id === '' ? '' : '__'}${level}_${number || 'new'}`
  let id = base
  for (let count = 2; sheet.ids.has(id); count += 1) id = `${base}~${count}`
  sheet.ids.add(id)
  return id
}

/** The provisions back from the sheet; the old list itself where nothing in it changed, so that versions share it. */
function frozen(leaves: readonly Leaf[], before: readonly Provision[]): readonly Provision[] {
  const provisions = leaves.map(provisionOf)
  const same =
    provisions.length === before.length && provisions.every((provision, at) => provision === before[at])
  return same ? before : provisions
}

/** One provision back from the sheet; the old object where it reads as before. */
function provisionOf(leaf: Leaf): Provision {
  const { id, level, number, heading, text, layout, source } = leaf
  const children = frozen(leaf.children, source?.children ?? [])
  const untouched =
    source !== undefined &&
    source.children === children &&
    source.heading === heading &&
    source.text === text &&
    source.number === number &&
    source.layout === layout &&
    source.level === level
  return untouched ? source : { id, level, number, heading, text, ...(layout && { layout }), children }
}
