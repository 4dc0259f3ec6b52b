import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailing } from '#app/domain/letter/delivery.ts'
import { openMailBox } from '#app/letters/mail-box.server.ts'
import { sendDueLetters } from '#app/letters/send.server.ts'
import type { Letter } from '#app/domain/letter/letter.ts'
import type { Database } from '#db/client.ts'
import { writeLetters, writeToStranger } from '#db/letters.server.ts'
import { letters, people } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { LETTERS } from '#tests/support/letters.ts'
import { openPostOffice, type PostOffice } from '#tests/support/post-office.ts'

const NOW = new Date('2026-11-23T05:00:00Z')
const ORIGIN = 'https://tuzetu.example'
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

let db: Database
let office: PostOffice
let reader: string
let second: string

beforeAll(async () => {
  db = await freshDatabase()
  ;[reader, second] = (await Promise.all([register('theologian'), register('expert')])) as [string, string]
  office = await openPostOffice()
})

beforeEach(async () => {
  await db.delete(letters)
  office.received.length = 0
  office.refuse = () => null
})

async function register(name: string): Promise<string> {
  const [row] = await db
    .insert(people)
    .values({
      ...{ email: `${name}@letters.test`, nameKk: 'Теолог Ә.', nameRu: 'Теолог', nameEn: 'Theologian' },
      ...{ role: 'stakeholder', password: '', registeredAt: NOW, language: 'kk' },
    })
    .returning({ id: people.id })
  return row!.id
}

const deed = (now = NOW) => ({ db, actor: { kind: 'system' }, now }) as const
const write = (letter: Letter = LETTERS['words-changed'], to = [reader], now = NOW) =>
  writeLetters(deed(now), { letter, bill: null, to })

/** Sends over a connection of its own, as another process would. */
async function send(now = NOW, url = office.url): Promise<number> {
  const box = openMailBox({ url, from: 'Tuzetu <letters@tuzetu.example>', origin: ORIGIN })
  try {
    return await sendDueLetters({ db, box, origin: ORIGIN, log: pino({ level: 'silent' }) }, now)
  } finally {
    box.close()
  }
}

const states = async (now = NOW) => (await db.select().from(letters)).map(row => mailing(row, now))

describe('a letter', () => {
  test('arrives once, from and to whom it should, and is kept as sent', async () => {
    await write()
    expect(await send()).toBe(1)
    expect(await send(minutesLater(60))).toBe(0)
    const [mail] = office.received
    expect([mail!.from, mail!.to]).toEqual(['letters@tuzetu.example', ['theologian@letters.test']])
    expect(mail!.source).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(mail!.source).toMatch(/^Message-ID: <[0-9a-f-]+@tuzetu\.example>/m)
    expect(await states()).toEqual(['sent'])
  })

  test('goes with the others that are due for its reader in one mail', async () => {
    await write()
    await write(LETTERS['comments-answered'])
    await write(LETTERS['comments-answered'], [second])
    expect(await send()).toBe(2)
    expect(office.received.map(mail => mail.to[0]).sort()).toEqual([
      'expert@letters.test',
      'theologian@letters.test',
    ])
  })

  test('waits for nine in the morning where its reader wants one mail a day', async () => {
    await db.update(people).set({ delivery: 'daily' }).where(eq(people.id, second))
    await write(LETTERS['words-changed'], [second])
    await write(LETTERS['comments-answered'], [second], minutesLater(30))
    expect(await send(minutesLater(120))).toBe(0)
    expect(await send(new Date('2026-11-24T04:00:00Z'))).toBe(1)
    await db.update(people).set({ delivery: 'never' }).where(eq(people.id, second))
    await write(LETTERS['words-changed'], [second])
    expect(await send(minutesLater(10_000))).toBe(0)
    await db.update(people).set({ delivery: 'at-once' }).where(eq(people.id, second))
  })

  test('older than a week is not sent any more', async () => {
    await write()
    expect(await send(minutesLater(8 * 24 * 60))).toBe(0)
    expect(await states(minutesLater(8 * 24 * 60))).toEqual(['stale'])
  })
})

