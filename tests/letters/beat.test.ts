import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { startBeat } from '#app/letters/beat.server.ts'
import { writeToStranger } from '#db/letters.server.ts'
import { consultations, letters, participants } from '#db/schema.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom } from '#tests/support/desk-room.ts'
import { LETTERS, lettersIn } from '#tests/support/letters.ts'
import { openPostOffice } from '#tests/support/post-office.ts'

const log = pino({ level: 'silent' })
const stranger = { address: 'imam@village.test', language: 'kk', word: 'ashyq-soz' } as const
const telling = { letter: LETTERS['consultation-invited'], bill: null }

test('a server process sends what is due, and stops with the mail that is on its way', async () => {
  const db = await freshDatabase()
  const office = await openPostOffice()
  await writeToStranger({ db, actor: { kind: 'system' }, now: new Date() }, stranger, telling)
  const mail = { url: office.url, from: 'letters@tuzetu.example', origin: 'https://tuzetu.example' }
  const beat = startBeat({ db, log, mail })
  await beat.stop()
  const [letter] = await db.select().from(letters)
  expect(office.received).toHaveLength(letter!.sentAt ? 1 : 0) // sent and kept, or neither
  const again = startBeat({ db, log, mail })
  await expect.poll(() => office.received.map(({ to }) => to)).toEqual([['imam@village.test']])
  await again.stop()
})

test('without mail reminders are written all the same, and nothing is tried', async () => {
  const room = await deskRoom(await freshDatabase())
  const { id } = await room.consult()
  const today = new Date()
  const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const { actor } = room.as('theologian')
  const personId = actor.kind === 'person' ? actor.id : null
  await room.db
    .update(consultations)
    .set({ opensOn: day(-5), closesOn: day(1) })
    .where(eq(consultations.id, id))
  await room.db.insert(participants).values({ consultationId: id, personId, invitedAt: today })
  const beat = startBeat({ db: room.db, log, mail: null })
  await expect
    .poll(async () => (await lettersIn(room.db)).map(({ kind }) => kind))
    .toEqual(['consultation-ends-soon'])
  await beat.stop()
  expect((await lettersIn(room.db))[0]).toMatchObject({ tries: 0, sentAt: null })
})
