import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Patch } from '#app/domain/amendment/patch.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import type { TextPage } from '#app/queries/bill/text-page.server.ts'
import { loader } from '#app/routes/bills.$bill.text.tsx'
import { action as justify } from '#app/routes/bills.$bill_.text_.justifications.ts'
import { action as save } from '#app/routes/bills.$bill_.text_.versions.ts'
import type { Database } from '#db/client.ts'
import { asking, cookieOf, type Asked } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const BILL = 'religious-activity'
const NOTHING: Patch = { edits: [], added: [] }

let db: Database
let cookie: string
let page: TextPage

beforeAll(async () => {
  db = await demonstrationDatabase()
  cookie = await cookieOf(db, 'drafter')
})

beforeEach(async () => {
  page = await open('?act=religion-law&article=art_3')
})

async function show(search: string, session = cookie) {
  return loader(asking(db, `/bills/${BILL}/text${search}`, { cookie: session, params: { bill: BILL } }))
}

async function open(search: string): Promise<TextPage> {
  return (await show(search)).page
}

/** A request with JSON, as the page sends it. */
function sending(path: string, body: unknown, session: string | null = cookie): Asked {
  const headers = new Headers({ 'Content-Type': 'application/json', ...(session && { Cookie: session }) })
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request(`http://tuzetu.test/bills/${BILL}/text/${path}`, {
    method: 'POST',
    headers,
    body: text,
  })
  return {
    request,
    params: { bill: BILL },
    context: { db, log: pino({ level: 'silent' }), nonce: '', inPage: null, origin: null, mail: null },
  }
}

interface Answer {
  readonly kind?: string
  readonly number?: number
  readonly version?: string
  readonly collision?: string
  readonly refusal?: { readonly code: string }
}

async function answerOf(answering: Promise<Response>): Promise<Answer & { readonly status: number }> {
  const response = await answering
  return { status: response.status, ...((await response.json()) as Answer) }
}

interface Changes {
  readonly kk?: Patch
  readonly ru?: Patch
  readonly parent?: string | null
  readonly key?: string
}

function posted({ kk = NOTHING, ru = NOTHING, parent = page.label.version, key = randomUUID() }: Changes) {
  const patches = JSON.stringify({ kk, ru })
  return { key, amendment: page.amendment.id, parent, message: 'Проверка', patches }
}

function rewritten(text: string, id = 'art_3__para_1'): Patch {
  const article = page.unit!.text.ru!
  const children = article.children.map(child => (child.id === id ? { ...child, text } : child))
  return { edits: [{ id: article.id, provision: { ...article, children } }], added: [] }
}

