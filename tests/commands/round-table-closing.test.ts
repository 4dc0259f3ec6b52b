import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { holdEarly, moveRoundTable } from '#app/commands/move-round-table.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import { reviseComment } from '#app/commands/write-comment.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { comments, spokenComments } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { FEE, idOf, rejection } from '#tests/support/desk-room.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { ON_THE_DAY, roundTableRoom } from '#tests/support/round-table-room.ts'

const room = await roundTableRoom(await freshDatabase())
const table = anewEachTest(() => room.prepare())
const RESOLVED = { item: null, text: { kk: 'Қабылдансын', ru: 'Принять' } }
const REASON = { kk: 'Ертерек өтті.', ru: 'Прошло раньше.' }

describe('closing', () => {
  test('waits for the planned start, or for the one it was moved to', async () => {
    const tooSoon = await closeRoundTable(room.as('drafter'), table.id)
    expect(tooSoon).toEqual({
      ok: false,
      refusal: { code: 'round-table.not-begun', particulars: { startsAt: '2026-11-23T05:00:00.000Z' } },
    })
    const unbegun = await room.prepare()
    const move = {
      ...{ startsAt: new Date('2026-11-22T07:00:00Z'), endsAt: new Date('2026-11-22T08:30:00Z') },
      ...{ place: { kk: 'Зал', ru: 'Зал' }, reason: { kk: 'Ертерек', ru: 'Раньше' } },
    }
    granted(await moveRoundTable(room.as('drafter'), unbegun.id, move))
    expect(await answerOf(closeRoundTable(room.as('drafter'), unbegun.id))).toBe('round-table.nobody-came')
  })

  test('of a sitting held before its time moves its beginning to what is first on record, and tells the invited', async () => {
    const { now } = room.as('drafter')
    const hold = () => holdEarly(room.as('drafter', 10), table.id, REASON)
    expect(await answerOf(hold())).toBe('round-table.not-begun')
    granted(await recordResolution(room.as('drafter'), { ...RESOLVED, roundTable: table.id }))
    const [startsAt, firstAt] = ['2026-11-23T05:00:00.000Z', now.toISOString()]
    expect(await closeRoundTable(room.as('drafter', 10), table.id)).toMatchObject({
      refusal: { code: 'round-table.held-early', particulars: { startsAt, firstAt } },
    })
    const before = (await roundTableCard(room.as('drafter'), table.id))!
    granted(await hold())
    const card = (await roundTableCard(room.as('drafter', 10), table.id))!
    expect(card.startsAt).toBe(firstAt)
    const lengthOf = ({ startsAt, endsAt }: typeof card) => Date.parse(endsAt) - Date.parse(startsAt)
    expect(lengthOf(card)).toBe(lengthOf(before))
    expect(card.changes).toMatchObject([{ kind: 'moved', startsAt, reason: REASON }])
    expect((await lettersIn(room.db)).filter(({ kind }) => kind === 'round-table-moved')).not.toEqual([])
    expect(await answerOf(hold())).toBe('round-table.not-moved')
    expect(await answerOf(closeRoundTable(room.as('drafter', 10), table.id))).toBe('round-table.nobody-came')
  })

  test('brings the remarks to the desk, in the order they were said', async () => {
    await table.desk.say('theologian')
    granted(await table.say({ text: 'Второе', saidAt: new Date('2026-11-23T06:30:00Z') }))
    granted(await table.say({ text: 'Первое', stance: 'objection', provision: null }))
    granted(await table.say({ text: 'Хорошо', stance: 'support' }))
    expect(await table.close()).toEqual([2, 3])
    const [, first, second] = await table.comments()
    expect(first).toMatchObject({ text: 'Первое', kind: 'objection', anchor: { kind: 'draft' } })
    expect(second).toMatchObject({
      text: 'Второе',
      kind: 'remark',
      provisionId: FEE,
      amendmentId: table.desk.amendment,
    })
  })

  test('makes a speaker with an account the author, and names one without beside', async () => {
    granted(await table.say())
    granted(await table.say({ attendance: table.listed[2]!, capacity: 'expert' }))
    await table.close()
    const rows = await room.db
      .select({
        author: comments.authorId,
        speaker: spokenComments.speakerRu,
        organisation: comments.organisationRu,
      })
      .from(spokenComments)
      .innerJoin(comments, eq(comments.id, spokenComments.commentId))
      .where(eq(comments.consultationId, table.desk.id))
      .orderBy(asc(comments.number))
    expect(rows).toContainEqual({
      author: idOf(room, 'theologian'),
      speaker: null,
      organisation: 'Группа теологов',
    })
    expect(rows).toContainEqual({ author: idOf(room, 'drafter'), speaker: 'Эксперт А.', organisation: null })
  })

  test('happens once, and not where nobody came', async () => {
    expect(await answerOf(closeRoundTable(table.secretary(), table.id))).toBe('round-table.nobody-came')
    granted(await table.say())
    await table.close()
    expect(await answerOf(closeRoundTable(table.secretary(), table.id))).toBe('round-table.closed')
  })

  test('lets what is recorded afterwards come to the desk at once', async () => {
    granted(await table.say())
    await table.close()
    granted(await table.say({ text: 'Забыли записать' }))
    expect((await table.comments()).map(each => [each.number, each.text])).toEqual([
      [1, 'Один раз достаточно.'],
      [2, 'Забыли записать'],
    ])
  })

  test('is answered as written comments are', async () => {
    granted(await table.say())
    await table.close()
    const [comment] = await table.comments()
    expect(await answerOf(answerComments(table.secretary(), rejection([comment!.id])))).toBe('taken')
  })

  test('comes before the report of the consultation', async () => {
    granted(await table.say())
    const longAfter = room.as('drafter', ON_THE_DAY * 60)
    expect(await answerOf(publishReport(longAfter, table.desk.id))).toBe('round-table.open-statements')
  })

  test('leaves the words to the minutes: the comment is not revised by itself', async () => {
    granted(await table.say())
    await table.close()
    const [comment] = await table.comments()
    const revised = reviseComment(room.as('theologian', ON_THE_DAY), comment!.id, {
      ...{ kind: 'remark', text: 'Другое', wording: null },
    })
    expect(await answerOf(revised)).toBe('comment.spoken')
  })
})
