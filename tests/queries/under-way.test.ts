import { expect, test } from 'vitest'
import { underWay } from '#app/queries/under-way.server.ts'

const never = new Promise<never>(() => undefined)

test('work that is done by now is no longer under way', async () =>
  expect(await underWay([Promise.resolve(1), Promise.resolve(2)])).toBeNull())

test('of other work it is told how much is done', async () =>
  expect(await underWay([Promise.resolve(1), never, never])).toEqual({ done: 1, of: 3 }))

test('what fails is thrown', async () =>
  expect(underWay([never, Promise.reject(new Error('no text'))])).rejects.toThrow('no text'))
