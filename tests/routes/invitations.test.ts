import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { consultations, participants, people } from '#db/schema.ts'
import { action as invite } from '#app/routes/consultations.$id.participants.ts'
import { action as openAccount, loader as accountPage } from '#app/routes/invitations.$word_.account.tsx'
import { action as join, loader as invitation } from '#app/routes/invitations.$word.tsx'
import { loader as reading } from '#app/routes/consultations.$id._index/route.tsx'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const NEWCOMER = {
  name: '  Айгүл  Серікқызы ',
  email: 'Aigul@mail.example',
  password: 'жазғы таң ерте атады',
}

let db: Database
let consultation: string
let drafter: string

beforeAll(async () => {
  db = await demonstrationDatabase()
  consultation = (await db.select().from(consultations))[0]!.id
  drafter = await cookieOf(db, 'drafter')
})

async function invited(form: Record<string, string> = {}): Promise<{ link?: string }> {
  const params = { id: consultation }
  return (await invite(asking(db, 'participants', { cookie: drafter, params, form }))).json() as Promise<{
    link?: string
  }>
}

const wordOf = ({ link = '' }) => link.split('/').at(-1)!

const opened = (word: string, more: Partial<typeof NEWCOMER> = {}) =>
  openAccount(
    asking(db, `/invitations/${word}/account`, { params: { word }, form: { ...NEWCOMER, ...more } }),
  )

describe('whoever is invited by a link and has no account', () => {
  test('is shown what it invites to, and opens one', async () => {
    const word = wordOf(await invited())
    const page = (await invitation(asking(db, `/invitations/${word}`, { params: { word } }))).data
    expect(page).toMatchObject({ refusal: null, newcomer: true, card: { id: consultation } })
    const answer = (await opened(word)) as Response
    expect(answer.headers.get('Location')).toBe(`/consultations/${consultation}`)
    const cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!
    const params = { id: consultation }
    const { page: read } = await reading(asking(db, `/consultations/${consultation}`, { cookie, params }))
    expect(read).toMatchObject({ mayComment: true, positions: null })
    const [person] = await db.select().from(people).where(eq(people.email, 'aigul@mail.example'))
    expect(person).toMatchObject({ nameKk: 'Айгүл Серікқызы', role: 'stakeholder', organisationId: null })
    const [joined] = await db.select().from(participants).where(eq(participants.personId, person!.id))
    expect(joined!.joinedAt).not.toBeNull()
  })

  test.each([
    ['a link that was used', {}, 'invitation.used'],
    ['no name', { name: ' ' }, 'person.own-name-missing'],
    ['no address', { email: 'aigul' }, 'person.email-wrong'],
    ['somebody else’s address', { email: 'qmdb@demo.tuzetu' }, 'person.email-known'],
    ['a short password', { password: 'таң' }, 'person.password-short'],
  ])('opens none with %s', async (_what, more, refusal) => {
    const word = wordOf(await invited())
    if (refusal === 'invitation.used') await opened(word, { email: 'first@mail.example' })
    const before = await db.$count(people)
    expect(await outcomeOf(opened(word, more))).toMatchObject({ refusal })
    expect(await db.$count(people)).toBe(before)
  })

  test('opens none by a word that nobody was sent', async () => {
    expect(await outcomeOf(opened('no-such-word'))).toEqual({ status: 404, refusal: 'invitation.missing' })
  })

  test('goes back to the invitation where there is nothing to open', async () => {
    const word = wordOf(await invited())
    const page = (cookie?: string) =>
      outcomeOf(
        accountPage(
          asking(db, `/invitations/${word}/account`, { params: { word }, ...(cookie && { cookie }) }),
        ),
      )
    expect(await page()).toEqual({ status: 200 })
    expect((await page(await cookieOf(db, 'qmdb'))).to).toBe(`/invitations/${word}`)
  })
})

describe('somebody with an account', () => {
  test('is invited once, by name or by a link that they took', async () => {
    const take = async (word: string, as: Part) =>
      join(asking(db, `/invitations/${word}`, { cookie: await cookieOf(db, as), params: { word }, form: {} }))
    expect(await invited({ email: 'qmdb@demo.tuzetu' })).toHaveProperty('link')
    await take(wordOf(await invited()), 'human-rights')
    for (const known of ['qmdb', 'human-rights'])
      expect(await invited({ email: `${known}@demo.tuzetu` })).toMatchObject({
        refusal: { code: 'participant.invited-already' },
      })
  })
})
