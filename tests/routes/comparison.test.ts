import { beforeAll, describe, expect, test } from 'vitest'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { write as printed } from '#app/domain/structure/write.ts'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { loader as compareEditions } from '#app/routes/acts.$slug.comparison.tsx'
import { loader as compareVersions } from '#app/routes/bills.$bill.comparison/route.tsx'
import { loader as rowsOfEditions } from '#app/routes/acts.$slug_.comparison_.rows.ts'
import { loader as rowsOfVersions } from '#app/routes/bills.$bill_.comparison_.rows.ts'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { WINDOW_END } from '#app/ui/comparison/comparison-markup.ts'
import { granted } from '#db/demonstration/granted.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { ACT, billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { elementOf } from '#tests/support/element-of.ts'
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

function request(path: string, session: string | null = cookie) {
  const params = { bill: opened.bill.slug }
  return asking(room.db, `/bills/x/${path}`, { params, ...(session !== null && { cookie: session }) })
}

function versions(query: string, session = cookie) {
  return compareVersions(request(`comparison?${query}`, session))
}

function editions(query: string) {
  return compareEditions(asking(room.db, `/acts/x/comparison?${query}`, { params: { slug: ACT } }))
}

/** The changes in the rows of a page as it goes to a browser that shows one already. */
function changesIn({ markup }: { readonly markup: { readonly rows: string } | null }) {
  return [...elementOf(markup!.rows).querySelectorAll('[data-change]')]
}

/** What is marked as inserted or deleted. */
function wordsIn(change: ReturnType<typeof changesIn>[number], mark: 'ins' | 'del'): string[] {
  return [...change.querySelectorAll(mark)].map(each => each.textContent!.trim())
}

describe('the comparison of a bill', () => {
  test('is of the edition in force and the latest version where nothing is asked', async () => {
    const page = await versions('text=ru')
    const { asked, choices } = page
    expect(asked).toMatchObject({ act: ACT, from: 'edition', to: 'v2' })
    expect(choices.map(choice => choice.reference)).toEqual(['edition', 'edition:2024-01-01', 'v1', 'v2'])
    expect(changesIn(page).map(change => change.id)).toEqual([FEE])
  })

  test('is of any two versions', async () => {
    const [change] = changesIn(await versions('text=ru&from=v1&to=v2'))
    expect(wordsIn(change!, 'del')).toEqual(['уполномоченный орган'])
  })

  test('is of a version and another edition', async () => {
    expect(changesIn(await versions('text=ru&from=edition:2024-01-01&to=v1'))).toHaveLength(1)
  })

  test('calls the edition a draft is based on by its date as well', async () => {
    const page = await versions('text=ru&from=edition:2021-07-01')
    expect(changesIn(page).map(each => each.outerHTML)).toEqual(
      changesIn(await versions('text=ru')).map(each => each.outerHTML),
    )
  })

  test('finds nothing between a text and itself, nor in the language that was not touched', async () => {
    expect((await versions('text=ru&from=v1&to=v1')).shown.changes).toBe(0)
    expect((await versions('text=kk')).shown.changes).toBe(0)
  })

  test('puts both languages side by side where both are asked for, and says which is not the reader’s', async () => {
    const [change] = changesIn(await versions('text=both'))
    const columns = [...change!.querySelectorAll('p')]
    expect(columns.map(each => each.textContent!.slice(0, 8))).toEqual(['1. Салыс', '1. Повер'])
    expect(columns.map(each => each.getAttribute('lang'))).toEqual([null, 'ru'])
  })

  test('opens a fold without script, by its address', async () => {
    const { markup } = await versions('text=ru&open=0')
    expect(elementOf(markup!.rows).querySelectorAll('div[id]:not([data-change])').length).toBeGreaterThan(0)
    expect(elementOf(markup!.rows).querySelector('button[value="0"]')).toBeNull()
  })

  test('leaves the law to the document where one is asked for, and does not send it as data', async () => {
    const running = await versions('text=ru')
    const asked = request('comparison?text=ru')
    const inPage: Record<string, string> = {}
    const { markup, shown } = await compareVersions({ ...asked, context: { ...asked.context, inPage } })
    expect(markup).toBeNull()
    expect(inPage).toEqual(running.markup)
    expect(shown).toEqual(running.shown)
  })

  test('speaks to each reader in their language, also from memory', async () => {
    const names = ['kk', 'ru', 'en'].map(async language => {
      const cookies = `${cookie}; ${(await rememberLanguage(language as 'kk')).split(';')[0]}`
      const [change] = changesIn(await versions('text=ru', cookies))
      return change!.querySelector('div > a')!.textContent
    })
    expect(await Promise.all(names)).toEqual([
      '2-баптың 1-тармағы',
      'Пункт 1 статьи 2',
      'Paragraph 1 of article 2',
    ])
  })

  test.each(['from=v9', 'to=never', 'to=edition:1999-01-01', 'act=other-law'])(
    'is not there for %s',
    async query => {
      expect(await outcomeOf(versions(query))).toEqual({ status: 404 })
    },
  )

  test('is not for visitors', async () => {
    expect((await outcomeOf(compareVersions(request('comparison', null)))).to).toMatch(/^\/sign-in/)
  })
})

