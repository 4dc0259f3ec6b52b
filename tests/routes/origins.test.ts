import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { loader } from '#app/routes/bills.$bill.origins.tsx'
import { granted } from '#db/demonstration/granted.ts'
import { comments, people } from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'
import type { Database } from '#db/client.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const BILL = 'religious-activity'

let db: Database
let cookie: string

beforeAll(async () => {
  db = await demonstrationDatabase()
  cookie = await cookieOf(db, 'qmdb')
})

function show(search: string, { bill = BILL, session = cookie } = {}) {
  return loader(asking(db, `/bills/${bill}/origins${search}`, { cookie: session, params: { bill } }))
}

describe('the page of who brought the words', () => {
  test('is for everybody who may read the bill, and opens where the draft brought words', async () => {
    const page = await show('?act=religion-law')
    expect(page.label.number).toBe(page.newest)
    expect(page.versions.length).toBeGreaterThan(0)
    expect(Object.keys(page.origins.kk).length + Object.keys(page.origins.ru).length).toBeGreaterThan(0)
  })

  test('tells after whose comment a version brought words, to whoever may read the comment', async () => {
    const [remark] = await db.select().from(comments).where(eq(comments.number, 2))
    const version = (await latestVersion(db, remark!.amendmentId!))!
    const [person] = await db.select().from(people).where(eq(people.email, 'drafter@demo.tuzetu'))
    const actor = { kind: 'person', id: person!.id, role: 'drafter', organisation: null } as const
    granted(
      await answerComments(
        { db, actor, now: new Date() },
        {
          ...{ comments: [remark!.id], code: 'accepted', part: '', provision: '', version: version.id },
          ...{ reason: 'К статье 21: уточнено.', seen: {} },
        },
      ),
    )
    const told = async (session: string) =>
      (await show('?act=prevention-law', { session })).comments.map(({ comment }) => [
        comment.number,
        comment.answer?.act,
        comment.answer?.version,
      ])
    expect(await told(await cookieOf(db, 'official'))).toEqual([[2, 'prevention-law', 2]])
    expect(await told(cookie)).toEqual([])
  })

  test('finds the article around a provision, in an earlier version too', async () => {
    const page = await show('?act=religion-law&article=art_3__para_2&version=1')
    expect([page.address, page.label.number]).toEqual(['art_3', 1])
  })

  test.each(['?act=no-act', '?act=religion-law&article=art_99', '?version=99', '?version=x', '?version=-1'])(
    'is not found at %s',
    async search => expect(await outcomeOf(show(search))).toEqual({ status: 404 }),
  )

  test('is not there for a bill that is not, and is not for visitors', async () => {
    expect(await outcomeOf(show('', { bill: 'none' }))).toEqual({ status: 404 })
    const visitor = asking(db, `/bills/${BILL}/origins`, { params: { bill: BILL } })
    expect((await outcomeOf(loader(visitor))).to).toMatch(/^\/sign-in/)
  })
})
