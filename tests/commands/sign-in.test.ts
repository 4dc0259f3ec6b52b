import { beforeAll, expect, test } from 'vitest'
import { matches, sealPassword } from '#app/commands/password.server.ts'
import { signIn } from '#app/commands/sign-in.server.ts'
import { SESSION_DAYS } from '#app/domain/access/session.ts'
import type { Database } from '#db/client.ts'
import { people, sessions, signInFailures } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'

const NOW = new Date('2026-11-22T09:00:00Z')
const MINUTE = 60_000 // ms
const DAY = 24 * 60 * MINUTE
const email = 'official@ministry.test'
let db: Database

beforeAll(async () => {
  db = await freshDatabase()
  await db.insert(people).values({
    ...{ email, nameKk: 'Лауазымды адам', nameRu: 'Должностное лицо', nameEn: 'Official', role: 'official' },
    ...{ password: await sealPassword('құпия сөз'), registeredAt: NOW },
  })
})

const signingIn = (after: number, password: string) =>
  signIn({ db, actor: { kind: 'visitor' }, now: new Date(NOW.getTime() + after) }, email, password)

test('failures are forgotten when they count no more, sessions when they have ended', async () => {
  await signingIn(0, 'x')
  await signingIn(16 * MINUTE, 'x')
  expect(await db.$count(signInFailures)).toBe(1)
  await signingIn(17 * MINUTE, 'құпия сөз')
  await signingIn(18 * MINUTE + SESSION_DAYS * DAY, 'құпия сөз')
  expect(await db.$count(sessions)).toBe(1)
})

test('where too many passwords wait to be tried, whoever comes is asked to come later', async () => {
  const guesses = Array.from({ length: 100 }, () => matches('x', 'scrypt$4096$8$1$$').catch(() => false))
  expect(await signingIn(30 * DAY, 'құпия сөз')).toMatchObject({ refusal: { code: 'sign-in.crowded' } })
  await Promise.all(guesses)
  expect((await signingIn(30 * DAY, 'құпия сөз')).ok).toBe(true)
})
