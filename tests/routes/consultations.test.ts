import { beforeAll, describe, expect, test } from 'vitest'
import type { Part } from '#db/demonstration/cast.ts'
import { loader as approvals } from '#app/routes/bills.$bill.approvals.tsx'
import { loader as listOf } from '#app/routes/bills.$bill.consultations._index.tsx'
import { action as open, loader as opening } from '#app/routes/bills.$bill.consultations.new.tsx'
import { loader as everywhere } from '#app/routes/consultations._index.tsx'
import { loader as read } from '#app/routes/consultations.$id._index/route.tsx'
import { action as invite } from '#app/routes/consultations.$id.participants.ts'
import { action as join, loader as invitation } from '#app/routes/invitations.$word.tsx'
import { BILL, consultationDoor, QUOTE } from '#tests/support/consultation-door.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const at = consultationDoor()

describe('a public discussion', () => {
  test('is read by anybody, who sees nobody’s remarks before the report', async () => {
    const page = await at.pageOf()
    expect(page.card.phase).toBe('open')
    expect(page.rows.some(row => row.changes.kk)).toBe(true)
    expect(page.comments).toEqual([])
    expect(page.mayComment).toBe(false)
  })

  test('leads on to its round-tables whoever may read the bill', async () => {
    expect((await everywhere(at.asked('consultations', { as: 'theologian' }))).mayOpen).toBe(true)
    const { coming, mayOpen } = await everywhere(at.asked('consultations'))
    expect({ coming: coming.length, mayOpen }).toEqual({ coming: 1, mayOpen: false })
  })

  test('leads back to the bill whoever may read it', async () => {
    expect((await at.pageOf({ as: 'theologian' })).mayReadBill).toBe(true)
    expect((await at.pageOf()).mayReadBill).toBe(false)
  })

  test('shows a stakeholder their own remarks, and those who answer all of them', async () => {
    const own = (await at.pageOf({ as: 'theologian' })).comments
    expect(own.length).toBeGreaterThan(0)
    expect(new Set(own.map(comment => comment.author)).size).toBe(1)
    const authors = new Set((await at.pageOf({ as: 'drafter' })).comments.map(comment => comment.author))
    expect(authors.size).toBeGreaterThan(1)
  })

  test('shows what changes, or the law as it would read', async () => {
    const changes = await at.pageOf({ query: 'mode=changes' })
    const law = await at.pageOf({ query: 'mode=law' })
    expect(law.rows.length).toBeGreaterThan(changes.rows.length)
    expect(law.rows.some(row => row.kk?.text.includes(QUOTE))).toBe(true)
  })

  test('is not there under another address', async () => {
    for (const id of ['nonsense', crypto.randomUUID()])
      expect(await outcomeOf(read(at.asked(`consultations/${id}`, { as: 'drafter', id })))).toMatchObject({
        status: 404,
      })
  })
})

describe('a consultation of those invited', () => {
  let closed: string
  let word: string

  beforeAll(async () => {
    const { part } = await at.pageOf({ as: 'drafter' })
    const versions = await at.db.query.versions.findMany({
      where: (row, { eq }) => eq(row.amendmentId, part.amendment),
    })
    const bill = (await at.db.query.bills.findFirst())!.id
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
    const answer = await outcomeOf(open(at.asked(`bills/${BILL}/consultations/new`, { as: 'drafter', form })))
    closed = answer.to!.split('/').at(-1)!
    const invited = await invite(
      at.asked('participants', { as: 'drafter', id: closed, form: { organisation: '' } }),
    )
    const { link } = (await invited.json()) as { link: string }
    word = link.split('/').at(-1)!
  })

  test('is not there for those who were not asked; a visitor signs in first, as where there is none', async () => {
    const path = `consultations/${closed}`
    for (const id of [closed, crypto.randomUUID()]) {
      const there = `consultations/${id}`
      const to = `/sign-in?${new URLSearchParams({ to: `/${there}` })}`
      expect(await outcomeOf(read(at.asked(there, { id })))).toMatchObject({ to })
    }
    expect(await outcomeOf(read(at.asked(path, { as: 'human-rights', id: closed })))).toMatchObject({
      status: 404,
    })
    const listed = (await everywhere(at.asked('consultations', { as: 'human-rights' }))).cards
    expect(listed.map(card => card.id)).not.toContain(closed)
  })

  test('opens to whoever takes the invitation, once', async () => {
    const follow = (as: Part) => outcomeOf(invitation(at.asked('invitations', { as, id: word })))
    const take = (as: Part) => outcomeOf(join(at.asked('invitations', { as, id: word, form: {} })))
    expect(await follow('qmdb')).toEqual({ status: 200 })
    for (const taken of [await take('qmdb'), await follow('qmdb')])
      expect(taken.to).toBe(`/consultations/${closed}`)
    expect((await at.pageOf({ as: 'qmdb', id: closed })).card.phase).toBe('planned')
    for (const late of [await follow('human-rights'), await take('human-rights')])
      expect(late).toEqual({ status: 410, refusal: 'invitation.used' })
  })

  test('tells a visitor at once that a link leads nowhere, and sends them to sign in for one that leads on', async () => {
    const follow = (id: string) => outcomeOf(invitation(at.asked('invitations', { id })))
    expect(await follow('no-such-word')).toEqual({ status: 404, refusal: 'invitation.missing' })
    expect((await follow(word)).to).toMatch(/^\/sign-in\?/)
  })

  test('takes nothing before it opens', async () => {
    const refused = { status: 409, refusal: 'consultation.not-open' }
    expect(await outcomeOf(at.send('qmdb', {}, closed))).toEqual(refused)
  })

  test('stands on the list of its bill for those who hold it', async () => {
    const { cards, mayOpen } = await listOf(at.asked(`bills/${BILL}/consultations`, { as: 'drafter' }))
    expect(mayOpen).toBe(true)
    expect(cards.map(card => card.id)).toContain(closed)
  })
})

test('who may open an approval is led to the form with that kind chosen', async () => {
  const first = async (query: string) =>
    (await opening(at.asked(`bills/${BILL}/consultations/new`, { as: 'drafter', query }))).first
  expect([await first('kind=state-bodies'), await first('kind=x'), await first('')]).toEqual([
    'state-bodies',
    'public',
    'public',
  ])
  const mayOpen = async (as: Part) => (await approvals(at.asked(`bills/${BILL}/approvals`, { as }))).mayOpen
  expect([await mayOpen('drafter'), await mayOpen('theologian')]).toEqual([true, false])
})
