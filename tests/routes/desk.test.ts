import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appealModeration, hideComment } from '#app/commands/moderate-comment.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { loader as report, action as publishing } from '#app/routes/consultations.$id.report.tsx'
import type { Words } from '#app/domain/paper/paper.ts'
import { PAPER_FORMATS } from '#app/domain/paper/paper-kind.ts'
import { loader } from '#app/routes/bills.$bill.desk.tsx'
import { action as answering } from '#app/routes/bills.$bill_.desk_.answers.ts'
import { loader as likes } from '#app/routes/bills.$bill_.desk_.like-remarks.ts'
import { action as assigning } from '#app/routes/bills.$bill_.desk_.assignments.ts'
import { action as moderating } from '#app/routes/bills.$bill_.desk_.moderations.ts'
import { action as placing } from '#app/routes/bills.$bill_.desk_.placements.ts'
import { action as wording } from '#app/routes/bills.$bill_.desk_.wordings/route.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { provisionComments } from '#app/queries/comment/provision-comments.server.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, type Consulted, type DeskRoom } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { paperAnswer, type FileAsked } from '#tests/support/paper-asked.ts'

let room: DeskRoom
let desk: Consulted
let comment: string
const cookies = new Map<Part, string>()

beforeAll(async () => {
  room = await deskRoom(await freshDatabase())
  for (const part of ['drafter', 'official', 'theologian'] as const)
    cookies.set(part, await cookieOf(room.db, part))
})

beforeEach(async () => {
  desk = await room.consult()
  comment = await desk.say('theologian')
})

const ask = (part: Part | 'visitor', path: string, form?: Record<string, string>) =>
  asking(room.db, path, {
    ...(part !== 'visitor' && { cookie: cookies.get(part)! }),
    ...{
      params: { bill: desk.bill, id: desk.id, paper: path.split('/').at(-1)! },
    },
    ...(form && { form }),
  })

const paper = (more: Partial<FileAsked>) =>
  paperAnswer(room.db, {
    ...{ bill: desk.bill, kind: 'remarks-table', subject: desk.id, cookie: cookies.get('drafter') },
    ...more,
  })

const answer = (more: Record<string, string> = {}) => ({
  ...{ key: randomUUID(), comment, code: 'rejected', reason: 'Пункт 1 статьи 2 об этом.', to: '/x' },
  ...more,
})

