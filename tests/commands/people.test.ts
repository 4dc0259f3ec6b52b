import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { changePassword } from '#app/commands/change-password.server.ts'
import { changeRole } from '#app/commands/change-role.server.ts'
import type { Context } from '#app/commands/context.ts'
import { registerPerson } from '#app/commands/register-person.server.ts'
import { signIn } from '#app/commands/sign-in.server.ts'
import type { Role } from '#app/domain/access/actor.ts'
import type { Registration } from '#app/domain/access/registration.ts'
import { sessionPerson } from '#app/queries/person/session-person.server.ts'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { auditEntries, organisations, people } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'

const now = new Date('2026-11-22T09:00:00Z')
const nobody = { kk: '', ru: '', en: '' }
const somebody: Registration = {
  email: 'aigerim@ministry.test',
  name: { kk: 'Әйгерім', ru: 'Айгерим', en: 'Aigerim' },
  role: 'administrator',
  organisationId: null,
  newOrganisation: nobody,
  password: 'ақ қар, көк мұз',
}
let db: Database
let system: Context

beforeEach(async () => {
  db = await freshDatabase()
  system = { db, actor: { kind: 'system' }, now }
})

async function registered(changes: Partial<Registration> = {}): Promise<string> {
  return granted(await registerPerson(system, { ...somebody, ...changes }))
}

function acting(id: string, role: Role): Context {
  return { db, actor: { kind: 'person', id, role, organisation: null }, now }
}

async function roleOf(id: string) {
  const [row] = await db.select().from(people).where(eq(people.id, id))
  return row?.role
}

describe('registering', () => {
  test('lets somebody sign in, and is on record without the password', async () => {
    await registered()
    expect((await signIn(system, somebody.email, somebody.password)).ok).toBe(true)
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.action, 'person.registered'))
    expect(entry?.statement).toContain('"role":"administrator"')
    expect(entry?.statement).not.toContain(somebody.password)
  })

  test('founds an organisation in the same step', async () => {
    await registered({ newOrganisation: { kk: ' Ғылым  ордасы ', ru: 'Дом науки', en: 'House of Science' } })
    const [person] = await db.select().from(people)
    const [house] = await db.select().from(organisations)
    expect(house?.nameKk).toBe('Ғылым ордасы')
    expect(person?.organisationId).toBe(house?.id)
  })

  test('leaves nothing behind when it is refused', async () => {
    await registered()
    const newOrganisation = { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' }
    const again = await registerPerson(system, {
      ...somebody,
      email: 'AIGERIM@ministry.test ',
      newOrganisation,
    })
    expect(again).toMatchObject({ refusal: { code: 'person.email-known' } })
    expect(await db.select().from(organisations)).toEqual([])
  })

  const refused: [string, Partial<Registration>, string][] = [
    ['no address', { email: 'aigerim' }, 'person.email-wrong'],
    ['a name in two languages', { name: { kk: 'Ә', ru: 'А', en: ' ' } }, 'person.name-missing'],
    ['an endless name', { name: { kk: 'ә'.repeat(201), ru: 'А', en: 'A' } }, 'person.name-missing'],
    ['half an organisation', { newOrganisation: { ...nobody, ru: 'Дом' } }, 'organisation.name-missing'],
    ['a short password', { password: 'тоғыз 9!!' }, 'person.password-short'],
    ['no such organisation', { organisationId: crypto.randomUUID() }, 'organisation.missing'],
  ]
  test.each(refused)('is refused for %s', async (_what, changes, code) => {
    expect(await registerPerson(system, { ...somebody, ...changes })).toMatchObject({ refusal: { code } })
  })

  test('is an administrator’s', async () => {
    for (const role of ['drafter', 'official', 'stakeholder'] as const)
      expect(await registerPerson(acting(crypto.randomUUID(), role), somebody)).toMatchObject({
        refusal: { code: 'access.denied' },
      })
  })
})

describe('changing a role', () => {
  test('is on record with the role before and after', async () => {
    await registered()
    const other = await registered({ email: 'other@ministry.test', role: 'stakeholder' })
    expect(await changeRole(system, other, 'official')).toEqual({ ok: true, value: other })
    expect(await roleOf(other)).toBe('official')
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.action, 'role.changed'))
    expect(entry?.statement).toContain('"from":"stakeholder"')
    expect(entry?.statement).toContain('"to":"official"')
  })

  test('to the same role changes nothing and is not on record', async () => {
    const id = await registered()
    expect((await changeRole(system, id, 'administrator')).ok).toBe(true)
    expect(await db.select().from(auditEntries).where(eq(auditEntries.action, 'role.changed'))).toEqual([])
  })

  test('leaves the last administrator, whoever asks', async () => {
    const id = await registered()
    for (const context of [system, acting(id, 'administrator')])
      expect(await changeRole(context, id, 'drafter')).toMatchObject({
        refusal: { code: 'role.last-administrator' },
      })
  })

  test('of each other at one moment leaves one administrator', async () => {
    const [one, two] = [await registered(), await registered({ email: 'two@ministry.test' })]
    const outcomes = await Promise.all([
      changeRole(acting(one, 'administrator'), two, 'drafter'),
      changeRole(acting(two, 'administrator'), one, 'drafter'),
    ])
    expect(outcomes.filter(outcome => outcome.ok).length).toBe(1)
    expect([await roleOf(one), await roleOf(two)].sort()).toEqual(['administrator', 'drafter'])
  })

  test('of nobody is refused', async () => {
    expect(await changeRole(system, crypto.randomUUID(), 'drafter')).toMatchObject({
      refusal: { code: 'person.missing' },
    })
  })
})

describe('a new password', () => {
  test('ends the sessions of the old one and opens with itself', async () => {
    const id = await registered()
    const session = await signIn(system, somebody.email, somebody.password)
    expect(await changePassword(system, id, 'жаңа құпия сөз')).toEqual({ ok: true, value: id })
    expect(session.ok && (await sessionPerson(db, session.value, now))).toBeNull()
    expect((await signIn(system, somebody.email, somebody.password)).ok).toBe(false)
    expect((await signIn(system, somebody.email, 'жаңа құпия сөз')).ok).toBe(true)
  })

  test('is refused when it is short, and for nobody', async () => {
    const id = await registered()
    expect(await changePassword(system, id, 'short')).toMatchObject({
      refusal: { code: 'person.password-short' },
    })
    expect(await changePassword(system, crypto.randomUUID(), 'жаңа құпия сөз')).toMatchObject({
      refusal: { code: 'person.missing' },
    })
  })
})
