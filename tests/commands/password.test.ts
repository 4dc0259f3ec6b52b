import { expect, test } from 'vitest'
import { isCrowded, matches, sealPassword } from '#app/commands/password.server.ts'

const CHEAP = 'scrypt$2$1$1$$' // a seal that costs next to nothing to try

test('a password is known by its seal, composed letters or not, and another is not', async () => {
  const sealed = await sealPassword('й құпия')
  expect(await matches('й құпия'.normalize('NFD'), sealed)).toBe(true)
  expect(await matches('и құпия', sealed)).toBe(false)
})

test('passwords are tried a few at a time; where too many wait, that can be told before another waits', async () => {
  const tries = Array.from({ length: 100 }, () => matches('x', CHEAP).catch(() => false))
  expect(isCrowded()).toBe(true)
  await Promise.all(tries)
  expect(isCrowded()).toBe(false)
})
