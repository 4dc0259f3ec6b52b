import { beforeAll, describe, expect, test } from 'vitest'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { write as printed } from '#app/domain/structure/write.ts'
import type { ShownItem, ShownProvision } from '#app/domain/comparison/shown.ts'
import { textsOf } from '#app/queries/version-texts.server.ts'
import { loader as compareEditions } from '#app/routes/acts.$slug.comparison.tsx'
import { loader as compareVersions } from '#app/routes/bills.$bill.comparison.tsx'
import { granted } from '#db/demonstration/granted.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { ACT, billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const FEE = 'art_2__para_1'

let room: BillRoom
let opened: Opened
let cookie: string

beforeAll(async () => {
  room = await billRoom(await freshDatabase(), new Date())
  opened = await room.open()
  cookie = await cookieOf(room.db, 'drafter')
  const base = (await textsOf(room.db, opened.amendment, 'edition'))!
  const save = async (parent: string | null, text: string) =>
    granted(
      await saveVersion(room.as('drafter'), {
        amendment: opened.amendment,
        parent,
        message: text,
        patches: rewording(base, 'ru', FEE, text),
      }),
    )
  const first = await save(null, 'Поверку проводит уполномоченный орган два раза в год.')
  if (first.kind === 'saved')
    await save(first.version, 'Поверку проводит аккредитованная лаборатория два раза в год.')
  const texts = { kk: printed(base.kk), ru: printed(base.ru).replace('один раз', 'три раза') }
  granted(
    await importEdition(room.as('administrator'), {
      act: ACT,
      inForceOn: '2024-01-01',
      source: 'tests',
      texts,
    }),
  )
})

function versions(query: string) {
  return compareVersions(
    asking(room.db, `/bills/x/comparison?${query}`, { cookie, params: { bill: opened.bill.slug } }),
  )
}

function editions(query: string) {
  return compareEditions(asking(room.db, `/acts/x/comparison?${query}`, { params: { slug: ACT } }))
}

function changesIn(items: readonly ShownItem[]): readonly ShownProvision[] {
  return items.filter(item => item.kind === 'provision' && item.changed) as readonly ShownProvision[]
}

describe('the comparison of a bill', () => {
  test('is of the edition in force and the latest version where nothing is asked', async () => {
    const { asked, shown, choices } = await versions('text=ru')
    expect(asked).toMatchObject({ act: ACT, from: 'edition', to: 'v2' })
    expect(choices.map(choice => choice.reference)).toEqual(['edition', 'edition:2024-01-01', 'v1', 'v2'])
    expect(changesIn(shown.items).map(change => change.key)).toEqual([FEE])
  })

  test('is of any two versions', async () => {
    const { shown } = await versions('text=ru&from=v1&to=v2')
    const words = changesIn(shown.items)[0]!.rows.ru!.columns[0]!
    expect(words.filter(each => each.kind === 'deleted').map(each => each.before.trim())).toEqual([
      'уполномоченный орган',
    ])
  })

  test('is of a version and another edition', async () => {
    const { shown } = await versions('text=ru&from=edition:2024-01-01&to=v1')
    expect(changesIn(shown.items)).toHaveLength(1)
  })

  test('finds nothing between a text and itself, nor in the language that was not touched', async () => {
    expect((await versions('text=ru&from=v1&to=v1')).shown.changes).toBe(0)
    expect((await versions('text=kk')).shown.changes).toBe(0)
  })

  test('puts both languages side by side where both are asked for', async () => {
    const { shown } = await versions('text=both')
    expect(Object.keys(changesIn(shown.items)[0]!.rows)).toEqual(['kk', 'ru'])
  })

  test('opens a fold without script, by its address', async () => {
    const { shown } = await versions('text=ru&open=0')
    expect(shown.items.find(item => item.kind === 'provision')).toMatchObject({ changed: false })
  })

  test.each(['from=v9', 'to=never', 'to=edition:1999-01-01', 'act=other-law'])(
    'is not there for %s',
    async query => {
      expect(await outcomeOf(versions(query))).toEqual({ status: 404 })
    },
  )

  test('is not for visitors', async () => {
    const visitor = asking(room.db, '/bills/x/comparison', { params: { bill: opened.bill.slug } })
    expect((await outcomeOf(compareVersions(visitor))).to).toMatch(/^\/sign-in/)
  })
})

describe('the comparison of editions', () => {
  test('is for everybody, and of the last two where nothing is asked', async () => {
    const { asked, shown } = await editions('text=ru')
    expect(asked).toMatchObject({ from: '2021-07-01', to: '2024-01-01' })
    expect(changesIn(shown.items).map(change => change.key)).toEqual([FEE])
  })

  test('reads backwards too', async () => {
    const { shown } = await editions('text=ru&from=2024-01-01&to=2021-07-01')
    const stretches = changesIn(shown.items)[0]!.rows.ru!.columns[0]!
    expect(stretches.find(each => each.kind === 'inserted')!.after).toContain('один раз')
  })

  test('is not there for a date without an edition', async () => {
    expect(await outcomeOf(editions('from=2000-01-01'))).toEqual({ status: 404 })
  })
})
