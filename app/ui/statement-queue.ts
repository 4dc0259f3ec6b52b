import type { Capacity } from '#app/domain/consultation/comment.ts'
import type { SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** A statement as the device keeps it until it is recorded. */
export interface QueuedStatement {
  readonly id: string
  readonly item: string
  readonly attendance: string
  readonly capacity: Capacity
  /** The address of a provision; empty for the draft as a whole. */
  readonly provision: string
  readonly stance: SpokenStance
  readonly text: string
  readonly language: Language
  readonly saidAt: string
  /** Why it was not taken; it stays here until the secretary mends or discards it. */
  readonly refusal: Refusal | null
}

/** Where a device keeps things. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** How sending one statement ended; `waiting` where the connection is lost. */
export type Sent =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'waiting' | 'signed-out' }

/** What the device keeps for a round-table and a person, in the order it was said. */
export function queued(shelf: Shelf, place: string): readonly QueuedStatement[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(place) ?? '[]')
    return Array.isArray(kept) ? (kept as QueuedStatement[]) : []
  } catch {
    return []
  }
}

/** Adds a statement, or puts it in the place of its earlier self; false where the device keeps nothing. */
export function enqueue(shelf: Shelf, place: string, statement: QueuedStatement): boolean {
  const others = queued(shelf, place).filter(each => each.id !== statement.id)
  return store(shelf, place, [...others, statement])
}

/** Takes a statement away: it is recorded, or discarded. */
export function dequeue(shelf: Shelf, place: string, id: string): void {
  store(
    shelf,
    place,
    queued(shelf, place).filter(each => each.id !== id),
  )
}

/**
 * Sends what waits, one after the other in the order it was said. A statement leaves the device only when the server
 * has it; what is refused stays with its reason, and a lost connection ends the round.
 */
export async function sendQueued(
  shelf: Shelf,
  place: string,
  send: (statement: QueuedStatement) => Promise<Sent>,
): Promise<Sent['kind']> {
  for (const statement of queued(shelf, place).filter(each => each.refusal === null)) {
    const sent = await send(statement)
    if (sent.kind === 'recorded') dequeue(shelf, place, statement.id)
    else if (sent.kind === 'refused') enqueue(shelf, place, { ...statement, refusal: sent.refusal })
    else return sent.kind
  }
  return 'recorded'
}

function store(shelf: Shelf, place: string, statements: readonly QueuedStatement[]): boolean {
  try {
    if (statements.length === 0) shelf.removeItem(place)
    else shelf.setItem(place, JSON.stringify(statements))
    return true
  } catch {
    return false // storage is full or switched off
  }
}
