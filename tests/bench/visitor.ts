import { Agent, get, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import type { Visit, Visited } from '#tests/bench/visiting.ts'

const agent = new Agent({ keepAlive: true })

// A thread that visits pages one after another: whoever serves them has nothing to do with reading them.
parentPort?.on('message', async (visit: Visit) => parentPort?.postMessage(await visited(visit)))

async function visited({ address, headers }: Visit): Promise<Visited> {
  const started = performance.now()
  const [response] = (await once(get(address, { headers, agent }), 'response')) as [IncomingMessage]
  let first: number | undefined
  let bytes = 0
  for await (const piece of response as AsyncIterable<Buffer>) {
    first ??= performance.now() - started
    bytes += piece.length
  }
  if (response.statusCode !== 200) throw new Error(`${address}: ${response.statusCode}`)
  return { first: first ?? 0, whole: performance.now() - started, bytes }
}
