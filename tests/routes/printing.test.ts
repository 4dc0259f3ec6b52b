import { eq } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { loader as pageLoader } from '#app/routes/bills.$bill_.papers_.$kind_.printing_.$key.tsx'
import { loader as fileLoader } from '#app/routes/bills.$bill_.papers_.$kind_.printing_.$key_.file.ts'
import { comments, consultations } from '#db/schema.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, type Consulted } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer } from '#tests/support/paper-asked.ts'

const REMARKS = 2_001 // as many rows of the table, and one too many to be waited for

const db = await freshDatabase()
let desk: Consulted
let drafter: string

beforeAll(async () => {
  desk = await (await deskRoom(db)).consult()
  const id = await desk.say('theologian')
  const [said] = await db.select().from(comments).where(eq(comments.id, id))
  const more = Array.from({ length: REMARKS - 1 }, (_, at) => ({
    ...{ ...said!, id: randomUUID(), number: at + 2, text: `Один раз достаточно, ${at + 2}.` },
  }))
  for (let from = 0; from < more.length; from += 500)
    await db.insert(comments).values(more.slice(from, from + 500))
  await db.update(consultations).set({ reportedAt: new Date() }).where(eq(consultations.id, desk.id))
  drafter = await cookieOf(db, 'drafter')
})

const table = (cookie?: string) =>
  paperAnswer(db, {
    ...{ bill: desk.bill, kind: 'remarks-table', subject: desk.id, format: 'pdf', cookie },
  })
const at = (path: string, cookie?: string) =>
  asking(db, path, {
    ...(cookie && { cookie }),
    params: { bill: desk.bill, kind: 'remarks-table', key: path.split('/').at(-1)! },
  })

/** Where the answer leads, once the printing behind it is done. */
async function printed(cookie?: string): Promise<string> {
  const page = (await table(cookie)).headers.get('Location')!
  await vi.waitFor(
    async () => expect(await pageLoader(at(page, cookie))).toMatchObject({ state: 'ready', done: REMARKS }),
    { interval: 20, timeout: 50_000 },
  )
  return page
}

describe('the PDF of a table of more than 2,000 remarks', () => {
  test('shows a visitor how far it is, then gives the file', async () => {
    const answer = await table()
    expect(answer.status).toBe(302)
    const page = answer.headers.get('Location')!
    expect(await pageLoader(at(page))).toMatchObject({ of: REMARKS, papers: null, file: `${page}/file` })
    const file = await fileLoader(at(await printed()))
    expect(Buffer.from(await file.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  })

  test('is printed once for all visitors', async () => {
    expect(await printed()).toBe(await printed())
  })

  test('leads whoever reads bills back to the papers', async () => {
    expect(await pageLoader(at(await printed(drafter), drafter))).toMatchObject({
      papers: `/bills/${desk.bill}/papers`,
    })
  })

  test('of a person is nobody else’s', async () => {
    const page = await printed(drafter)
    expect(page).not.toBe(await printed())
    expect(await outcomeOf(pageLoader(at(page)))).toEqual({ status: 404 })
    expect(await outcomeOf(fileLoader(at(page)))).toEqual({ status: 404 })
  })
})
