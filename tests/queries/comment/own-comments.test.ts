import { expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { hideComment, restoreComment } from '#app/commands/moderate-comment.server.ts'
import { reviseComment } from '#app/commands/write-comment.server.ts'
import { readFilters } from '#app/domain/consultation/desk-filters.ts'
import { deskPage } from '#app/queries/desk/desk.server.ts'
import { ownComments } from '#app/queries/comment/own-comments.server.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, rejection } from '#tests/support/desk-room.ts'

test('one’s own proposal comes with the words that it changes; other comments with none', async () => {
  const room = await deskRoom(await freshDatabase())
  const desk = await room.consult()
  const now = await desk.reads('ru', FEE)
  await desk.say('theologian', { kind: 'proposal', wording: 'Поверку проводит каждый.' })
  await desk.say('theologian')
  await desk.say('theologian', {
    ...{ kind: 'proposal', wording: 'Ещё один пункт.' },
    anchor: { kind: 'insertion', provision: FEE, address: FEE },
  })
  const own = await ownComments(room.as('theologian'))
  expect(own.map(({ wordingNow }) => wordingNow)).toEqual([null, null, now])
})

test('what was submitted may be changed until the close; its author and the desk see what it said before', async () => {
  const room = await deskRoom(await freshDatabase())
  const desk = await room.consult()
  const comment = await desk.say('theologian', { text: 'Мерзім қысқа.' })
  const rewriting = { kind: 'remark', text: 'Мерзім тым қысқа.', wording: null } as const
  await reviseComment(room.as('theologian'), comment, rewriting)
  const [own] = await ownComments(room.as('theologian'))
  expect(own).toMatchObject({
    revisable: true,
    comment: { text: 'Мерзім тым қысқа.' },
    earlier: [{ text: 'Мерзім қысқа.', wording: null }],
  })
  const asked = { bill: desk.bill, round: null, comment: null, filters: readFilters(new URLSearchParams()) }
  const page = await deskPage(room.as('drafter'), asked)
  expect(page?.comment?.earlierWordings).toEqual(own?.earlier)
  const late = { ...room.as('theologian'), now: new Date('2099-01-01T00:00:00Z') }
  expect((await ownComments(late)).map(({ revisable }) => revisable)).toEqual([false])
  expect((await answerComments(room.as('drafter'), rejection([comment]))).ok).toBe(true)
  expect((await ownComments(room.as('theologian'))).map(({ revisable }) => revisable)).toEqual([false])
  expect(await answerOf(reviseComment(room.as('theologian'), comment, rewriting))).toBe('comment.spoken-to')
})

test('what is hidden cannot be said in other words either, until it is shown again', async () => {
  const room = await deskRoom(await freshDatabase())
  const desk = await room.consult()
  const comment = await desk.say('theologian', { text: 'Мерзім қысқа.' })
  const rewriting = { kind: 'remark', text: 'Мерзім тым қысқа.', wording: null } as const
  const rewritten = () => answerOf(reviseComment(room.as('theologian'), comment, rewriting))
  await hideComment(room.as('drafter'), comment, 'Тексеру керек.')
  expect(await rewritten()).toBe('comment.spoken-to')
  await restoreComment(room.as('official'), comment, 'Ештеңе бұзбайды.')
  expect(await rewritten()).toBe('taken')
})
