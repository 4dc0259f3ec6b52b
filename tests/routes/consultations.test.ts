import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Part } from '#db/demonstration/cast.ts'
import type { Database } from '#db/client.ts'
import { consultations } from '#db/schema.ts'
import { loader as listOf } from '#app/routes/bills.$bill.consultations._index.tsx'
import { action as open } from '#app/routes/bills.$bill.consultations.new.tsx'
import { loader as mine } from '#app/routes/comments._index.tsx'
import { action as revise } from '#app/routes/comments.$id.ts'
import { loader as receipt } from '#app/routes/comments.$id_.receipt[.]txt.ts'
import { action as discard } from '#app/routes/comments.$id_.removal.ts'
import { loader as everywhere } from '#app/routes/consultations._index.tsx'
import { loader as read } from '#app/routes/consultations.$id._index/route.tsx'
import { action as write } from '#app/routes/consultations.$id.comments.ts'
import { action as invite } from '#app/routes/consultations.$id.participants.ts'
import { action as submit, loader as tray } from '#app/routes/consultations.$id.tray.tsx'
import { action as join, loader as invitation } from '#app/routes/invitations.$word.tsx'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const BILL = 'religious-activity'
const QUOTE = 'адамдар тобы'

let db: Database
let discussion: string
const cookies = new Map<Part, string>()

beforeAll(async () => {
  db = await demonstrationDatabase()
  const [opened] = await db.select().from(consultations)
  discussion = opened!.id
  for (const part of ['drafter', 'theologian', 'human-rights', 'qmdb'] as const)
    cookies.set(part, await cookieOf(db, part))
})

interface Asking {
  readonly as?: Part
  readonly query?: string
  readonly id?: string
  readonly form?: Record<string, string>
}

function asked(path: string, { as, query = '', id = discussion, form }: Asking = {}) {
  return asking(db, `/${path}?${query}`, {
    ...(as ? { cookie: cookies.get(as)! } : {}),
    ...(form ? { form } : {}),
    params: { id, bill: BILL, word: id },
  })
}

const pageOf = async (more: Asking = {}) =>
  (await read(asked(`consultations/${more.id ?? discussion}`, more))).page

/** A remark on chosen words of the consulted text, as the page sends it. */
async function remark(as: Part, more: Record<string, string> = {}) {
  const { rows, part } = await pageOf({ as })
  const provision = rows.find(row => row.kk?.text.includes(QUOTE))!.kk!
  const start = provision.text.indexOf(QUOTE)
  const place = { provision: provision.id, address: provision.address, start, end: start + QUOTE.length }
  const anchor = { kind: 'words', language: 'kk', quote: QUOTE, prefix: '', suffix: '', ...place }
  return {
    ...{ key: crypto.randomUUID(), amendment: part.amendment, anchor: JSON.stringify(anchor) },
    ...{ kind: 'remark', language: 'kk', text: 'Мағынасы нақтыланбаған.', ...more },
  }
}

const send = async (as: Part, more: Record<string, string> = {}, id = discussion) =>
  write(asked(`consultations/${id}/comments`, { as, id, form: await remark(as, more) }))

describe('a public discussion', () => {
  test('is read by anybody, who sees nobody’s remarks before the report', async () => {
    const page = await pageOf()
    expect(page.card.phase).toBe('open')
    expect(page.rows.some(row => row.changes.kk)).toBe(true)
    expect(page.comments).toEqual([])
    expect(page.mayComment).toBe(false)
  })

  test('leads on to its round-tables whoever may read the bill', async () => {
    expect((await everywhere(asked('consultations', { as: 'theologian' }))).mayOpen).toBe(true)
    const { coming, mayOpen } = await everywhere(asked('consultations'))
    expect({ coming: coming.length, mayOpen }).toEqual({ coming: 1, mayOpen: false })
  })

  test('leads back to the bill whoever may read it', async () => {
    expect((await pageOf({ as: 'theologian' })).mayReadBill).toBe(true)
    expect((await pageOf()).mayReadBill).toBe(false)
  })

  test('shows a stakeholder their own remarks, and those who answer all of them', async () => {
    const own = (await pageOf({ as: 'theologian' })).comments
    expect(own.length).toBeGreaterThan(0)
    expect(new Set(own.map(comment => comment.author)).size).toBe(1)
    const authors = new Set((await pageOf({ as: 'drafter' })).comments.map(comment => comment.author))
    expect(authors.size).toBeGreaterThan(1)
  })

  test('shows what changes, or the law as it would read', async () => {
    const changes = await pageOf({ query: 'mode=changes' })
    const law = await pageOf({ query: 'mode=law' })
    expect(law.rows.length).toBeGreaterThan(changes.rows.length)
    expect(law.rows.some(row => row.kk?.text.includes(QUOTE))).toBe(true)
  })

  test('is not there under another address', async () => {
    for (const id of ['nonsense', crypto.randomUUID()])
      expect(await outcomeOf(read(asked(`consultations/${id}`, { as: 'drafter', id })))).toMatchObject({
        status: 404,
      })
  })
})