describe('a link that works once', () => {
  test('is in the mail to the stranger, and nowhere afterwards', async () => {
    const stranger = { address: 'imam@village.test', language: 'kk', word: 'ashyq-soz' } as const
    await writeToStranger(deed(), stranger, { letter: LETTERS['consultation-invited'], bill: null })
    expect(await send()).toBe(1)
    expect(office.received[0]!.to).toEqual(['imam@village.test'])
    expect(office.received[0]!.text).toContain(`${ORIGIN}/invitations/ashyq-soz`)
    expect(JSON.stringify(await db.select().from(letters))).not.toContain('ashyq-soz')
  })
})

describe('where the mail server', () => {
  test('refuses, it is tried again after growing waits, and given up after the eighth try', async () => {
    office.refuse = () => '550 No such user here'
    await write()
    let now = NOW
    for (let tries = 1; tries <= 8; tries++) {
      await send(now)
      const [row] = await db.select().from(letters)
      expect([row!.tries, row!.failure]).toEqual([tries, expect.stringContaining('No such user here')])
      expect(await send(now)).toBe(0)
      expect((await db.select().from(letters))[0]!.tries).toBe(tries) // not before the wait is over
      now = row!.dueAt ?? now
    }
    expect(await states(now)).toEqual(['given-up'])
  })

  test('refuses one reader, the others get theirs', async () => {
    office.refuse = address => (address.startsWith('theologian') ? '550 No such user here' : null)
    await write(LETTERS['words-changed'], [reader, second])
    expect(await send()).toBe(1)
    expect(office.received.map(mail => mail.to)).toEqual([['expert@letters.test']])
    expect((await states()).sort()).toEqual(['retrying', 'sent'])
  })

  test('is not there, only one letter has lost a try, and all arrive when it is back', async () => {
    const { url } = office
    await office.close()
    await write(LETTERS['words-changed'], [reader, second])
    expect(await send(NOW, url)).toBe(0)
    expect((await db.select().from(letters)).map(row => row.tries).sort()).toEqual([0, 1])
    office = await openPostOffice()
    expect(await send(minutesLater(2))).toBe(2)
    expect(await states()).toEqual(['sent', 'sent'])
  })

  test('hangs up between two mails, the same box opens another connection', async () => {
    const box = openMailBox({ url: office.url, from: 'letters@tuzetu.example', origin: ORIGIN })
    const sending = { db, box, origin: ORIGIN, log: pino({ level: 'silent' }) }
    await write()
    expect(await sendDueLetters(sending, NOW)).toBe(1)
    await office.hangUp()
    await write(LETTERS['comments-answered'])
    expect(await sendDueLetters(sending, NOW)).toBe(1)
    expect(office.connections()).toBeGreaterThan(1)
    box.close()
  })
})

test('two senders at once send every letter exactly once', async () => {
  const crowd = await Promise.all(Array.from({ length: 12 }, (_, at) => register(`reader-${at}`)))
  await write(LETTERS['words-changed'], crowd)
  const sent = await Promise.all([send(), send(), send()])
  expect(sent.reduce((sum, each) => sum + each, 0)).toBe(12)
  expect(new Set(office.received.flatMap(mail => mail.to)).size).toBe(12)
  expect(office.received).toHaveLength(12)
})

test('who is stopping begins no further mail', async () => {
  await write(LETTERS['words-changed'], [reader, second])
  const box = openMailBox({ url: office.url, from: 'letters@tuzetu.example', origin: ORIGIN })
  const sending = { db, box, origin: ORIGIN, log: pino({ level: 'silent' }) }
  expect(await sendDueLetters(sending, NOW, () => office.received.length > 0)).toBe(1)
  expect(office.received).toHaveLength(1)
  box.close()
})