describe('the desk', () => {
  test('is for drafters and officials', async () => {
    expect(await outcomeOf(loader(ask('theologian', '/desk')))).toEqual({
      status: 403,
      refusal: 'access.denied',
    })
    const { page, rights } = await loader(ask('official', '/desk'))
    expect(page?.window.total).toBe(1)
    expect(rights).toEqual({
      ...{ answers: false, moderates: false, takesBack: false },
      ...{ restores: true, decides: true },
    })
  })

  test('says that there is nothing yet where no consultation was held, and no such bill where there is none', async () => {
    const { bill } = await room.open()
    const params = { bill: bill.slug }
    const cookie = cookies.get('drafter')!
    expect((await loader(asking(room.db, '/desk', { cookie, params }))).page).toBeNull()
    expect(await outcomeOf(loader(asking(room.db, '/desk', { cookie, params: { bill: 'none' } })))).toEqual({
      status: 404,
    })
  })

  test('leads on to the next comment when an answer is saved, and nowhere else', async () => {
    expect(await outcomeOf(answering(ask('drafter', '/answers', answer())))).toMatchObject({ to: '/x' })
    const away = answer({ comment: await desk.say('theologian'), to: 'https://elsewhere.test' })
    expect(await outcomeOf(answering(ask('drafter', '/answers', { ...away, sure: '1' })))).toMatchObject({
      to: '/',
    })
  })

  test('asks once more before a doubtful answer, and saves it when pressed again', async () => {
    const doubtful = answer({ reason: 'Нет.' })
    const asked = await answering(ask('drafter', '/answers', doubtful))
    expect(await asked.json()).toEqual({ doubts: [{ code: 'names-no-provision', comments: [] }] })
    const sure = { ...doubtful, sure: '1' }
    expect(await outcomeOf(answering(ask('drafter', '/answers', sure)))).toMatchObject({ to: '/x' })
  })

  test('says first that the reason is missing, and asks nothing about one that is not there', async () => {
    expect(await outcomeOf(answering(ask('drafter', '/answers', answer({ reason: ' ' }))))).toEqual({
      ...{ status: 422, refusal: 'disposition.reason-missing' },
    })
  })

  test('tells what a colleague has answered meanwhile', async () => {
    await answering(ask('drafter', '/answers', answer()))
    const late = answer({ reason: 'Статья 3 об этом.' })
    expect(await outcomeOf(answering(ask('drafter', '/answers', late)))).toEqual({
      status: 409,
      refusal: 'comment.answered-meanwhile',
    })
  })

  test('takes the decision that a moderation stands from an official, when its author appeals', async () => {
    const uphold = (part: Part) =>
      outcomeOf(moderating(ask(part, '/moderations', { kind: 'upheld', reason: 'Дұрыс.', comment })))
    granted(await hideComment(room.as('drafter'), comment, 'Балағат сөздер.'))
    expect(await uphold('official')).toEqual({ status: 409, refusal: 'moderation.not-appealed' })
    granted(await appealModeration(room.as('theologian', 1), comment, 'Балағат жоқ.'))
    expect(await uphold('drafter')).toEqual({ status: 403, refusal: 'access.denied' })
    await uphold('official')
    const { page } = await loader(ask('official', '/desk?comment=1'))
    expect(page?.comment?.moderation.map(({ kind }) => kind)).toEqual(['hidden', 'appealed', 'upheld'])
  })

  test.each([
    ['an answer', answering, { code: 'rejected' }],
    ['an assignment', assigning, { person: '', dueOn: '', note: '' }],
    ['a moderation', moderating, { kind: 'hidden', reason: 'x', comment: 'no id' }],
  ])('refuses %s to no comment', async (_what, action, form) => {
    const outcome = await outcomeOf(action(ask('drafter', '/x', form as unknown as Record<string, string>)))
    expect(outcome).toEqual({ status: 400, refusal: 'form.malformed' })
  })

  test.each([
    ['answers', answering],
    ['assignments', assigning],
    ['moderations', moderating],
    ['placements', placing],
    ['wordings', wording],
  ])('takes no %s from those who only comment', async (_what, action) => {
    expect(await outcomeOf(action(ask('theologian', '/x', answer())))).toEqual({
      status: 403,
      refusal: 'access.denied',
    })
  })
})

describe('like remarks', () => {
  const LETTER = 'Прошу исключить ежегодную поверку: она удорожает работу малых мастерских и никому не нужна.'
  const like = (part: Part, number: number) =>
    likes(
      ask(part, `/like-remarks?${new URLSearchParams({ consultation: desk.id, comment: String(number) })}`),
    )

  beforeEach(async () => {
    for (const part of ['theologian', 'qmdb', 'human-rights'] as const) await desk.say(part, { text: LETTER })
  })

  test('are offered with their count, and told whose they are', async () => {
    const { page } = await loader(ask('drafter', '/desk?comment=3'))
    expect(page!.groups).toEqual([{ number: 2, kind: 'remark', language: 'ru', text: LETTER, count: 3 }])
    expect(page!.others).toBe(2)
    const { remarks } = (await (await like('drafter', 3)).json()) as { remarks: { number: number }[] }
    expect(remarks).toMatchObject([{ number: 2, text: LETTER, address: FEE }, { number: 4 }])
  })

  test('are no longer offered when they have their answer', async () => {
    const { page } = await loader(ask('drafter', '/desk'))
    const form = new FormData()
    const fields = answer({ reason: 'Статья 2 об этом.' })
    for (const [name, value] of Object.entries(fields)) if (name !== 'comment') form.append(name, value)
    for (const row of page!.window.rows.slice(1)) form.append('comment', row.id)
    const request = asking(room.db, '/answers', { form, cookie: cookies.get('drafter')! })
    expect(await outcomeOf(answering(request))).toMatchObject({ to: '/x' })
    const after = (await loader(ask('drafter', '/desk?comment=3'))).page!
    expect([after.groups, after.others]).toEqual([[], 0])
  })

  test('are for those at the desk, and of comments that are there', async () => {
    expect(await outcomeOf(like('theologian', 3))).toMatchObject({ status: 403 })
    expect(await outcomeOf(like('drafter', 99))).toEqual({ status: 404 })
    expect(await outcomeOf(likes(ask('drafter', '/like-remarks?consultation=x&comment=1')))).toEqual({
      status: 404,
    })
  })
})

