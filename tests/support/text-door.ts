import { beforeAll, beforeEach } from 'vitest'
import type { TextPage } from '#app/queries/bill/text-page.server.ts'
import { loader } from '#app/routes/bills.$bill.text.tsx'
import type { Database } from '#db/client.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

export const BILL = 'religious-activity'

/** The text page of the demonstration's bill. */
export interface TextDoor {
  db: Database
  /** The session of a drafter. */
  cookie: string
  /** The page at an article whose paragraphs the draft leaves alone, as it is before each test. */
  page: TextPage
  /** What the page is given for an address and a session, a drafter's where none is named. */
  show(search: string, session?: string): ReturnType<typeof loader>
  open(search: string): Promise<TextPage>
}

/** Opens the demonstration for the tests of a file. */
export function textDoor(): TextDoor {
  const at = { show, open } as TextDoor

  beforeAll(async () => {
    at.db = await demonstrationDatabase()
    at.cookie = await cookieOf(at.db, 'drafter')
  })

  beforeEach(async () => {
    at.page = await open('?act=religion-law&article=art_3')
  })

  function show(search: string, session = at.cookie) {
    return loader(asking(at.db, `/bills/${BILL}/text${search}`, { cookie: session, params: { bill: BILL } }))
  }

  async function open(search: string): Promise<TextPage> {
    return (await show(search)).page
  }

  return at
}
