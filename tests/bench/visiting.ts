import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What is asked of a server. */
export interface Visit {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

/** When the first byte of the answer and all of it had come, in milliseconds; and how many bytes these were. */
export interface Visited {
  readonly first: number
  readonly whole: number
  readonly bytes: number
}

/** Somebody who visits pages from a thread of their own, as a browser does, so that reading takes none of the server's time. */
export interface Visitor {
  readonly visit: (visit: Visit) => Promise<Visited>
  readonly leave: () => Promise<number>
}

export function visitor(): Visitor {
  const worker = new Worker(new URL('./visitor.mjs', import.meta.url))
  return {
    async visit(visit) {
      worker.postMessage(visit)
      const [visited] = (await once(worker, 'message')) as [Visited]
      return visited
    },
    leave: () => worker.terminate(),
  }
}
