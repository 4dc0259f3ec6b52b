import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerComments, type Answer } from '#app/commands/answer-comments.server.ts'
import { answerDoubts } from '#app/queries/desk/answer-doubts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { versions } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, rejection, SITE } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('one answer to several', () => {
  test('is given to each, and refused where a colleague has answered one of them', async () => {
    const comments = [await desk.say('theologian'), await desk.say('qmdb')] as const
    granted(await answerComments(room.as('second-drafter'), rejection([comments[1]])))
    const both = rejection(comments)
    expect(await answerOf(answerComments(room.as('drafter'), both))).toBe('comment.answered-meanwhile')
    const seen = { [comments[1]]: (await desk.shown()).window.rows[1]!.disposition! }
    expect(await answerOf(answerComments(room.as('drafter'), { ...both, seen }))).toBe('taken')
  })

  test('is doubted where the same words went to another provision, or name none', async () => {
    const [first, second] = [
      await desk.say('theologian'),
      await desk.say('qmdb', { anchor: { kind: 'draft' } }),
    ]
    granted(await answerComments(room.as('drafter'), rejection([first])))
    const codes = async (answer: Answer) =>
      (await answerDoubts(room.db, answer.comments, answer)).map(({ code, comments }) => [code, ...comments])
    expect(await codes(rejection([second]))).toEqual([['same-reason-elsewhere', 1]])
    expect(await codes(rejection([second], { reason: 'Не поддерживается.' }))).toEqual([
      ['names-no-provision'],
    ])
  })

  test('is doubted where one answer is to go to remarks on different provisions', async () => {
    const comments = [
      await desk.say('theologian'),
      await desk.say('qmdb'),
      await desk.say('human-rights', { anchor: { kind: 'provision', provision: SITE, address: SITE } }),
    ]
    const doubts = (ids: readonly string[]) => answerDoubts(room.db, ids, rejection(ids))
    expect(await doubts(comments.slice(0, 2))).toEqual([])
    expect(await doubts(comments)).toEqual([{ code: 'several-provisions', comments: [1, 2, 3] }])
  })

  test('is refused with a version of another bill', async () => {
    const comment = await desk.say('theologian')
    const [foreign] = await room.db.select().from(versions).where(eq(versions.amendmentId, desk.amendment))
    const other = await (await room.consult()).say('theologian')
    const answer = rejection([other], { version: foreign!.id })
    expect(await answerOf(answerComments(room.as('drafter'), answer))).toBe('version.missing')
    expect(
      await answerOf(answerComments(room.as('drafter'), rejection([comment], { version: foreign!.id }))),
    ).toBe('taken')
  })
})

describe('a remark on the whole draft', () => {
  test('can be carried out by a later version of any act of the bill', async () => {
    const comment = await desk.say('theologian', { amendment: null, anchor: { kind: 'draft' } })
    expect((await desk.shown({}, 1)).comment!.later).toEqual([])
    const version = await desk.reword('ru', SITE, 'Поверка проводится и в месте применения прибора.')
    const { later } = (await desk.shown({}, 1)).comment!
    expect(later).toMatchObject([{ id: version, number: 2, act: { titleRu: 'О мерах и весах' } }])
    const accepted = { ...rejection([comment]), code: 'accepted', version } as const
    granted(await answerComments(room.as('drafter'), accepted))
    const { card } = (await desk.shown({}, 1)).comment!
    expect(card.answer).toMatchObject({ version: 2, act: later[0]!.act!.slug })
  })
})

describe('«already provided for»', () => {
  test.each([
    ['пункт 2 статьи 5', 'art_5__para_2'],
    ['5-баптың 2-тармағы', 'art_5__para_2'],
    ['статья 5 Закона о связи', 'статья 5 Закона о связи'],
  ])('points to the provision that is cited as «%s»', async (cited, provision) => {
    const comment = await desk.say('theologian')
    const answer = rejection([comment], { code: 'already-provided-for', provision: cited })
    granted(await answerComments(room.as('drafter'), answer))
    expect((await desk.shown()).comment?.card.answer?.provision).toBe(provision)
  })
})
