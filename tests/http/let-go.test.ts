import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { letGo } from '#app/http/let-go.server.ts'

test('whoever asked before a server stops is answered, and only then has it stopped', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const asking = fetch(address)
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  let stopped = false
  const stopping = letGo(server).then(() => (stopped = true))
  await expect(fetch(address)).rejects.toThrow()
  expect(stopped).toBe(false)
  response.end('answered')
  expect(await (await asking).text()).toBe('answered')
  await stopping
})
