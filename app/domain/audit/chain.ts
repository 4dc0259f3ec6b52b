import type { Action } from '#app/domain/audit/action.ts'
import { canonical, hashOf, type Plain } from '#app/domain/canonical.ts'

/** What an audit entry says, before it is sealed. `at` is an ISO instant; `actor` a person's id or `system`. */
export interface Statement {
  readonly sequence: number
  readonly at: string
  readonly actor: string
  readonly action: Action
  readonly particulars: { readonly [key: string]: Plain }
}

/** A sealed statement: its canonical text, the seal of the entry before it, and its own. */
export interface Sealed {
  readonly statement: string
  readonly previous: string
  readonly seal: string
}

/** The columns by which the record is searched; each repeats what the sealed statement says. */
export type Columns = Pick<Statement, 'sequence' | 'at' | 'actor' | 'action'>

/** What stands before the first entry: no seal can be sixty-four noughts but by chance. */
export const GENESIS = '0'.repeat(64)

/**
 * The statement as canonical text, sealed together with the seal before it (SHA-256, hex). The text is kept beside the
 * columns because a database does not keep the order of keys in its own JSON: sealed again, it would read otherwise.
 */
export function seal(statement: Statement, previous: string): Sealed {
  const text = canonical({ ...statement })
  return { statement: text, previous, seal: sealOf(text, previous) }
}

/** The place (0-based) of the first entry whose seal or link does not hold, or -1 where the whole chain holds. */
export function firstBroken(entries: readonly Sealed[], from: string = GENESIS): number {
  let previous = from
  for (const [place, entry] of entries.entries()) {
    // An entry taken out breaks the link of the next one, a changed one its own seal.
    if (entry.previous !== previous || entry.seal !== sealOf(entry.statement, previous)) return place
    previous = entry.seal
  }
  return -1
}

/** What was found of the record: how many entries hold from the first on, and where it breaks, if it does. */
export interface Chain {
  readonly entries: number
  /** The seal of the last entry that holds: who keeps it can later tell whether the record was cut short. */
  readonly seal: string
  /** The number of the first entry that is missing, changed or does not follow; null where all hold. */
  readonly brokenAt: number | null
}

/** Nothing of the record has been looked at yet. */
export const UNREAD: Chain = { entries: 0, seal: GENESIS, brokenAt: null }

/**
 * What is known of the record once the entries after those that hold are checked too: every seal, every link, no gap,
 * and that no entry says beside its seal, as `honest` asks, other than its sealed text.
 */
export function followed<Entry extends Sealed & { readonly sequence: number }>(
  { entries, seal }: Chain,
  next: readonly Entry[],
  honest: (entry: Entry) => boolean,
): Chain {
  const broken = firstBroken(next, seal)
  const sealed = broken === -1 ? next : next.slice(0, broken)
  const lying = sealed.findIndex((entry, place) => entry.sequence !== entries + place + 1 || !honest(entry))
  const held = lying === -1 ? sealed : sealed.slice(0, lying)
  return {
    entries: entries + held.length,
    seal: held.at(-1)?.seal ?? seal,
    brokenAt: held.length < next.length ? entries + held.length + 1 : null,
  }
}

/** The statement that a sealed text holds; null where it holds none: anybody can put a seal on other words. */
export function statementOf(text: string): Statement | null {
  try {
    const held: unknown = JSON.parse(text)
    return typeof held === 'object' ? (held as Statement | null) : null
  } catch {
    return null
  }
}

/** Whether the columns of an entry say what its sealed statement says, so that a search cannot be led astray. */
export function agrees(columns: Columns, { statement }: Sealed): boolean {
  const said = statementOf(statement)
  return (
    columns.sequence === said?.sequence &&
    columns.at === said.at &&
    columns.actor === said.actor &&
    columns.action === said.action
  )
}

/** A line end parts the two: neither a seal nor canonical text holds one, so no other pair gives the same letters. */
function sealOf(statement: string, previous: string): string {
  return hashOf(`${previous}\n${statement}`)
}
