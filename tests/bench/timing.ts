import { Worker } from 'node:worker_threads'

/** Milliseconds: the first call of a fresh thread, and the median of later ones. */
export interface Timing {
  readonly cold: number
  readonly warm: number
}

export interface Pair {
  readonly name: string
  readonly before: string
  readonly after: string
}

const PATIENCE = 1500 // ms of warm rounds

/** Times a peer on a pair in a thread of its own; nothing where it takes longer than `limit` ms. */
export function timingOf(peer: string, { before, after }: Pair, limit: number): Promise<Timing | undefined> {
  const worker = new Worker(new URL('./timed.mjs', import.meta.url), {
    workerData: { peer, before, after, patience: PATIENCE },
    resourceLimits: { maxOldGenerationSizeMb: 3000 },
  })
  return new Promise(resolve => {
    const ended = (timing: Timing | undefined) => {
      clearTimeout(clock)
      void worker.terminate()
      resolve(timing)
    }
    const clock = setTimeout(() => ended(undefined), limit + PATIENCE)
    worker.once('message', (timing: Timing) => ended(timing.cold > limit ? undefined : timing))
    worker.once('error', error => {
      console.error(`${peer}: ${error.message}`)
      ended(undefined)
    })
  })
}