/** One's own comments, as the page shows them. */
const mineOf = async (as: 'theologian') =>
  (await mine(asked('comments', { as }))).comments.map(own => own.comment)

describe('a remark', () => {
  test('waits in its author’s tray, is changed, discarded, or submitted with a number', async () => {
    await send('theologian')
    await send('theologian')
    const drafts = async () =>
      (await tray(asked('tray', { as: 'theologian' }))).drafts.map(own => own.comment)
    const [first, second] = await drafts()
    const changed = { kind: 'remark', text: 'Мағынасы 1-бапта нақтылануға тиіс.' }
    await revise(asked('comments', { as: 'theologian', id: first!.id, form: changed }))
    await discard(asked('comments', { as: 'theologian', id: second!.id, form: {} }))
    expect((await drafts()).map(draft => draft.text)).toEqual([changed.text])
    const form = { key: crypto.randomUUID(), voice: 'expert' }
    const answer = await submit(asked('tray', { as: 'theologian', form }))
    expect(answer).toHaveProperty('numbers')
    expect(await submit(asked('tray', { as: 'theologian', form }))).toEqual(answer) // the same form, sent again
    expect(await drafts()).toEqual([])
    const comments = await mineOf('theologian')
    expect(comments.some(comment => comment.text === changed.text && comment.number !== null)).toBe(true)
  })

  test('leaves its author a receipt whose seal anybody can check, and nobody else one', async () => {
    const comments = await mineOf('theologian')
    const submitted = comments.find(comment => comment.number !== null)!
    const text = await (await receipt(asked('receipt', { as: 'theologian', id: submitted.id }))).text()
    const lines = text.split('\n')
    const statement = lines.find(line => line.startsWith('{'))!
    const [hash, previous, seal] = lines.filter(line => /^[0-9a-f]{64}$/.test(line))
    const sha256 = (letters: string) => createHash('sha256').update(letters).digest('hex')
    expect(hash).toBe(sha256(`${submitted.text}\n`))
    expect(statement).toContain(hash)
    expect(seal).toBe(sha256(`${previous}\n${statement}`))
    const others = receipt(asked('receipt', { as: 'human-rights', id: submitted.id }))
    expect(await outcomeOf(others)).toMatchObject({ status: 404 })
  })

  test('is submitted in no voice that nobody has chosen', async () => {
    const form = { key: crypto.randomUUID(), voice: 'emperor' }
    expect(await outcomeOf(submit(asked('tray', { as: 'theologian', form })))).toEqual({
      ...{ status: 400, refusal: 'form.malformed' },
    })
  })

  test('sent twice is kept once', async () => {
    const form = await remark('human-rights')
    const path = `consultations/${discussion}/comments`
    const first = await write(asked(path, { as: 'human-rights', form }))
    const again = await write(asked(path, { as: 'human-rights', form }))
    expect(await again.json()).toEqual(await first.json())
  })

  test.each([
    ['words that are not there', { anchor: '{"kind":"words"}' }, { status: 422, refusal: 'anchor.missing' }],
    ['an anchor that is no anchor', { anchor: '[[' }, { status: 422, refusal: 'anchor.missing' }],
    ['100,000 characters', { text: 'ә'.repeat(100_000) }, { status: 413, refusal: 'comment.too-long' }],
    ['nothing', { text: '' }, { status: 422, refusal: 'comment.empty' }],
    ['a kind that is none', { kind: 'praise' }, { status: 400, refusal: 'form.malformed' }],
    ['another language', { language: 'de' }, { status: 400, refusal: 'form.malformed' }],
  ])('of %s is refused in words', async (_what, more, expected) => {
    expect(await outcomeOf(send('human-rights', more))).toMatchObject(expected)
  })

  test('keeps markup as the text it is', async () => {
    const text = '<script>alert(1)</script> & <b>қалың</b>'
    await send('human-rights', { text })
    const { comments } = await pageOf({ as: 'human-rights' })
    expect(comments.some(comment => comment.text === text)).toBe(true)
  })

  test('is kept without the letters that JSON can spell and no database keeps', async () => {
    const anchor = String.raw`{"kind":"term","language":"kk","term":"ағым\u0000\ud800"}`
    expect(await outcomeOf(send('human-rights', { anchor, text: 'Термин' }))).toEqual({ status: 200 })
    const { comments } = await pageOf({ as: 'human-rights' })
    expect(comments.find(({ text }) => text === 'Термин')?.anchor).toMatchObject({ term: 'ағым' })
  })

  test('is not for visitors, and not for those who draft', async () => {
    const form = await remark('theologian')
    const path = `consultations/${discussion}/comments`
    expect(await outcomeOf(write(asked(path, { form })))).toMatchObject({ status: 401 })
    expect(await outcomeOf(write(asked(path, { as: 'drafter', form })))).toMatchObject({ status: 403 })
  })
})

