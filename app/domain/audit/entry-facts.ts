import { statementOf } from '#app/domain/audit/chain.ts'
import type { Plain } from '#app/domain/canonical.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** The title of an act in the languages of the law. */
export interface ActName {
  readonly slug: string
  readonly titleKk: string
  readonly titleRu: string
}

/** What the particulars of an entry name by ids, found: nothing where an entry names no such thing. */
export interface Named {
  readonly act: ActName | null
  readonly stage: Trilingual | null
  /** The person that something was done to. */
  readonly whom: Trilingual | null
  readonly organisation: Trilingual | null
  /** The organisation that another one went into, or that somebody came to. */
  readonly into: Trilingual | null
  /** The number of a consultation within its bill. */
  readonly round: number | null
  /** The number of a round-table within its consultation. */
  readonly table: number | null
}

/** What the sentence of an entry is made of; empty or `null` where the entry has no such thing. */
export interface EntryFacts extends Named {
  /** The version that came of it, the one it was written on (0 is the edition), and the one it was merged with. */
  readonly number: number | null
  readonly parent: number | null
  readonly merged: number | null
  /** The numbers of the comments that it is about. */
  readonly comments: readonly number[]
  /** How many: provisions of a position, remarks of an answer, people who came, people who were moved. */
  readonly count: number | null
  /** Days: from, or on which; until, or by which. */
  readonly on: string
  readonly until: string
  /** The day an edition is in force from. */
  readonly edition: string
  /** The address of the provision it is about. */
  readonly provision: string
  /** One of a closed list, by its name in the program: a kind, a decision, a stance, a role. */
  readonly code: string
  readonly reason: string
  readonly message: string
  /** The collision it is about. */
  readonly collision: string | null
}

/** What an entry says beside who, when and what, by the names that its command chose. */
export type Particulars = Readonly<Record<string, Plain>>

/** The particulars of a sealed statement; none where somebody tampered with it: the page still opens. */
export function particularsIn(statement: string): Particulars {
  return statementOf(statement)?.particulars ?? {}
}

/** The facts of an entry: what its particulars say themselves, beside what was found by the ids in them. */
export function entryFacts(said: Particulars, named: Named, comment: number | null): EntryFacts {
  // Commands of different years named the same thing differently; sealed entries cannot be renamed, so all are read.
  const numbers = [said['numbers'], said['comments'], said['comment']].find(each => each !== undefined)
  return {
    ...named,
    number: first(said, ['number', 'version', 'revision', 'issue', 'question'], numberIn),
    parent: numberIn(said['parent']),
    merged: numberIn(said['merged']),
    comments: comment !== null ? [comment] : numbersIn(numbers),
    count: first(said, ['provisions', 'remarks', 'present', 'moved'], numberIn),
    on: first(said, ['on', 'opensOn', 'from', 'fromOn', 'day', 'startsAt'], textIn) ?? '',
    until: first(said, ['closesOn', 'until', 'dueOn'], textIn) ?? '',
    edition: first(said, ['edition', 'inForceOn'], textIn) ?? '',
    provision: first(said, ['at', 'address'], textIn) ?? '',
    code: first(said, CODES, textIn) ?? flagIn(said),
    reason: textIn(said['reason']) ?? '',
    message: textIn(said['message']) ?? '',
    collision: textIn(said['collision']),
  }
}

// Each names one of a closed list, for which pages have words: the decision on a comment, a stance, a role.
const CODES = ['code', 'kind', 'answer', 'reply', 'verdict', 'stance', 'capacity', 'role', 'to', 'form']

/** Yes or no, where the particulars hold one instead of a name. */
function flagIn(said: Particulars): string {
  const flag = said['came'] ?? said['worked']
  return typeof flag === 'boolean' ? (flag ? 'yes' : 'no') : ''
}

/** What the first of several names holds that can be read as wanted. */
function first<T>(
  said: Particulars,
  names: readonly string[],
  read: (value: Plain | undefined) => T | null,
): T | null {
  for (const name of names) {
    const value = read(said[name])
    if (value !== null) return value
  }
  return null
}

/** A text of the particulars; nothing where there is none. */
export function textIn(value: Plain | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** A number of the particulars; nothing where there is none. */
function numberIn(value: Plain | undefined): number | null {
  return typeof value === 'number' ? value : null
}

/** One number or a list of them, as a list. */
function numbersIn(value: Plain | undefined): readonly number[] {
  if (typeof value === 'number') return [value]
  return Array.isArray(value) ? value.filter((each: Plain): each is number => typeof each === 'number') : []
}
