import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as person } from '#app/routes/people.$id.tsx'
import { action as givePassword } from '#app/routes/people.$id_.password.ts'
import { action as changeRole } from '#app/routes/people.$id_.role.ts'
import { loader as list } from '#app/routes/people._index.tsx'
import { action as register, loader as form } from '#app/routes/people.new.tsx'
import type { Database } from '#db/client.ts'
import { people } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

let db: Database
let administrator: string
let drafter: string

beforeAll(async () => {
  db = await demonstrationDatabase()
  administrator = await cookieOf(db, 'administrator')
  drafter = await cookieOf(db, 'drafter')
})

const typed = {
  ...{ email: 'aigerim@ministry.test', nameKk: 'Әйгерім', nameRu: 'Айгерим', nameEn: 'Aigerim' },
  ...{ role: 'official', password: 'ақ қар, көк мұз', organisation: '' },
}

function registering(changes: Record<string, string> = {}, cookie = administrator) {
  const fields = { key: randomUUID(), ...typed, ...changes }
  return register(asking(db, '/people/new', { form: fields, cookie }))
}

async function idOf(email: string): Promise<string> {
  const [row] = await db.select().from(people).where(eq(people.email, email))
  return row!.id
}

describe('a person who is no administrator', () => {
  test('sees neither the list, nor a person, nor the form', async () => {
    const params = { id: await idOf('drafter@demo.tuzetu') }
    for (const loader of [list, person, form])
      expect(await outcomeOf(loader(asking(db, '/people', { cookie: drafter, params })))).toEqual({
        status: 403,
        refusal: 'access.denied',
      })
  })

  test('registers nobody, changes no role, gives no password', async () => {
    const params = { id: await idOf('drafter@demo.tuzetu') }
    const fields = { role: 'administrator', password: 'a long password' }
    expect(await outcomeOf(registering({}, drafter))).toMatchObject({ status: 403 })
    for (const action of [changeRole, givePassword])
      expect(
        await outcomeOf(action(asking(db, '/', { form: fields, cookie: drafter, params }))),
      ).toMatchObject({
        status: 403,
      })
  })
})

describe('a visitor', () => {
  test('is led to sign in and back', async () => {
    expect(await outcomeOf(list(asking(db, '/people')))).toMatchObject({ to: '/sign-in?to=%2Fpeople' })
  })

  test('who sends a form is asked to sign in first', async () => {
    expect(await outcomeOf(registering({}, ''))).toEqual({ status: 401, refusal: 'access.sign-in-first' })
  })
})

describe('an administrator', () => {
  test('sees everybody, with the last time they signed in', async () => {
    const { lines } = await list(asking(db, '/people', { cookie: administrator }))
    expect(lines).toHaveLength(9)
    const signedIn = lines.filter(line => line.lastSignedInAt !== null).map(line => line.email)
    expect(signedIn).toEqual(['drafter@demo.tuzetu', 'administrator@demo.tuzetu'])
  })

  test('registers a person and is led to them', async () => {
    const { to } = await outcomeOf(
      registering({ organisationKk: 'Ұ', organisationRu: 'О', organisationEn: 'O' }),
    )
    expect(to).toBe(`/people/${await idOf(typed.email)}`)
    const shown = await person(asking(db, to!, { cookie: administrator, params: { id: to!.split('/')[2]! } }))
    expect(shown).toMatchObject({ email: typed.email, card: { role: 'official', organisation: { en: 'O' } } })
  })

  test('who sends the form twice registers once and is answered twice', async () => {
    const twice = { key: randomUUID(), email: 'twice@ministry.test' }
    const answers = [await outcomeOf(registering(twice)), await outcomeOf(registering(twice))]
    expect(answers[1]).toEqual(answers[0])
    expect(await db.select().from(people).where(eq(people.email, twice.email))).toHaveLength(1)
  })

  test('finds what was typed when the form is refused, but not the password', async () => {
    const answer = await registering({ email: 'nobody' })
    expect(answer).toMatchObject({ data: { typed: { nameKk: 'Әйгерім' } }, init: { status: 422 } })
    expect(JSON.stringify(answer)).not.toContain(typed.password)
  })

  const refused: [string, Record<string, string>, number, string][] = [
    ['without a role', { role: 'king' }, 422, 'role.unknown'],
    ['with an address that is taken', { email: 'drafter@demo.tuzetu' }, 409, 'person.email-known'],
    [
      'with letters no database takes',
      { email: 'b@ministry.test', nameKk: '\0' },
      422,
      'person.name-missing',
    ],
  ]
  test.each(refused)('is refused a person %s', async (_what, changes, status, refusal) => {
    expect(await outcomeOf(registering(changes))).toEqual({ status, refusal })
  })

  test('changes a role', async () => {
    const params = { id: await idOf('theologian@demo.tuzetu') }
    const asked = asking(db, '/', { form: { role: 'official' }, cookie: administrator, params })
    expect(await outcomeOf(changeRole(asked))).toEqual({ status: 200 })
  })

  test('cannot take the last administrator’s role away, not even their own', async () => {
    const params = { id: await idOf('administrator@demo.tuzetu') }
    const asked = asking(db, '/', { form: { role: 'drafter' }, cookie: administrator, params })
    expect(await outcomeOf(changeRole(asked))).toEqual({ status: 409, refusal: 'role.last-administrator' })
  })

  test('finds nobody under an address of nobody', async () => {
    for (const id of [randomUUID(), 'nobody']) {
      const manner = { cookie: administrator, params: { id } }
      expect(await outcomeOf(person(asking(db, `/people/${id}`, manner)))).toEqual({ status: 404 })
      const form = { role: 'drafter', password: 'a long password' }
      for (const action of [changeRole, givePassword])
        expect(await outcomeOf(action(asking(db, '/', { ...manner, form })))).toEqual({
          status: 404,
          refusal: 'person.missing',
        })
    }
  })
})
