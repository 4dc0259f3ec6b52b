import { COMMENT_KINDS, type CommentKind } from '#app/domain/consultation/comment.ts'
import { DISPOSITION_CODES, type DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Address } from '#app/domain/structure/address.ts'

/** What a comment has come to, as the desk sorts it: `contested` where its author does not take the answer. */
export const DESK_STATES = ['unanswered', 'answered', 'contested', ...DISPOSITION_CODES] as const

export type DeskState = (typeof DESK_STATES)[number]

/** Which comments the desk shows; what is empty or false is not asked. */
export interface DeskFilters {
  /** The act's name in addresses; `draft` for comments on the draft as a whole. */
  readonly act: string
  /** The article, or what stands beside articles, with its act, since each has an article 1: `religion-law/art_1`. */
  readonly unit: string
  /** An organisation's id; `none` for those who spoke in their own name. */
  readonly organisation: string
  readonly kind: CommentKind | ''
  readonly state: DeskState | ''
  /** Assigned to the reader. */
  readonly mine: boolean
  readonly overdue: boolean
  /** Whose place a person has to decide. */
  readonly uncertain: boolean
  /** Whose author's appeal against moderation waits for a decision. */
  readonly appealed: boolean
}

/** Nothing is left out. */
export const NO_FILTERS: DeskFilters = {
  ...{ act: '', unit: '', organisation: '', kind: '', state: '' },
  ...{ mine: false, overdue: false, uncertain: false, appealed: false },
}

/** Reads filters from the query of an address; what is not understood is not asked. */
export function readFilters(search: URLSearchParams): DeskFilters {
  const plain = (name: string) => (search.get(name) ?? '').slice(0, LONGEST_VALUE).replaceAll('\0', '')
  return {
    act: plain('act'),
    unit: plain('unit'),
    organisation: plain('organisation'),
    kind: COMMENT_KINDS.find(each => each === search.get('kind')) ?? '',
    state: DESK_STATES.find(each => each === search.get('state')) ?? '',
    mine: search.get('mine') === '1',
    overdue: search.get('overdue') === '1',
    uncertain: search.get('uncertain') === '1',
    appealed: search.get('appealed') === '1',
  }
}

/** The inverse of `readFilters`: the query of an address, without what is not asked. */
export function writeFilters(filters: DeskFilters): URLSearchParams {
  const asked = Object.entries(filters).filter(([, value]) => value !== '' && value !== false)
  return new URLSearchParams(asked.map(([name, value]) => [name, value === true ? '1' : String(value)]))
}

/** Where the unit of a filter stands: its act's name in addresses, and its own address. */
export function unitAsked(unit: string): { readonly act: string; readonly address: Address } {
  const at = unit.indexOf('/')
  return { act: unit.slice(0, Math.max(at, 0)), address: unit.slice(at + 1) }
}

/** Whether a state is a decision. */
export function isDisposition(state: DeskState): state is DispositionCode {
  return (DISPOSITION_CODES as readonly string[]).includes(state)
}

const LONGEST_VALUE = 100 // characters: longer ones are no filter of ours
