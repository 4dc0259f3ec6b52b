import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { action as addAct, loader as showActs } from '#app/routes/bills.$bill.amendments.tsx'
import { action as settle, loader as showCollision } from '#app/routes/bills.$bill.collisions.$collision.tsx'
import { loader as showComparison } from '#app/routes/bills.$bill.comparison/route.tsx'
import { loader as showHistory } from '#app/routes/bills.$bill.history.tsx'
import { loader as showOrigins } from '#app/routes/bills.$bill.origins.tsx'
import { action as move } from '#app/routes/bills.$bill.stage.ts'
import { loader as showText } from '#app/routes/bills.$bill.text.tsx'
import { loader as showThreeTexts } from '#app/routes/bills.$bill.three-texts.tsx'
import { loader as showBill } from '#app/routes/bills.$bill.tsx'
import { loader as showBills } from '#app/routes/bills._index.tsx'
import { action as open, loader as showForm } from '#app/routes/bills.new.tsx'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { ACT, billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { elementOf } from '#tests/support/element-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const FEE = 'art_2__para_1'
const TITLES = { titleKk: 'Таразылар туралы', titleRu: 'О весах', titleEn: '' }

let room: BillRoom
let opened: Opened
let cookies: Record<'drafter' | 'official' | 'qmdb', string>

beforeAll(async () => {
  room = await billRoom(await freshDatabase(), new Date())
  const cookie = (part: Part) => cookieOf(room.db, part)
  cookies = {
    drafter: await cookie('drafter'),
    official: await cookie('official'),
    qmdb: await cookie('qmdb'),
  }
})

beforeEach(async () => {
  opened = await room.open()
})

interface Sent {
  readonly as?: keyof typeof cookies | 'visitor'
  readonly form?: Record<string, string>
  readonly params?: Record<string, string>
}

function asked(path: string, { as = 'drafter', form, params = {} }: Sent = {}) {
  return asking(room.db, path, {
    ...(form ? { form } : {}),
    ...(as === 'visitor' ? {} : { cookie: cookies[as] }),
    params: { bill: opened.bill.slug, ...params },
  })
}

/** Where a bill stands, on the ribbon above its pages. */
function stageIn({ markup }: Awaited<ReturnType<typeof showBill>>) {
  return elementOf(markup!.stages).querySelector('[aria-current=step]')!
}

describe('opening a bill', () => {
  const opening = (sent: Sent) => outcomeOf(open(asked('/bills/new', sent)))

  test('leads to its acts; the form sent again opens no second one', async () => {
    const form = { ...TITLES, key: crypto.randomUUID() }
    const first = await opening({ form })
    expect(first.to).toMatch(/^\/bills\/o-vesakh(-\d+)?\/amendments$/)
    expect((await opening({ form })).to).toBe(first.to)
    expect((await opening({ form: { ...form, key: crypto.randomUUID() } })).to).not.toBe(first.to)
  })

  test.each([
    ['text', showText],
    ['comparison', showComparison],
    ['origins', showOrigins],
    ['three-texts', showThreeTexts],
  ])('that amends no act yet leads to its acts from %s; no bill leads nowhere', async (page, show) => {
    const { to = '' } = await opening({ form: { ...TITLES, key: crypto.randomUUID() } })
    const shown = (bill: string) =>
      outcomeOf(show(asked(`/bills/${bill}/${page}`, { params: { bill } })) as Promise<unknown>)
    expect((await shown(to.split('/')[2]!)).to).toBe(to)
    expect(await shown('no-such-bill')).toMatchObject({ status: 404 })
  })

  test.each<[string, Sent, object]>([
    ['a visitor', { as: 'visitor', form: TITLES }, { status: 401, refusal: 'access.sign-in-first' }],
    ['a stakeholder', { as: 'qmdb', form: TITLES }, { status: 403, refusal: 'access.denied' }],
    ['no title', { form: { titleKk: ' ', titleRu: 'x' } }, { status: 422, refusal: 'bill.title-missing' }],
    ['a long title', { form: { ...TITLES, titleEn: 'x'.repeat(1001) } }, { refusal: 'bill.title-long' }],
    ['a title of nothing', { form: { titleKk: '\0', titleRu: '\0' } }, { refusal: 'bill.title-missing' }],
    ['an empty form', { form: {} }, { status: 422, refusal: 'bill.title-missing' }],
  ])('is refused to %s', async (_, sent, expected) => expect(await opening(sent)).toMatchObject(expected))

  test('a visitor who asks for the form is led to sign in and back', async () =>
    expect((await outcomeOf(showForm(asked('/bills/new', { as: 'visitor' })))).to).toBe(
      '/sign-in?to=%2Fbills%2Fnew',
    ))
})

describe('a bill', () => {
  test('is listed with its stage and its acts', async () => {
    const { list, mayOpen } = await showBills(asked('/bills', { as: 'qmdb' }))
    const listed = list.find(each => each.slug === opened.bill.slug)
    expect(listed).toMatchObject({
      stage: { en: 'Legal monitoring and consultative document' },
      acts: [{ slug: ACT }],
    })
    expect(mayOpen).toBe(false)
  })

  test('is shown with its ribbon and its acts with counts', async () => {
    await save('drafter', 'раз')
    await save('second-drafter', 'два')
    const bill = await showBill(asked('/'))
    expect(stageIn(bill).textContent).toContain('Құқықтық мониторинг')
    expect(bill.amendments).toMatchObject([{ act: ACT, versions: 1, collisions: 1 }])
    expect((await showActs(asked('/'))).page.collisions).toMatchObject([{ message: 'By second-drafter' }])
  })

  test('that is not there is not found', async () => {
    for (const loader of [showBill, showActs, showHistory])
      for (const bill of ['none', 'a\0b', '%', 'x'.repeat(5_000)])
        expect(await outcomeOf(loader(asked('/', { params: { bill } })))).toEqual({ status: 404 })
  })

  test('takes an act once', async () => {
    const adding = (edition: string) => outcomeOf(addAct(asked('/', { form: { edition } })))
    expect(await adding(room.edition)).toEqual({ status: 409, refusal: 'amendment.act-known' })
    expect(await adding('none')).toEqual({ status: 422, refusal: 'amendment.edition-missing' })
  })
})

describe('a stage', () => {
  const moving = (form: Record<string, string>, as: Sent['as'] = 'official') =>
    outcomeOf(move(asked('/', { form, as })))
  const today = dayInKazakhstan(new Date())

  test('is entered by an official too, and stands on the ribbon with its date', async () => {
    expect((await moving({ stage: 'drafting', on: today })).to).toBe(`/bills/${opened.bill.slug}/amendments`)
    const stage = stageIn(await showBill(asked('/')))
    expect(stage.textContent).toContain('Жұмыс тобында әзірлеу')
    expect(stage.querySelector('time')!.getAttribute('datetime')).toBe(today)
  })

  test.each([
    ['what is no name', { stage: 'a\0b', on: today }, 'stage.missing'],
    ['an unknown one', { stage: 'senate-of-rome', on: today }, 'stage.missing'],
    ['no date', { stage: 'drafting', on: 'soon' }, 'stage.missing'],
    ['a day to come', { stage: 'drafting', on: '2999-01-01' }, 'stage.in-the-future'],
    ['a day before the last', { stage: 'drafting', on: '2020-01-01' }, 'stage.before-last'],
    ['the present one', { stage: 'monitoring', on: today }, 'stage.current'],
  ])('is refused for %s', async (_, form, refusal) => expect(await moving(form)).toMatchObject({ refusal }))

  test('is not for stakeholders', async () =>
    expect(await moving({ stage: 'drafting', on: today }, 'qmdb')).toMatchObject({ status: 403 }))
})

describe('the history', () => {
  test('tells who did what, newest first, a page at a time', async () => {
    await save('drafter', 'раз')
    const { history, chain } = await showHistory(asked('/', { as: 'qmdb' }))
    expect(history.lines.map(line => line.action)).toEqual([
      'version.saved',
      'amendment.added',
      'bill.opened',
    ])
    expect(history.lines[0]).toMatchObject({
      person: { name: { en: 'Ministry drafter' }, organisation: { en: 'Developer ministry' } },
      facts: { act: { slug: ACT }, number: 1, parent: 0, message: 'By drafter' },
    })
    expect(await chain).toMatchObject({ brokenAt: null })
    const before = history.lines[1]!.sequence
    const older = await showHistory(asked(`/?before=${before}`))
    expect(older.history.lines.map(line => line.action)).toEqual(['bill.opened'])
  })

  test('is not for visitors', async () =>
    expect((await outcomeOf(showHistory(asked('/bills/x/history', { as: 'visitor' })))).to).toContain(
      '/sign-in',
    ))
})

describe('a collision', () => {
  let params: { collision: string }

  beforeEach(async () => {
    await save('drafter', 'раз')
    const met = await save('second-drafter', 'два')
    params = { collision: met.kind === 'collision' ? met.collision : '' }
  })

  const settling = (form: Record<string, string>, sent: Sent = {}) =>
    outcomeOf(settle(asked('/', { form: { message: 'Settled', ...form }, params, ...sent })))

  test('is settled by the form of its page, once', async () => {
    const key = crypto.randomUUID()
    const form = {
      key,
      contest: FEE,
      [`side ${FEE}`]: 'own',
      [`ru number ${FEE}`]: '1',
      [`ru text ${FEE}`]: ' три\r\nраза ',
    }
    const path = `/bills/${opened.bill.slug}/collisions/${params.collision}`
    expect(await settling(form)).toMatchObject({ to: path })
    expect(await settling(form)).toMatchObject({ to: path })
    const { page } = await showCollision(asked('/', { params }))
    expect(page.settled).toBe(2)
    const texts = await textsOf(room.db, opened.amendment, 2)
    expect(JSON.stringify(texts!.ru)).toContain('"text":"три раза"')
  })

  test('is refused where something is left open, or by who may not', async () => {
    expect(await settling({})).toEqual({ status: 409, refusal: 'collision.unsettled' })
    expect(await settling({ contest: FEE, [`side ${FEE}`]: 'their mothers' })).toMatchObject({ status: 409 })
    expect(await settling({}, { as: 'qmdb' })).toEqual({ status: 403, refusal: 'access.denied' })
    expect(await settling({ message: '' })).toMatchObject({ refusal: 'version.message-missing' })
  })

  test('that is not there is not found', async () =>
    expect(await outcomeOf(showCollision(asked('/', { params: { collision: 'x' } })))).toEqual({
      status: 404,
    }))
})

async function save(part: Part, text: string) {
  const edition = (await textsOf(room.db, opened.amendment, 'edition'))!
  const draft = { amendment: opened.amendment, parent: null, message: `By ${part}` }
  return granted(await saveVersion(room.as(part), { ...draft, patches: rewording(edition, 'ru', FEE, text) }))
}
