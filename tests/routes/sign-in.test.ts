import { beforeAll, describe, expect, test } from 'vitest'
import { sealPassword } from '#app/commands/password.server.ts'
import { sessionToken } from '#app/http/session.server.ts'
import { sessionPerson } from '#app/queries/person/session-person.server.ts'
import { action, loader } from '#app/routes/sign-in.tsx'
import type { Database } from '#db/client.ts'
import { auditEntries, people } from '#db/schema.ts'
import { asking } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const email = 'official@ministry.test'
const password = 'құпия сөз 2026'
let db: Database

beforeAll(async () => {
  db = await freshDatabase()
  await db.insert(people).values({
    ...{ email, nameKk: 'Лауазымды адам', nameRu: 'Должностное лицо', nameEn: 'Official', role: 'official' },
    password: await sealPassword(password),
    registeredAt: new Date('2026-11-22T09:00:00Z'),
  })
})

function signingIn(form: Record<string, string>, cookie?: string) {
  return outcomeOf(action(asking(db, '/sign-in', { form, ...(cookie ? { cookie } : {}) })))
}

async function person(cookie: string | null | undefined) {
  const { request } = asking(db, '/', { cookie: cookie?.split(';')[0] ?? '' })
  const token = await sessionToken(request)
  return token && sessionPerson(db, token, new Date())
}

describe('who signs in', () => {
  test('is led to where they wanted to go, with a session of their own', async () => {
    const answer = await signingIn({ email, password, to: '/bills?stage=drafting' })
    expect(answer.to).toBe('/bills?stage=drafting')
    expect(await person(answer.cookie)).toMatchObject({ role: 'official', name: { en: 'Official' } })
  })

  test('may write the address in capitals and with spaces around', async () => {
    expect(await signingIn({ email: ' Official@Ministry.TEST ', password })).toMatchObject({ to: '/' })
  })

  test('is never led to another site', async () => {
    const elsewhere = ['https://evil.test/', '//evil.test', '/\\evil.test', '/\t/evil.test', '/\t/']
    for (const to of [...elsewhere, '/.//evil.test', '/bills/..//evil.test', 'javascript:alert(1)'])
      expect(await signingIn({ email, password, to })).toMatchObject({ to: '/' })
  })

  test('gets a cookie that scripts cannot read and other sites cannot send', async () => {
    const { cookie } = await signingIn({ email, password })
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/)
  })

  test('leaves the session that the browser had before', async () => {
    const former = (await signingIn({ email, password })).cookie!
    const next = (await signingIn({ email, password }, former.split(';')[0]!)).cookie!
    expect(next).not.toBe(former)
    expect(await person(former)).toBeNull()
    expect(await person(next)).toMatchObject({ role: 'official' })
  })

  test('is put on record', async () => {
    await signingIn({ email, password })
    const actions = (await db.select().from(auditEntries)).map(entry => entry.action)
    expect(actions).toContain('person.signed-in')
  })
})

describe('who does not', () => {
  const refused = [
    ['a wrong password', { email, password: 'құпия' }],
    ['an address nobody has', { email: 'nobody@ministry.test', password }],
    ['an empty form', {}],
    ['letters no database takes', { email: 'a\0b@ministry.test', password: '\0' }],
    ['a password of a megabyte', { email, password: 'x'.repeat(1_000_000) }],
  ] as const
  test.each(refused)('is refused for %s', async (_case, form) => {
    expect(await signingIn({ ...form })).toEqual({ status: 401, refusal: 'sign-in.wrong' })
  })

  test('finds the address kept, but not the password', async () => {
    const answer = await action(
      asking(db, '/sign-in', { form: { email: 'me@ministry.test', password: 'wrong' } }),
    )
    expect(answer).toMatchObject({ data: { typed: { email: 'me@ministry.test' } } })
    expect(JSON.stringify(answer)).not.toContain('"wrong"')
  })

  test('is stopped after eight guesses, also when they are sent at once', async () => {
    const guess = { email: 'guessed@ministry.test', password: 'x' }
    const answers = await Promise.all(Array.from({ length: 12 }, () => signingIn(guess)))
    const stopped = answers.filter(answer => answer.refusal === 'sign-in.too-often')
    expect(stopped.length).toBeGreaterThanOrEqual(4)
    expect(stopped[0]?.status).toBe(429)
  })
})

describe("the demonstration's people", () => {
  test('are not offered where there are none', async () => {
    expect((await loader(asking(db, '/sign-in'))).cast).toEqual([])
  })

  test('are offered with what signs them in', async () => {
    await db.insert(people).values({
      ...{ email: 'd@demo.test', nameKk: 'Ә', nameRu: 'Э', nameEn: 'E', role: 'drafter', password: '' },
      registeredAt: new Date('2026-11-22T09:00:00Z'),
      demonstration: true,
    })
    const { cast, to } = await loader(asking(db, '/sign-in?to=/bills'))
    expect(cast.map(member => member.email)).toEqual(['d@demo.test'])
    expect(to).toBe('/bills')
  })
})
