import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { assignComments } from '#app/commands/assign-comments.server.ts'
import { replyToComment } from '#app/commands/reply-to-comment.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { assignments } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { ACT } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, idOf, rejection } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('the list', () => {
  test('shows what was submitted, in its order, and the first comment in the middle', async () => {
    await desk.say('theologian')
    await desk.say('qmdb')
    const page = await desk.shown()
    expect(page.window.rows.map(row => row.number)).toEqual([1, 2])
    expect(page.comment?.card.number).toBe(1)
    expect(page.window.next).toBe(2)
  })

  test('steps from any comment, also from one that the filters leave out', async () => {
    for (let said = 0; said < 3; said++) await desk.say('theologian')
    const second = (await desk.shown({}, 2)).comment!.card.id
    granted(await answerComments(room.as('drafter'), rejection([second])))
    const page = await desk.shown({ state: 'unanswered' }, 2)
    expect(page.comment?.card.number).toBe(2)
    expect([page.window.previous, page.window.next]).toEqual([1, 3])
  })

  test('filters by kind, provision, state, speaker, assignment and term, and counts each', async () => {
    const first = await desk.say('theologian', { kind: 'question' })
    const second = await desk.say('qmdb', { anchor: { kind: 'draft' } })
    granted(await answerComments(room.as('drafter'), rejection([first])))
    const person = idOf(room, 'drafter')
    const assignment = { comments: [second], person, dueOn: '2026-11-21', note: '' }
    granted(await assignComments(room.as('drafter'), assignment))
    granted(await replyToComment(room.as('theologian'), { comment: first, kind: 'disagrees', text: '' }))
    expect(await desk.numbers({ kind: 'question' })).toEqual([1])
    expect(await desk.numbers({ unit: `${ACT}/art_2` })).toEqual([1])
    expect(await desk.numbers({ unit: 'another-law/art_2' })).toEqual([])
    expect(await desk.numbers({ state: 'rejected' })).toEqual([1])
    expect(await desk.numbers({ state: 'contested' })).toEqual([1])
    expect(await desk.numbers({ state: 'unanswered' })).toEqual([2])
    expect(await desk.numbers({ organisation: 'none' })).toEqual([1, 2])
    expect(await desk.numbers({ mine: true })).toEqual([2])
    expect(await desk.numbers({ overdue: true })).toEqual([2])
    expect(await desk.numbers({ act: 'no-such-act' })).toEqual([])
    const { counts } = await desk.shown({ kind: 'question' })
    expect(counts.kind.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ['question', 1],
        ['remark', 1],
      ]),
    )
    expect(counts.state).toContainEqual({ value: 'answered', name: null, count: 1 })
    expect(counts.mine).toBe(0) // none among the questions
  })

  test('names articles in their order, whichever was spoken about first', async () => {
    for (const unit of ['art_10', 'art_2'])
      await desk.say('theologian', {
        anchor: { kind: 'provision', provision: FEE, address: `${unit}__para_1` },
      })
    expect((await desk.shown()).counts.unit.map(({ value }) => value)).toEqual([
      `${ACT}/art_2`,
      `${ACT}/art_10`,
    ])
  })

  test('opens the window that a comment is in', async () => {
    for (let said = 0; said < 52; said++) await desk.say('theologian')
    const page = await desk.shown({}, 51)
    expect(page.window.rows.map(row => row.number)).toEqual([51, 52])
    expect([page.window.before, page.window.earlier, page.window.total]).toEqual([50, 1, 52])
  })
})

describe('an assignment', () => {
  test('goes to drafters only, takes the place of the one before, and can be taken away', async () => {
    const comment = await desk.say('theologian')
    const assign = async (person: string | null) =>
      answerOf(assignComments(room.as('drafter'), { comments: [comment], person, dueOn: null, note: '' }))
    expect(await assign(idOf(room, 'theologian'))).toBe('assignment.person-missing')
    expect(await assign(idOf(room, 'drafter'))).toBe('taken')
    expect(await assign(idOf(room, 'second-drafter'))).toBe('taken')
    expect((await desk.shown()).window.rows[0]!.assignee?.ru).toBe('Второй разработчик')
    expect(await assign(null)).toBe('taken')
    const left = await room.db.select().from(assignments).where(eq(assignments.commentId, comment))
    expect(left).toEqual([])
  })
})
