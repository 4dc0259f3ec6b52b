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
  /** The amendment of the provision; empty for that of the item. */
  readonly amendment: string
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

/** A shelf that holds in memory what the device does not keep, so that it is sent all the same. */
export interface HoldingShelf extends Shelf {
  /** Whether what stands under a name is lost with the page. */
  readonly holds: (place: string) => boolean
}

/** The device's storage, which may be full or switched off, with memory behind it. */
export function holding(storage: () => Shelf): HoldingShelf {
  const held = new Map<string, string>()
  const tried = <T>(act: (shelf: Shelf) => T): T | undefined => {
    try {
      return act(storage())
    } catch {
      return undefined
    }
  }
  return {
    holds: place => held.has(place),
    getItem: place => held.get(place) ?? tried(shelf => shelf.getItem(place)) ?? null,
    removeItem: place => {
      held.delete(place)
      tried(shelf => shelf.removeItem(place))
    },
    setItem: (place, value) => {
      const isKept = tried(shelf => {
        shelf.setItem(place, value)
        return true
      })
      if (isKept) held.delete(place)
      else held.set(place, value)
    },
  }
}

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

/** Adds a statement, or puts it in the place of its earlier self. */
export function enqueue(shelf: Shelf, place: string, statement: QueuedStatement): void {
  const others = queued(shelf, place).filter(each => each.id !== statement.id)
  store(shelf, place, [...others, statement])
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

function store(shelf: Shelf, place: string, statements: readonly QueuedStatement[]): void {
  if (statements.length === 0) shelf.removeItem(place)
  else shelf.setItem(place, JSON.stringify(statements))
}
