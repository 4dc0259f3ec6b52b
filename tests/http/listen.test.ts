import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { listen } from '#app/http/listen.server.ts'

test('a site is opened at the port asked for, and no second one there', async () => {
  const first = await listen(express(), '0')
  const port = String((first.address() as AddressInfo).port)
  await expect(listen(express(), port)).rejects.toThrow(`at port ${port}: another program has it. Set PORT`)
  first.close()
  await once(first, 'close')
})

test.each(['abc', '65536', '-1', '3.5'])('%s is no port', async asked => {
  await expect(listen(express(), asked)).rejects.toThrow(`not ${asked}`)
})