describe('all changes at once', () => {
  const rows = (query: string, headers: Record<string, string> = {}) => {
    const asked = request(`comparison/rows?${query}`)
    return rowsOfVersions({
      ...asked,
      request: new Request(asked.request, { headers: { Cookie: cookie, ...headers } }),
    })
  }

  test('are the changes of the page, each window with its end', async () => {
    const response = await rows('text=ru')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    const html = await response.text()
    expect(html.endsWith(WINDOW_END)).toBe(true)
    expect(changesIn({ markup: { rows: html } }).map(each => each.outerHTML)).toEqual(
      changesIn(await versions('text=ru')).map(each => each.outerHTML),
    )
  })

  test('are the same for whoever asks next, and none of them are lost where somebody went away', async () => {
    await (await rows('text=ru&layout=side')).body!.cancel()
    const first = await (await rows('text=ru&layout=side')).text()
    expect(first.endsWith(WINDOW_END)).toBe(true)
    expect(await (await rows('text=ru&layout=side')).text()).toBe(first)
  })

  test('are not sent again to who holds them, until they are others', async () => {
    const first = await rows('text=ru')
    const tag = first.headers.get('ETag')!
    expect((await rows('text=ru', { 'If-None-Match': `W/${tag}` })).status).toBe(304)
    for (const other of ['text=kk', 'text=ru&to=v1', 'text=ru&layout=side', 'text=ru&open=0'])
      expect((await rows(other, { 'If-None-Match': tag })).status).toBe(200)
  })

  test('are asked for by right each time, even by who holds them', async () => {
    const tag = (await rows('text=ru')).headers.get('ETag')!
    const asked = request('comparison/rows?text=ru', null)
    const visitor = new Request(asked.request, { headers: { 'If-None-Match': tag } })
    expect((await outcomeOf(rowsOfVersions({ ...asked, request: visitor }))).to).toMatch(/^\/sign-in/)
  })

  test('are not there for a text that is not', async () => {
    expect(await outcomeOf(rows('to=v9'))).toEqual({ status: 404 })
  })

  test('of two editions are for everybody', async () => {
    const asked = asking(room.db, '/acts/x/comparison/rows?text=ru', { params: { slug: ACT } })
    expect(await (await rowsOfEditions(asked)).text()).toContain(`id="${FEE}"`)
    const missing = asking(room.db, '/acts/x/comparison/rows?to=2000-01-01', { params: { slug: ACT } })
    expect(await outcomeOf(rowsOfEditions(missing))).toEqual({ status: 404 })
  })
})

describe('the comparison of editions', () => {
  test('is for everybody, and of the last two where nothing is asked', async () => {
    const page = await editions('text=ru')
    expect(page.asked).toMatchObject({ from: '2021-07-01', to: '2024-01-01' })
    expect(changesIn(page).map(change => change.id)).toEqual([FEE])
  })

  test('reads backwards too', async () => {
    const [change] = changesIn(await editions('text=ru&from=2024-01-01&to=2021-07-01'))
    expect(wordsIn(change!, 'ins')).toEqual(['один раз'])
  })

  test('is not there for a date without an edition', async () => {
    expect(await outcomeOf(editions('from=2000-01-01'))).toEqual({ status: 404 })
  })
})
