import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { letGo } from '#app/http/let-go.server.ts'
import { atEndOfFile } from '#tests/support/endings.ts'

/** A site whose pages come without the data for their scripts, until these are let come. */
export interface HeldSite {
  readonly address: string
  readonly release: () => void
}

/** The site at an address, behind a line that holds back the end of each page from where its data begin. */
export async function holdData(site: string): Promise<HeldSite> {
  const waiting = new Set<() => void>()
  const server = createServer((asked, answer) => void passOn(site, { asked, answer }, waiting))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEndOfFile(() => letGo(server))
  const release = () => {
    for (const goOn of waiting) goOn()
    waiting.clear()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, release }
}

interface Exchange {
  readonly asked: IncomingMessage
  readonly answer: ServerResponse
}

async function passOn(site: string, { asked, answer }: Exchange, waiting: Set<() => void>): Promise<void> {
  const { host: _, 'accept-encoding': __, ...headers } = asked.headers
  const passed = request(`${site}${asked.url}`, { method: asked.method ?? 'GET', headers })
  asked.pipe(passed)
  const [response] = (await once(passed, 'response')) as [IncomingMessage]
  const body = await buffer(response)
  const { 'content-length': ___, ...told } = response.headers
  answer.writeHead(response.statusCode ?? 500, told)
  const data = body.indexOf('window.__remixContext.streamController.enqueue')
  if (data === -1) return void answer.end(body)
  const script = body.lastIndexOf('<script', data)
  answer.write(body.subarray(0, script))
  waiting.add(() => answer.end(body.subarray(script)))
}
