import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { loader as home } from '#app/routes/_index.tsx'
import { action as chooseLanguage } from '#app/routes/language.ts'
import { action as read, loader } from '#app/routes/letters._index.tsx'
import { action as setDelivery } from '#app/routes/letters.delivery.ts'
import { action as sendAgain, loader as sending } from '#app/routes/letters.sending.tsx'
import { action as signIn } from '#app/routes/sign-in.tsx'
import { loader as root } from '#app/root.tsx'
import type { Database } from '#db/client.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { writeLetters, writeToStranger } from '#db/letters.server.ts'
import { letters, people } from '#db/schema.ts'
import { asking, cookieOf, type Asked } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { LETTERS, lettersIn } from '#tests/support/letters.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

let db: Database
let now: Date
const cookies = new Map<Part, string>()

beforeAll(async () => {
  db = await demonstrationDatabase()
  for (const part of ['theologian', 'qmdb', 'administrator'] as const)
    cookies.set(part, await cookieOf(db, part))
})

beforeEach(async () => {
  now = new Date()
  await db.delete(letters)
  await db.update(people).set({ delivery: 'at-once', language: 'kk' })
})

const person = async (part: Part) => {
  const [row] = await db
    .select()
    .from(people)
    .where(eq(people.email, `${part}@demo.tuzetu`))
  return row!
}
const write = async (part: Part) =>
  writeLetters(
    { db, actor: { kind: 'system' }, now },
    { letter: LETTERS['words-changed'], bill: null, to: [(await person(part)).id] },
  )
const asked = (part: Part, path: string, form?: Record<string, string>): Asked =>
  asking(db, path, { cookie: cookies.get(part)!, ...(form && { form }) })

describe('the letters of a reader', () => {
  test('are their own, and the count stands above every page', async () => {
    await write('theologian')
    await write('qmdb')
    const { page, byMail, sends } = await loader(asked('theologian', '/letters'))
    expect(page.letters).toHaveLength(1)
    expect([page.unread, byMail, sends]).toEqual([1, false, false])
    expect((await root(asked('theologian', '/'))).unread).toBe(1)
    expect((await root(asking(db, '/'))).unread).toBe(0)
  })

  test('are the same letters on the home page, until they are read', async () => {
    await write('theologian')
    const { page } = await loader(asked('theologian', '/letters'))
    const [letter] = page.letters
    expect((await home(asked('theologian', '/'))).letters).toEqual([letter])
    expect(await read(asked('theologian', '/letters', { letter: letter!.id }))).toEqual({ read: 1 })
    expect((await home(asked('theologian', '/'))).letters).toEqual([])
  })

  test('cannot be marked by anybody else', async () => {
    await write('theologian')
    const [letter] = await lettersIn(db)
    expect(await read(asked('qmdb', '/letters', { letter: letter!.id }))).toEqual({ read: 0 })
    expect(await read(asked('qmdb', '/letters', { letter: 'all' }))).toEqual({ read: 0 })
  })

  test('are not shown to visitors', async () => {
    expect(await outcomeOf(loader(asking(db, '/letters')))).toMatchObject({ to: '/sign-in?to=%2Fletters' })
  })
})

describe('how letters come by mail', () => {
  test('is chosen, and letters that still wait follow the choice', async () => {
    await write('theologian')
    await setDelivery(asked('theologian', '/letters/delivery', { delivery: 'never' }))
    expect((await lettersIn(db))[0]!.dueAt).toBeNull()
    expect((await loader(asked('theologian', '/letters'))).page.delivery).toBe('never')
    await write('theologian')
    expect((await lettersIn(db)).map(letter => letter.dueAt)).toEqual([null, null])
  })

  test('follows the language that was last chosen for the interface', async () => {
    await chooseLanguage(asked('theologian', '/language', { language: 'ru' }))
    await write('theologian')
    expect((await lettersIn(db))[0]!.language).toBe('ru')
    expect((await person('qmdb')).language).toBe('kk')
  })

  test('which may have been chosen before signing in', async () => {
    const form = { email: 'qmdb@demo.tuzetu', password: DEMONSTRATION_PASSWORD, to: '/' }
    const russian = (await rememberLanguage('ru')).split(';')[0]!
    await signIn(asking(db, '/sign-in', { form, cookie: russian }))
    expect((await person('qmdb')).language).toBe('ru')
    await signIn(asking(db, '/sign-in', { form })) // a browser in which nobody chose leaves it
    expect((await person('qmdb')).language).toBe('ru')
  })
})

describe('who keeps the workspace', () => {
  const failing = async () => {
    await write('theologian')
    await db.update(letters).set({ tries: 8, dueAt: null, failure: '550 No such user' })
  }

  test('sees whether mail is set up, what waits, what failed and why, and not what is written', async () => {
    await failing()
    await write('qmdb')
    const { page, setUp } = await sending(asked('administrator', '/letters/sending'))
    expect(setUp).toBeNull()
    expect(page.counts).toMatchObject({ 'given-up': 1, waiting: 1, sent: 0 })
    expect(page.failed).toMatchObject([
      { address: 'theologian@demo.tuzetu', mailing: 'given-up', tries: 8, failure: '550 No such user' },
    ])
    expect(JSON.stringify(page.failed)).not.toContain('particulars')
    const request = asked('administrator', '/letters/sending')
    const mail = { from: 'letters@tuzetu.example', server: 'mail.example:465' }
    const context = { ...request.context, mail, origin: 'https://tuzetu.example' }
    expect((await sending({ ...request, context })).setUp).toEqual({ ...mail, origin: context.origin })
  })

  test('has a letter sent again, once it is known why it failed', async () => {
    await failing()
    const [letter] = await lettersIn(db)
    const again = asked('administrator', '/letters/sending', { letter: letter!.id })
    expect(await sendAgain(again)).toEqual({ queued: 1 })
    expect((await lettersIn(db))[0]).toMatchObject({ tries: 0, failure: null })
    const nothing = asked('administrator', '/letters/sending', { letter: 'all' })
    expect(await sendAgain(nothing)).toEqual({ queued: 0 })
  })

  test('cannot send an invitation whose link is gone', async () => {
    const stranger = { address: 'imam@village.test', language: 'kk', word: 'soz' } as const
    const telling = { letter: LETTERS['consultation-invited'], bill: null }
    await writeToStranger({ db, actor: { kind: 'system' }, now }, stranger, telling)
    await db.update(letters).set({ dueAt: null, failure: '550', word: null })
    const { page } = await sending(asked('administrator', '/letters/sending'))
    expect(page.failed[0]).toMatchObject({ address: 'imam@village.test', linkGone: true })
    const again = asked('administrator', '/letters/sending', { letter: 'all' })
    expect(await sendAgain(again)).toEqual({ queued: 0 })
  })

  test('and nobody else sees it', async () => {
    const refused = await outcomeOf(sending(asked('theologian', '/letters/sending')))
    expect(refused).toMatchObject({ status: 403, refusal: 'access.denied' })
  })
})