describe('a consultation of those invited', () => {
  let closed: string
  let word: string

  beforeAll(async () => {
    const { part } = await pageOf({ as: 'drafter' })
    const versions = await db.query.versions.findMany({
      where: (row, { eq }) => eq(row.amendmentId, part.amendment),
    })
    const { bill } = { bill: (await db.query.bills.findFirst())!.id }
    const form = {
      ...{
        key: crypto.randomUUID(),
        bill,
        kind: 'invited',
        opensOn: '2099-01-05',
        count: '10',
        unit: 'working-days',
      },
      ...{ noteKk: '', noteRu: '', versions: versions[0]!.id },
    }
    const answer = await outcomeOf(open(asked(`bills/${BILL}/consultations/new`, { as: 'drafter', form })))
    closed = answer.to!.split('/').at(-1)!
    const invited = await invite(
      asked('participants', { as: 'drafter', id: closed, form: { organisation: '' } }),
    )
    const { link } = (await invited.json()) as { link: string }
    word = link.split('/').at(-1)!
  })

  test('is not there for those who were not asked; a visitor signs in first, as where there is none', async () => {
    const path = `consultations/${closed}`
    for (const id of [closed, crypto.randomUUID()]) {
      const there = `consultations/${id}`
      const to = `/sign-in?${new URLSearchParams({ to: `/${there}` })}`
      expect(await outcomeOf(read(asked(there, { id })))).toMatchObject({ to })
    }
    expect(await outcomeOf(read(asked(path, { as: 'human-rights', id: closed })))).toMatchObject({
      status: 404,
    })
    const listed = (await everywhere(asked('consultations', { as: 'human-rights' }))).cards
    expect(listed.map(card => card.id)).not.toContain(closed)
  })

  test('opens to whoever takes the invitation, once', async () => {
    const follow = (as: Part) => outcomeOf(invitation(asked('invitations', { as, id: word })))
    const take = (as: Part) => outcomeOf(join(asked('invitations', { as, id: word, form: {} })))
    expect(await follow('qmdb')).toEqual({ status: 200 })
    for (const taken of [await take('qmdb'), await follow('qmdb')])
      expect(taken.to).toBe(`/consultations/${closed}`)
    expect((await pageOf({ as: 'qmdb', id: closed })).card.phase).toBe('planned')
    for (const late of [await follow('human-rights'), await take('human-rights')])
      expect(late).toEqual({ status: 410, refusal: 'invitation.used' })
  })

  test('tells a visitor at once that a link leads nowhere, and sends them to sign in for one that leads on', async () => {
    const follow = (id: string) => outcomeOf(invitation(asked('invitations', { id })))
    expect(await follow('no-such-word')).toEqual({ status: 404, refusal: 'invitation.missing' })
    expect((await follow(word)).to).toMatch(/^\/sign-in\?/)
  })

  test('takes nothing before it opens', async () => {
    const refused = { status: 409, refusal: 'consultation.not-open' }
    expect(await outcomeOf(send('qmdb', {}, closed))).toEqual(refused)
  })

  test('stands on the list of its bill for those who hold it', async () => {
    const { cards, mayOpen } = await listOf(asked(`bills/${BILL}/consultations`, { as: 'drafter' }))
    expect(mayOpen).toBe(true)
    expect(cards.map(card => card.id)).toContain(closed)
  })
})
