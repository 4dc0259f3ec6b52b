import type { Patch, Patches } from '#app/domain/amendment/patch.ts'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { formatAddress, type Address } from '#app/domain/structure/address.ts'

/** Whose drafts of what: people who share a device do not save one another's words. */
export interface Desk {
  readonly person: string
  readonly amendment: string
}

/** What a drafter typed and has not saved yet: one article in one language, kept on the device. */
export interface KeptDraft extends Desk {
  /** The identity of the article. */
  readonly article: string
  /** Where its page is; `new:` and its identity where it was added here. */
  readonly address: Address
  readonly language: Language
  /** The version it was written on; `null` for the edition. */
  readonly base: string | null
  readonly baseNumber: number
  /** An ISO instant. */
  readonly keptAt: string
  /** The article as it shall read; `null` where it is taken out. */
  readonly provision: Provision | null
  /** Where an added article stands; `null` for one that the version has. */
  readonly place: Place | null
}

export interface Place {
  readonly after: string | null
  readonly within: string | null
}

/** The part of a browser's storage that drafts need. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** Keeps a draft in the place of the one before; tells whether the device could. */
export function keep(shelf: Shelf, draft: KeptDraft): boolean {
  try {
    shelf.setItem(keyOf(draft), JSON.stringify(draft))
    return true
  } catch {
    return false // full, or forbidden by the browser
  }
}

/** Lets a draft go: it is saved, or the drafter discards it. */
export function discard(shelf: Shelf, draft: DraftName): void {
  shelf.removeItem(keyOf(draft))
}

/** All drafts on a desk, the earliest first. */
export function keptOf(shelf: Shelf, desk: Desk): readonly KeptDraft[] {
  const drafts: KeptDraft[] = []
  for (let at = 0; at < shelf.length; at += 1) {
    const key = shelf.key(at)
    const draft = key?.startsWith(prefixOf(desk)) ? parsed(shelf.getItem(key)) : undefined
    if (draft) drafts.push(draft)
  }
  return drafts.toSorted((one, other) => (one.keptAt < other.keptAt ? -1 : one.keptAt > other.keptAt ? 1 : 0))
}

/** The drafts that were written on the same version as the first one: what is saved together. */
export function sameBase(drafts: readonly KeptDraft[]): readonly KeptDraft[] {
  return drafts.filter(({ base }) => base === drafts[0]?.base)
}

/** What drafts change in the version they were written on. */
export function patchesOf(drafts: readonly KeptDraft[]): Patches {
  return { kk: patchOf(drafts, 'kk'), ru: patchOf(drafts, 'ru') }
}

/** Where the article of a draft is, or will be once it is saved. */
export function addressOf({ address, provision }: KeptDraft): Address {
  if (!isNewAddress(address) || !provision) return address
  return formatAddress([{ level: provision.level, number: provision.number || '?' }])
}

/** The address of the page of an article that is not saved yet. */
export function newAddress(article: string): Address {
  return NEW + article
}

/** Whether an address is that of an article which was added on a device. */
export function isNewAddress(address: Address): boolean {
  return address.startsWith(NEW)
}

const PREFIX = 'tuzetu/draft/'
const NEW = 'new:'

type DraftName = Desk & Pick<KeptDraft, 'article' | 'language'>

function keyOf(name: DraftName): string {
  return `${prefixOf(name)}${name.language}/${name.article}`
}

function prefixOf({ person, amendment }: Desk): string {
  return `${PREFIX}${person}/${amendment}/`
}

function parsed(text: string | null): KeptDraft | undefined {
  try {
    const draft = JSON.parse(text ?? '') as KeptDraft
    return typeof draft.article === 'string' ? draft : undefined
  } catch {
    return undefined // another program's, or an older form of ours
  }
}

function patchOf(drafts: readonly KeptDraft[], language: Language): Patch {
  const own = drafts.filter(draft => draft.language === language)
  return {
    edits: own.flatMap(({ article, provision, place }) => (place ? [] : [{ id: article, provision }])),
    added: own.flatMap(({ provision, place }) => (place && provision ? [{ ...place, provision }] : [])),
  }
}