describe('the text page', () => {
  test('opens the newest version at the first article that the draft changes', async () => {
    const { page: opened, writes } = await show('')
    expect(writes).toBe(true)
    expect(opened.label.number).toBe(opened.newest)
    expect(opened.changed).toContain(opened.unit!.address)
  })

  test('gives the article in both languages, twins by identity, and the edition beside it', () => {
    const { kk, ru } = page.unit!.text
    expect(kk!.children.map(child => child.id)).toEqual(ru!.children.map(child => child.id))
    expect(page.unit!.inForce).toEqual(page.unit!.text)
  })

  test('carries the words of one article, and of the others the headings only', () => {
    const sent = JSON.stringify(page)
    expect(sent).toContain('Государство отделено от религии')
    expect(sent).not.toContain('Миссионер ұсынған материалдар')
    expect(JSON.stringify(page.contents)).toContain('Миссионерлік')
  })

  test('finds the article around a provision', async () => {
    expect((await open('?act=religion-law&article=art_3__para_2')).unit!.address).toBe('art_3')
  })

  test('opens a chapter at its first article, as its line in the contents asks', async () => {
    const chapters = page.contents.filter(({ level }) => level === 'chapter')
    expect(chapters.length).toBeGreaterThan(3)
    for (const { address, children } of chapters) {
      const { unit } = await open(`?act=religion-law&article=${address}`)
      expect(unit?.address).toBe(children[0]!.address)
    }
  })

  test('finds words in whichever article of the version that is read', async () => {
    expect(page.found).toBeNull()
    const seek = async (version: string) =>
      (await open(`?${new URLSearchParams({ act: 'religion-law', find: 'реабилитационн работ', version })}`))
        .found
    expect((await seek('1'))!.count).toBe(0)
    expect((await seek('2'))!.rows.map(({ address }) => address)).toEqual([
      'art_4__subpara_5-1',
      'art_5__subpara_6-1',
    ])
  })

  test('shows an earlier version to read', async () => {
    const { page: earlier, writes } = await show('?act=religion-law&version=1')
    expect([earlier.label.number, writes]).toEqual([1, false])
  })

  test('gives the reasons that were written for the provisions of the article', async () => {
    const { reasons } = await open('?act=religion-law&article=art_1')
    expect(reasons.length).toBeGreaterThan(0)
  })

  test('is there to read for who may not draft, and nobody else’s business', async () => {
    expect((await show('', await cookieOf(db, 'qmdb'))).writes).toBe(false)
    const visitor = asking(db, `/bills/${BILL}/text`, { params: { bill: BILL } })
    expect(await outcomeOf(loader(visitor))).toMatchObject({ to: expect.stringContaining('/sign-in') })
  })

  test.each(['?act=no-act', '?act=religion-law&article=art_99', '?version=99', '?version=x'])(
    'is not found at %s',
    async search => expect(await outcomeOf(show(search))).toEqual({ status: 404 }),
  )
})

