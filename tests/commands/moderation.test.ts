import { desc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Context } from '#app/commands/context.ts'
import {
  appealModeration,
  hideComment,
  restoreComment,
  strikeWords,
  takeModerationBack,
  upholdModeration,
} from '#app/commands/moderate-comment.server.ts'
import { type Actor } from '#app/domain/access/actor.ts'
import { commentsOf } from '#app/queries/comment/comment-cards.server.ts'
import { openly } from '#app/queries/consultation/consultation-page.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { auditEntries, letters, people } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, idOf } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('moderation', () => {
  const read = async (comment: string) => {
    const cards = await commentsOf(room.db, desk.id, { own: null, all: true })
    return openly(cards.find(card => card.id === comment)!)
  }

  /** Whether the desk's list marks its only comment as moderated. */
  const isMarked = async () => (await desk.shown()).window.rows.map(({ moderated }) => moderated)

  test('hides a comment behind its reason, until an official restores it on appeal', async () => {
    const comment = await desk.say('theologian')
    expect(await answerOf(appealModeration(room.as('theologian'), comment, 'Неге?'))).toBe(
      'moderation.nothing-hidden',
    )
    expect(await answerOf(hideComment(room.as('drafter'), comment, ' '))).toBe('moderation.reason-missing')
    granted(await hideComment(room.as('drafter'), comment, 'Оскорбления.'))
    expect(await read(comment)).toMatchObject({ hidden: 'Оскорбления.', text: '' })
    expect(await isMarked()).toEqual([true])
    expect(await answerOf(appealModeration(room.as('qmdb'), comment, 'Неге?'))).toBe('comment.not-yours')
    expect(await answerOf(appealModeration(room.as('theologian', 1), comment, 'Неге?'))).toBe('taken')
    expect(await answerOf(restoreComment(room.as('drafter'), comment, 'Жарайды.'))).toBe('access.denied')
    granted(await restoreComment(room.as('official', 2), comment, 'Здесь нет оскорблений.'))
    expect(await read(comment)).toMatchObject({ hidden: null, text: 'Один раз достаточно.' })
    expect(await isMarked()).toEqual([false])
  })

  test('is taken back at once by whoever hid by mistake, with a reason, and the author is told', async () => {
    const comment = await desk.say('theologian')
    const takeBack = (part: Part, minutes: number, reason = 'Скрыто по ошибке.') =>
      answerOf(takeModerationBack(room.as(part, minutes), comment, reason))
    expect(await takeBack('drafter', 0)).toBe('moderation.nothing-hidden')
    granted(await hideComment(room.as('drafter'), comment, 'Оскорбления.'))
    expect(await takeBack('second-drafter', 1)).toBe('moderation.not-yours')
    expect(await takeBack('theologian', 1)).toBe('access.denied')
    expect(await takeBack('drafter', 1, ' ')).toBe('moderation.reason-missing')
    granted(await appealModeration(room.as('theologian', 2), comment, 'Балағат жоқ.'))
    expect(await takeBack('drafter', 3)).toBe('taken')
    expect(await read(comment)).toMatchObject({ hidden: null, text: 'Один раз достаточно.', appeal: null })
    const [told] = await room.db.select().from(letters).orderBy(desc(letters.writtenAt)).limit(1)
    expect(told).toMatchObject({
      ...{ kind: 'comment-restored', personId: idOf(room, 'theologian') },
      particulars: { numbers: [1], reason: 'Скрыто по ошибке.' },
    })
    const [entry] = await room.db.select().from(auditEntries).orderBy(desc(auditEntries.sequence)).limit(1)
    expect(entry!.action).toBe('comment.moderated')
    for (const said of ['restored', 'Скрыто по ошибке.', idOf(room, 'drafter')])
      expect(entry!.statement).toContain(said)
  })

  test('is not taken back once an appeal was decided', async () => {
    const comment = await desk.say('theologian')
    granted(await hideComment(room.as('drafter'), comment, 'Балағат сөздер.'))
    granted(await appealModeration(room.as('theologian', 1), comment, 'Балағат жоқ.'))
    granted(await upholdModeration(room.as('official', 2), comment, 'Балағат бар.'))
    expect(await answerOf(takeModerationBack(room.as('drafter', 3), comment, 'Қателестім.'))).toBe(
      'moderation.upheld',
    )
  })

  test('stands where an official says so, with a reason and a name that everybody reads', async () => {
    const comment = await desk.say('theologian')
    const uphold = (part: Part, minutes: number, reason = 'Мұнда шынымен балағат бар.') =>
      answerOf(upholdModeration(room.as(part, minutes), comment, reason))
    granted(await hideComment(room.as('drafter'), comment, 'Балағат сөздер.'))
    expect(await uphold('official', 1)).toBe('moderation.not-appealed')
    granted(await appealModeration(room.as('theologian', 2), comment, 'Балағат жоқ.'))
    expect((await read(comment)).appeal).toEqual({ verdict: null })
    expect(await answerOf(appealModeration(room.as('theologian', 3), comment, 'Тағы.'))).toBe(
      'moderation.appealed',
    )
    expect(await uphold('drafter', 4)).toBe('access.denied')
    expect(await uphold('official', 4, ' ')).toBe('moderation.reason-missing')
    expect(await uphold('official', 5)).toBe('taken')
    const [official] = await room.db
      .select()
      .from(people)
      .where(eq(people.id, idOf(room, 'official')))
    expect(await read(comment)).toMatchObject({
      ...{ hidden: 'Балағат сөздер.', text: '' },
      appeal: {
        verdict: {
          reason: 'Мұнда шынымен балағат бар.',
          by: { kk: official!.nameKk, ru: official!.nameRu, en: official!.nameEn },
        },
      },
    })
    const [entry] = await room.db.select().from(auditEntries).orderBy(desc(auditEntries.sequence)).limit(1)
    expect(entry!.action).toBe('comment.moderated')
    expect(entry!.statement).toContain('upheld')
    expect(await uphold('official', 6)).toBe('moderation.not-appealed')
    expect(await answerOf(appealModeration(room.as('theologian', 6), comment, 'Тағы.'))).toBe(
      'moderation.upheld',
    )
  })

  test('is not said to stand by whoever moderated, even in an office that decides now', async () => {
    const comment = await desk.say('theologian')
    granted(await hideComment(room.as('drafter'), comment, 'Балағат сөздер.'))
    granted(await appealModeration(room.as('theologian', 1), comment, 'Балағат жоқ.'))
    const drafter = room.as('drafter', 2)
    const promoted: Context = { ...drafter, actor: { ...drafter.actor, role: 'official' } as Actor }
    expect(await answerOf(upholdModeration(promoted, comment, 'Дұрыс.'))).toBe('moderation.own')
  })

  test('strikes words out for everybody, keeps the rest, and puts no struck word on record', async () => {
    const comment = await desk.say('theologian', { text: 'Звоните 8 701 000 00 00, срок мал.' })
    const strike = (words: string) =>
      answerOf(strikeWords(room.as('drafter'), { comment, words, reason: 'Персональные данные.' }))
    expect(await strike('нет таких слов')).toBe('moderation.words-missing')
    expect(await strike('8 701 000 00 00')).toBe('taken')
    const card = await read(comment)
    expect(card.text).toBe('Звоните █████, срок мал.')
    expect(card.struck).toEqual([{ words: '', reason: 'Персональные данные.' }])
    const entries = await room.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.action, 'comment.moderated'))
      .orderBy(desc(auditEntries.sequence))
    expect(entries[0]!.statement).not.toContain('701')
  })
})
