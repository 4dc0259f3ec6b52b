import { beforeAll, describe, expect, test } from 'vitest'
import { loader } from '#app/routes/bills.$bill.three-texts.tsx'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { ACT, billRoom, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

let room: BillRoom
let opened: Opened

beforeAll(async () => {
  room = await billRoom(await freshDatabase(), new Date())
  opened = await room.open()
})

interface Visit {
  readonly bill?: string
  readonly query?: string
  readonly cookie?: string
}

function asked({ bill = opened.bill.slug, query = '', cookie }: Visit) {
  return asking(room.db, `/bills/${bill}/three-texts${query}`, {
    params: { bill },
    ...(cookie !== undefined && { cookie }),
  })
}

describe('three texts of a bill', () => {
  test.each(['drafter', 'official', 'theologian'] as const)('are for the %s', async reader => {
    const { page } = await loader(asked({ cookie: await cookieOf(room.db, reader) }))
    expect(page.asked).toMatchObject({ act: ACT, text: 'kk', show: 'all' })
  })

  test('are not for visitors', async () => {
    expect((await outcomeOf(loader(asked({})))).to).toMatch(/^\/sign-in/)
  })

  test.each([
    ['another bill', { bill: 'none' }],
    ['another act', { query: '?act=none' }],
    ['a version that is not yet', { query: '?to=v9' }],
    ['a consulted version that is none', { query: '?consulted=v9' }],
    ['what is no name of a version', { query: '?consulted=%00' }],
  ])('are not there for %s', async (_, where) => {
    const cookie = await cookieOf(room.db, 'drafter')
    expect(await outcomeOf(loader(asked({ ...where, cookie })))).toEqual({ status: 404 })
  })
})