describe('saving', () => {
  test('makes the next version, and an untouched provision stays letter for letter', async () => {
    const saved = await answerOf(
      save(sending('versions', posted({ ru: rewritten('Государство отделено.') }))),
    )
    expect(saved).toMatchObject({ status: 200, kind: 'saved', number: page.newest + 1 })
    const after = await open('?act=religion-law&article=art_3')
    expect(after.unit!.text.kk).toEqual(page.unit!.text.kk)
    expect(after.unit!.text.ru!.children.slice(1)).toEqual(page.unit!.text.ru!.children.slice(1))
    expect(after.unit!.text.ru!.children[0]!.text).toBe('Государство отделено.')
  })

  test('gives a request that is repeated the first answer and saves nothing twice', async () => {
    const body = posted({ ru: rewritten('Дважды посланное.') })
    const first = await answerOf(save(sending('versions', body)))
    expect(await answerOf(save(sending('versions', body)))).toEqual(first)
    expect((await open('')).newest).toBe(first.number)
  })

  test('an added article is found by its identity, and has an address of its own from then on', async () => {
    const id = randomUUID()
    const child: Provision = {
      id: randomUUID(),
      level: 'part',
      number: '',
      heading: '',
      text: 'Норма.',
      children: [],
    }
    const article: Provision = {
      id,
      level: 'article',
      number: '3-1',
      heading: 'Новая',
      text: '',
      children: [child],
    }
    const added: Patch = { edits: [], added: [{ after: 'art_3', within: null, provision: article }] }
    const unsaved = await open(`?act=religion-law&article=new:${id}`)
    expect(unsaved.unit).toBeNull()
    expect(await answerOf(save(sending('versions', posted({ kk: added, ru: added }))))).toMatchObject({
      kind: 'saved',
    })
    expect(await outcomeOf(show(`?act=religion-law&article=new:${id}`))).toMatchObject({
      to: `/bills/${BILL}/text?act=religion-law&article=art_3-1`,
    })
  })

  test('an article that is taken out is listed, and can be put back where it was', async () => {
    const out: Patch = { edits: [{ id: 'art_3', provision: null }], added: [] }
    await save(sending('versions', posted({ kk: out, ru: out })))
    const after = await open('?act=religion-law&article=art_3')
    expect(after.removed.map(unit => unit.id)).toEqual(['art_3'])
    expect(after.unit).toMatchObject({
      text: { kk: null, ru: null },
      place: { after: 'art_2', within: 'chp_1' },
    })
    page = after
    const back = (language: 'kk' | 'ru'): Patch => ({
      edits: [],
      added: [{ ...after.unit!.place, provision: after.unit!.inForce[language]! }],
    })
    await save(sending('versions', posted({ kk: back('kk'), ru: back('ru') })))
    expect((await open('?act=religion-law&article=art_3')).unit!.text).toEqual(after.unit!.inForce)
  })

  test('the same provision changed by two people becomes a collision that keeps both', async () => {
    await save(sending('versions', posted({ ru: rewritten('Первая рука.') })))
    const second = sending(
      'versions',
      posted({ ru: rewritten('Вторая рука.') }),
      await cookieOf(db, 'second-drafter'),
    )
    expect(await answerOf(save(second))).toMatchObject({ status: 200, kind: 'collision' })
  })

  test('different provisions changed by two people are joined', async () => {
    await save(sending('versions', posted({ ru: rewritten('Первый пункт.') })))
    const other = posted({ ru: rewritten('Второй пункт.', 'art_3__para_2') })
    expect(await answerOf(save(sending('versions', other)))).toMatchObject({ kind: 'merged' })
    const { children } = (await open('?act=religion-law&article=art_3')).unit!.text.ru!
    expect(children.slice(0, 2).map(child => child.text)).toEqual(['Первый пункт.', 'Второй пункт.'])
  })

  test.each([
    ['no JSON', '{'],
    ['no patches', { key: randomUUID() }],
    ['a level that is none', { level: 'verse' }],
    ['provisions without an end', { deep: true }],
  ])('refuses %s in a sentence', async (_, body) => {
    const nonsense = typeof body === 'string' || 'key' in body ? body : malformed(body)
    const answer = await answerOf(save(sending('versions', nonsense)))
    expect([answer.status, answer.refusal?.code]).toEqual([400, 'version.patch-malformed'])
  })

  test('asks for a message', async () => {
    const silent = { ...posted({ ru: rewritten('Слово.') }), message: ' ' }
    expect(await answerOf(save(sending('versions', silent)))).toMatchObject({
      status: 422,
      refusal: { code: 'version.message-missing' },
    })
  })

  test('a lost session is told as such, and who may not draft is refused', async () => {
    const body = posted({ ru: rewritten('Слово.') })
    expect((await answerOf(save(sending('versions', body, null)))).status).toBe(401)
    expect(await answerOf(save(sending('versions', body, await cookieOf(db, 'qmdb'))))).toMatchObject({
      status: 403,
      refusal: { code: 'access.denied' },
    })
  })
})

function malformed(how: object): unknown {
  const article = page.unit!.text.ru!
  let provision: unknown = { ...article, ...how }
  if ('deep' in how)
    for (let depth = 0; depth < 40; depth += 1) provision = { ...article, children: [provision] }
  const patches = { kk: NOTHING, ru: { edits: [{ id: article.id, provision }], added: [] } }
  return { ...posted({}), patches: JSON.stringify(patches) }
}

describe('reasons', () => {
  const reasons = (provision: string) => ({
    amendment: page.amendment.id,
    provision,
    textKk: 'Түсінікті болуы үшін.',
    textRu: 'Для ясности.',
  })

  test('are written from the page and shown on it', async () => {
    expect((await justify(sending('justifications', reasons('art_3__para_1')))).status).toBe(200)
    expect((await open('?act=religion-law&article=art_3')).reasons).toEqual([
      { provision: 'art_3__para_1', textKk: 'Түсінікті болуы үшін.', textRu: 'Для ясности.' },
    ])
  })

  test('are refused where there is no such provision, no words, or no right', async () => {
    expect((await answerOf(justify(sending('justifications', reasons('nowhere'))))).status).toBe(422)
    expect((await answerOf(justify(sending('justifications', '[]')))).status).toBe(422)
    expect((await answerOf(justify(sending('justifications', reasons('art_3'), null)))).status).toBe(401)
  })
})