describe('the report', () => {
  const AFTERWARDS = 60 * 24 * 60 // minutes: two months

  test('is for those who answer until it is published, and then for everybody', async () => {
    const visitor = () => paper({ cookie: undefined, language: 'kk' })
    expect(await outcomeOf(report(ask('theologian', '/report')))).toEqual({ status: 404 })
    expect(await outcomeOf(report(ask('visitor', '/report')))).toMatchObject({ to: '/sign-in?to=%2Freport' })
    expect(await outcomeOf(visitor())).toEqual({ status: 404 })
    expect(await remarksIn(ask('drafter', '/report'))).toHaveLength(1)
    await answering(ask('drafter', '/answers', answer()))
    granted(await publishReport(room.as('drafter', AFTERWARDS), desk.id))
    for (const part of ['theologian', 'visitor'] as const)
      expect((await report(ask(part, '/report'))).published).toBe(true)
    const file = await visitor()
    expect(file.headers.get('Content-Disposition')).toContain('-remarks-table-1-kk.docx')
  })

  test('shows a window of its rows in the order of the draft, the draft as a whole first', async () => {
    await desk.say('theologian', { anchor: { kind: 'draft' }, amendment: null, text: 'Жалпы.' })
    const rowsFrom = (from: string) => remarksIn(ask('drafter', `/report?from=${from}`))
    expect(await rowsFrom('0')).toEqual([
      ['1.', 'Жалпы.'],
      ['2.', 'Один раз достаточно.'],
    ])
    expect(await rowsFrom('1')).toEqual([['2.', 'Один раз достаточно.']])
    expect(await rowsFrom('900')).toEqual([['2.', 'Один раз достаточно.']])
  })

  test('cannot be published while the consultation is open', async () => {
    expect(await outcomeOf(publishing(ask('drafter', '/report', {})))).toEqual({
      status: 409,
      refusal: 'consultation.not-closed',
    })
  })

  test.each(
    (['remarks-table', 'remarks-note'] as const).flatMap(kind =>
      PAPER_FORMATS.map(format => [kind, format] as const),
    ),
  )('is given as %s.%s', async (kind, format) => {
    const file = await paper({ kind, format })
    expect(file.status).toBe(200)
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2_000)
  })

  test('does not know other papers, and none of another bill', async () => {
    expect(await outcomeOf(paper({ kind: 'remarks' }))).toEqual({ status: 404 })
    const other = await room.consult()
    expect(await outcomeOf(paper({ bill: other.bill }))).toEqual({ status: 404 })
  })

  test('shows no words that were hidden', async () => {
    granted(await hideComment(room.as('drafter'), comment, 'Оскорбления.'))
    const [[, remark] = []] = await remarksIn(ask('drafter', '/report'))
    expect(remark).toContain('Оскорбления.')
    expect(remark).not.toContain('Один раз достаточно.')
  })

  /** The numbers of the rows and what was said, as a page of the table has them. */
  async function remarksIn(args: Parameters<typeof report>[0]): Promise<(Words | undefined)[][]> {
    const [block] = (await report(args)).table.blocks
    const rows = block?.kind === 'table' ? block.rows : []
    return rows.flatMap(row => ('cells' in row ? [[row.cells[0], row.cells[3]]] : []))
  }
})

describe('the comments behind an article', () => {
  const behind = async (part: Part) => {
    const asked = { bill: desk.bill, act: null, article: 'art_2' }
    return (await provisionComments(room.as(part), asked)).map(({ comment }) => comment.provision)
  }

  test('are seen by those who answer and by their authors, until the report', async () => {
    expect(await behind('drafter')).toEqual([FEE])
    expect(await behind('theologian')).toEqual([FEE])
    expect(await behind('qmdb')).toEqual([])
  })

  test('are those of the article alone', async () => {
    const asked = { bill: desk.bill, act: null, article: 'art_3' }
    expect(await provisionComments(room.as('drafter'), asked)).toEqual([])
  })
})
