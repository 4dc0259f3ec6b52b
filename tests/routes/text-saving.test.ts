import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Patch, Patches } from '#app/domain/amendment/patch.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import { action as justify } from '#app/routes/bills.$bill_.text_.justifications.ts'
import { action as save } from '#app/routes/bills.$bill_.text_.versions.ts'
import { asking, cookieOf, type Asked } from '#tests/support/asking.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { BILL, textDoor } from '#tests/support/text-door.ts'

const NOTHING: Patch = { edits: [], added: [] }

const at = textDoor()

/** A request with JSON, as the page sends it. */
function sending(path: string, body: unknown, session: string | null = at.cookie): Asked {
  return asking(at.db, `/bills/${BILL}/text/${path}`, {
    json: typeof body === 'string' ? body : JSON.stringify(body),
    params: { bill: BILL },
    ...(session && { cookie: session }),
  })
}

interface Answer {
  readonly kind?: string
  readonly number?: number
  readonly refusal?: { readonly code: string }
}

async function answerOf(answering: Promise<Response>): Promise<Answer & { readonly status: number }> {
  const response = await answering
  return { status: response.status, ...((await response.json()) as Answer) }
}

/** What the page sends to save changes of the version that it shows. */
function posted({ kk = NOTHING, ru = NOTHING }: Partial<Patches>) {
  const { amendment, label } = at.page
  const patches = JSON.stringify({ kk, ru })
  return { key: randomUUID(), amendment: amendment.id, parent: label.version, message: 'Проверка', patches }
}

function rewritten(text: string, id = 'art_3__para_1'): Patch {
  const article = at.page.unit!.text.ru!
  const children = article.children.map(child => (child.id === id ? { ...child, text } : child))
  return { edits: [{ id: article.id, provision: { ...article, children } }], added: [] }
}

describe('saving', () => {
  test('makes the next version, and an untouched provision stays letter for letter', async () => {
    const saved = await answerOf(
      save(sending('versions', posted({ ru: rewritten('Государство отделено.') }))),
    )
    expect(saved).toMatchObject({ status: 200, kind: 'saved', number: at.page.newest + 1 })
    const after = await at.open('?act=religion-law&article=art_3')
    expect(after.unit!.text.kk).toEqual(at.page.unit!.text.kk)
    expect(after.unit!.text.ru!.children.slice(1)).toEqual(at.page.unit!.text.ru!.children.slice(1))
    expect(after.unit!.text.ru!.children[0]!.text).toBe('Государство отделено.')
  })

  test('gives a request that is repeated the first answer and saves nothing twice', async () => {
    const body = posted({ ru: rewritten('Дважды посланное.') })
    const first = await answerOf(save(sending('versions', body)))
    expect(await answerOf(save(sending('versions', body)))).toEqual(first)
    expect((await at.open('')).newest).toBe(first.number)
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
    const unsaved = await at.open(`?act=religion-law&article=new:${id}`)
    expect(unsaved.unit).toBeNull()
    expect(await answerOf(save(sending('versions', posted({ kk: added, ru: added }))))).toMatchObject({
      kind: 'saved',
    })
    expect(await outcomeOf(at.show(`?act=religion-law&article=new:${id}`))).toMatchObject({
      to: `/bills/${BILL}/text?act=religion-law&article=art_3-1`,
    })
  })

  test('an article that is taken out is listed, and can be put back where it was', async () => {
    const out: Patch = { edits: [{ id: 'art_3', provision: null }], added: [] }
    await save(sending('versions', posted({ kk: out, ru: out })))
    const after = await at.open('?act=religion-law&article=art_3')
    expect(after.removed.map(unit => unit.id)).toEqual(['art_3'])
    expect(after.unit).toMatchObject({
      text: { kk: null, ru: null },
      place: { after: 'art_2', within: 'chp_1' },
    })
    at.page = after
    const back = (language: 'kk' | 'ru'): Patch => ({
      edits: [],
      added: [{ ...after.unit!.place, provision: after.unit!.inForce[language]! }],
    })
    await save(sending('versions', posted({ kk: back('kk'), ru: back('ru') })))
    expect((await at.open('?act=religion-law&article=art_3')).unit!.text).toEqual(after.unit!.inForce)
  })

  test('the same provision changed by two people becomes a collision that keeps both', async () => {
    await save(sending('versions', posted({ ru: rewritten('Первая рука.') })))
    const second = sending(
      'versions',
      posted({ ru: rewritten('Вторая рука.') }),
      await cookieOf(at.db, 'second-drafter'),
    )
    expect(await answerOf(save(second))).toMatchObject({ status: 200, kind: 'collision' })
  })

  test('different provisions changed by two people are joined', async () => {
    await save(sending('versions', posted({ ru: rewritten('Первый пункт.') })))
    const other = posted({ ru: rewritten('Второй пункт.', 'art_3__para_2') })
    expect(await answerOf(save(sending('versions', other)))).toMatchObject({ kind: 'merged' })
    const { children } = (await at.open('?act=religion-law&article=art_3')).unit!.text.ru!
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
    expect(await answerOf(save(sending('versions', body, await cookieOf(at.db, 'qmdb'))))).toMatchObject({
      status: 403,
      refusal: { code: 'access.denied' },
    })
  })
})

function malformed(how: object): unknown {
  const article = at.page.unit!.text.ru!
  let provision: unknown = { ...article, ...how }
  if ('deep' in how)
    for (let depth = 0; depth < 40; depth += 1) provision = { ...article, children: [provision] }
  const patches = { kk: NOTHING, ru: { edits: [{ id: article.id, provision }], added: [] } }
  return { ...posted({}), patches: JSON.stringify(patches) }
}

describe('reasons', () => {
  const reasons = (provision: string) => ({
    amendment: at.page.amendment.id,
    provision,
    textKk: 'Түсінікті болуы үшін.',
    textRu: 'Для ясности.',
  })

  test('are written from the page and shown on it', async () => {
    expect((await justify(sending('justifications', reasons('art_3__para_1')))).status).toBe(200)
    expect((await at.open('?act=religion-law&article=art_3')).reasons).toEqual([
      { provision: 'art_3__para_1', textKk: 'Түсінікті болуы үшін.', textRu: 'Для ясности.' },
    ])
  })

  test('are refused where there is no such provision, no words, or no right', async () => {
    expect((await answerOf(justify(sending('justifications', reasons('nowhere'))))).status).toBe(422)
    expect((await answerOf(justify(sending('justifications', '[]')))).status).toBe(422)
    expect((await answerOf(justify(sending('justifications', reasons('art_3'), null)))).status).toBe(401)
  })
})
