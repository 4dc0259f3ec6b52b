import { beforeEach, describe, expect, test } from 'vitest'
import { appealModeration, hideComment } from '#app/commands/moderate-comment.server.ts'
import { loader } from '#app/routes/bills.$bill.desk.tsx'
import { action as answering } from '#app/routes/bills.$bill_.desk_.answers.ts'
import { action as assigning } from '#app/routes/bills.$bill_.desk_.assignments.ts'
import { loader as likes } from '#app/routes/bills.$bill_.desk_.like-remarks.ts'
import { action as moderating } from '#app/routes/bills.$bill_.desk_.moderations.ts'
import { action as placing } from '#app/routes/bills.$bill_.desk_.placements.ts'
import { action as wording } from '#app/routes/bills.$bill_.desk_.wordings/route.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { asking } from '#tests/support/asking.ts'
import { deskDoor } from '#tests/support/desk-door.ts'
import { FEE } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const at = deskDoor()

describe('the desk', () => {
  test('is for drafters and officials', async () => {
    expect(await outcomeOf(loader(at.asked('theologian', '/desk')))).toEqual({
      status: 403,
      refusal: 'access.denied',
    })
    const { page, rights } = await loader(at.asked('official', '/desk'))
    expect(page?.window.total).toBe(1)
    expect(rights).toEqual({
      ...{ answers: false, moderates: false, takesBack: false },
      ...{ restores: true, decides: true },
    })
  })

  test('says that there is nothing yet where no consultation was held, and no such bill where there is none', async () => {
    const { bill } = await at.room.open()
    const params = { bill: bill.slug }
    const cookie = at.cookies.get('drafter')!
    expect((await loader(asking(at.room.db, '/desk', { cookie, params }))).page).toBeNull()
    expect(
      await outcomeOf(loader(asking(at.room.db, '/desk', { cookie, params: { bill: 'none' } }))),
    ).toEqual({
      status: 404,
    })
  })

  test('leads on to the next comment when an answer is saved, and nowhere else', async () => {
    expect(await outcomeOf(answering(at.asked('drafter', '/answers', at.answer())))).toMatchObject({
      to: '/x',
    })
    const away = at.answer({ comment: await at.desk.say('theologian'), to: 'https://elsewhere.test' })
    expect(await outcomeOf(answering(at.asked('drafter', '/answers', { ...away, sure: '1' })))).toMatchObject(
      {
        to: '/',
      },
    )
  })

  test('asks once more before a doubtful answer, and saves it when pressed again', async () => {
    const doubtful = at.answer({ reason: 'Нет.' })
    const asked = await answering(at.asked('drafter', '/answers', doubtful))
    expect(await asked.json()).toEqual({ doubts: [{ code: 'names-no-provision', comments: [] }] })
    const sure = { ...doubtful, sure: '1' }
    expect(await outcomeOf(answering(at.asked('drafter', '/answers', sure)))).toMatchObject({ to: '/x' })
  })

  test('says first that the reason is missing, and asks nothing about one that is not there', async () => {
    expect(await outcomeOf(answering(at.asked('drafter', '/answers', at.answer({ reason: ' ' }))))).toEqual({
      ...{ status: 422, refusal: 'disposition.reason-missing' },
    })
  })

  test('tells what a colleague has answered meanwhile', async () => {
    await answering(at.asked('drafter', '/answers', at.answer()))
    const late = at.answer({ reason: 'Статья 3 об этом.' })
    expect(await outcomeOf(answering(at.asked('drafter', '/answers', late)))).toEqual({
      status: 409,
      refusal: 'comment.answered-meanwhile',
    })
  })

  test('takes the decision that a moderation stands from an official, when its author appeals', async () => {
    const uphold = (part: Part) =>
      outcomeOf(
        moderating(at.asked(part, '/moderations', { kind: 'upheld', reason: 'Дұрыс.', comment: at.comment })),
      )
    granted(await hideComment(at.room.as('drafter'), at.comment, 'Балағат сөздер.'))
    expect(await uphold('official')).toEqual({ status: 409, refusal: 'moderation.not-appealed' })
    granted(await appealModeration(at.room.as('theologian', 1), at.comment, 'Балағат жоқ.'))
    expect(await uphold('drafter')).toEqual({ status: 403, refusal: 'access.denied' })
    await uphold('official')
    const { page } = await loader(at.asked('official', '/desk?comment=1'))
    expect(page?.comment?.moderation.map(({ kind }) => kind)).toEqual(['hidden', 'appealed', 'upheld'])
  })

  test.each([
    ['an answer', answering, { code: 'rejected' }],
    ['an assignment', assigning, { person: '', dueOn: '', note: '' }],
    ['a moderation', moderating, { kind: 'hidden', reason: 'x', comment: 'no id' }],
  ])('refuses %s to no comment', async (_what, action, form) => {
    const outcome = await outcomeOf(
      action(at.asked('drafter', '/x', form as unknown as Record<string, string>)),
    )
    expect(outcome).toEqual({ status: 400, refusal: 'form.malformed' })
  })

  test.each([
    ['answers', answering],
    ['assignments', assigning],
    ['moderations', moderating],
    ['placements', placing],
    ['wordings', wording],
  ])('takes no %s from those who only comment', async (_what, action) => {
    expect(await outcomeOf(action(at.asked('theologian', '/x', at.answer())))).toEqual({
      status: 403,
      refusal: 'access.denied',
    })
  })
})

describe('like remarks', () => {
  const LETTER = 'Прошу исключить ежегодную поверку: она удорожает работу малых мастерских и никому не нужна.'
  const like = (part: Part, number: number) =>
    likes(
      at.asked(
        part,
        `/like-remarks?${new URLSearchParams({ consultation: at.desk.id, comment: String(number) })}`,
      ),
    )

  beforeEach(async () => {
    for (const part of ['theologian', 'qmdb', 'human-rights'] as const)
      await at.desk.say(part, { text: LETTER })
  })

  test('are offered with their count, and told whose they are', async () => {
    const { page } = await loader(at.asked('drafter', '/desk?comment=3'))
    expect(page!.groups).toEqual([{ number: 2, kind: 'remark', language: 'ru', text: LETTER, count: 3 }])
    expect(page!.others).toBe(2)
    const { remarks } = (await (await like('drafter', 3)).json()) as { remarks: { number: number }[] }
    expect(remarks).toMatchObject([{ number: 2, text: LETTER, address: FEE }, { number: 4 }])
  })

  test('are no longer offered when they have their answer', async () => {
    const { page } = await loader(at.asked('drafter', '/desk'))
    const form = new FormData()
    const fields = at.answer({ reason: 'Статья 2 об этом.' })
    for (const [name, value] of Object.entries(fields)) if (name !== 'comment') form.append(name, value)
    for (const row of page!.window.rows.slice(1)) form.append('comment', row.id)
    const request = asking(at.room.db, '/answers', { form, cookie: at.cookies.get('drafter')! })
    expect(await outcomeOf(answering(request))).toMatchObject({ to: '/x' })
    const after = (await loader(at.asked('drafter', '/desk?comment=3'))).page!
    expect([after.groups, after.others]).toEqual([[], 0])
  })

  test('are for those at the desk, and of comments that are there', async () => {
    expect(await outcomeOf(like('theologian', 3))).toMatchObject({ status: 403 })
    expect(await outcomeOf(like('drafter', 99))).toEqual({ status: 404 })
    expect(await outcomeOf(likes(at.asked('drafter', '/like-remarks?consultation=x&comment=1')))).toEqual({
      status: 404,
    })
  })
})
