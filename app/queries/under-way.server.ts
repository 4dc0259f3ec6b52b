import { setTimeout as pause } from 'node:timers/promises'

/** How many parts of some work are done. */
export interface UnderWay {
  readonly done: number
  readonly of: number
}

const PATIENCE = 200 // ms: who waits longer should see how far it is

/**
 * How far work is after a short wait; nothing where all of it is done by then. It goes on after the answer to the
 * request that began it: what its parts come to is kept, so that whoever asks again finds it. Throws what a part throws.
 */
export async function underWay(parts: readonly Promise<unknown>[]): Promise<UnderWay | null> {
  let done = 0
  const all = Promise.all(parts.map(part => part.then(() => (done += 1))))
  const isDone = await Promise.race([all.then(() => true), pause(PATIENCE, false, { ref: false })])
  return isDone ? null : { done, of: parts.length }
}
