import { canonical, type Plain } from '#app/domain/canonical.ts'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { ContentsLine } from '#app/domain/structure/contents.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'
import { addressOf, newAddress, type KeptDraft, type Place } from '#app/editor/kept-draft.ts'

/** What a desk shows: one article of an amendment, and the table of contents around it. */
export interface DeskPage {
  readonly amendment: { readonly id: string; readonly bill: string; readonly act: string }
  readonly label: {
    readonly version: string | null
    readonly number: number
    readonly savedAt: string | null
  }
  readonly newest: number
  readonly contents: readonly ContentsLine[]
  readonly changed: readonly Address[]
  readonly removed: readonly { readonly id: string; readonly address: Address; readonly heading: string }[]
  readonly unit: DeskUnit | null
  readonly reasons: readonly Reason[]
}

export interface DeskUnit {
  readonly id: string
  readonly address: Address
  readonly text: Twins
  readonly inForce: Twins
  readonly rows: readonly TwinRow[]
  readonly following: string | null
  readonly place: Place
}

export type Twins = Readonly<Record<Language, Provision | null>>

export interface Reason {
  readonly provision: string
  readonly textKk: string
  readonly textRu: string
}

const NO_TEXT: Twins = { kk: null, ru: null }

/** The article that is on the desk: the page's, or one that was added on this device and is not saved yet. */
export function unitOnDesk(
  unit: DeskUnit | null,
  drafts: readonly KeptDraft[],
  asked: Address,
): DeskUnit | null {
  if (unit) return unit
  const draft = drafts.find(({ article, place }) => place && newAddress(article) === asked)
  if (!draft?.place) return null
  return {
    id: draft.article,
    address: draft.address,
    text: NO_TEXT,
    inForce: NO_TEXT,
    rows: [],
    following: null,
    place: draft.place,
  }
}

/** The articles of both languages as they are on the desk: as drafted here, else as the version has them. */
export function textOnDesk(unit: DeskUnit, drafts: readonly KeptDraft[]): Twins {
  const own = (language: Language) => {
    const draft = drafts.find(each => each.article === unit.id && each.language === language)
    return draft ? draft.provision : unit.text[language]
  }
  return { kk: own('kk'), ru: own('ru') }
}

/** The address by which an article is named: that of an added one follows from its number. */
export function nameOf(unit: DeskUnit, drafts: readonly KeptDraft[]): Address {
  const draft = drafts.find(({ article, provision }) => article === unit.id && provision)
  return draft ? addressOf(draft) : unit.address
}

/** Whether two articles are the same to the letter. */
export function sameArticle(one: Provision | null, other: Provision | null): boolean {
  if (!one || !other) return one === other
  return canonical(one as unknown as Plain) === canonical(other as unknown as Plain)
}
