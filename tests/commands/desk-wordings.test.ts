import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  takeWording,
  type WordingTaken,
} from '#app/routes/bills.$bill_.desk_.wordings/take-wording.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { versions } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, SITE } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('a proposed wording', () => {
  const PROPOSED = 'Поверку средств измерений проводит уполномоченный орган один раз в год.'
  const proposal = { kind: 'proposal', text: '', wording: PROPOSED } as const
  const taking = (comment: string, more: Partial<WordingTaken> = {}): WordingTaken => ({
    ...{ comment, seen: {}, part: '', reason: 'Пункт 1 статьи 2 уточнён.' },
    taking: { kind: 'edits', chosen: new Set([0, 1]) },
    message: number => `принято из замечания № ${number}`,
    ...more,
  })

  test('is taken whole: a version is saved, and the comment is accepted with it', async () => {
    const comment = await desk.say('theologian', proposal)
    const version = granted(await takeWording(room.as('drafter'), taking(comment)))
    expect(await desk.reads('ru', FEE)).toBe(PROPOSED)
    const { card } = (await desk.shown()).comment!
    expect(card.answer).toMatchObject({ code: 'accepted', part: '', version: 2 })
    const [saved] = await room.db.select().from(versions).where(eq(versions.id, version))
    expect(saved!.message).toBe('принято из замечания № 1')
  })

  describe('for a gap', () => {
    const GAP = { kind: 'insertion', provision: FEE, address: FEE } as const
    const NEW = 'Расходы на поверку несёт владелец средства измерений.'
    const adding = { ...proposal, anchor: GAP, wording: `1-1. ${NEW}` }
    const added = `${FEE}~paragraph_1-1`

    test('is put in under the number that the gap leaves, and accepted with its version', async () => {
      const comment = await desk.say('theologian', adding)
      const offered = (await desk.shown()).comment!
      expect([offered.newNumber, offered.proposal]).toEqual([
        '1-1',
        [{ kind: 'inserted', before: '', after: adding.wording, edit: 0 }],
      ])
      granted(await takeWording(room.as('drafter'), taking(comment)))
      expect(await desk.reads('ru', added)).toBe(NEW)
      expect((await desk.shown()).comment!.card.answer).toMatchObject({
        code: 'accepted',
        part: '',
        version: 2,
      })
    })

    test('is put in as the drafter changes it, and accepted in part', async () => {
      const comment = await desk.say('theologian', adding)
      const own = { kind: 'text', text: 'Расходы несёт владелец.' } as const
      granted(await takeWording(room.as('drafter'), taking(comment, { taking: own })))
      expect(await desk.reads('ru', added)).toBe(own.text)
      expect((await desk.shown()).comment!.card.answer).toMatchObject({
        ...{ code: 'accepted-in-part', part: `«${own.text}»` },
      })
    })

    test('stands after what was put into the gap meanwhile, and is refused where nothing is taken', async () => {
      const first = await desk.say('theologian', adding)
      const second = await desk.say('qmdb', { ...adding, wording: 'Второе положение.' })
      granted(await takeWording(room.as('drafter'), taking(first)))
      const nothing = { kind: 'edits', chosen: new Set<number>() } as const
      expect(await takeWording(room.as('drafter'), taking(second, { taking: nothing }))).toMatchObject({
        refusal: { code: 'wording.nothing-taken' },
      })
      granted(await takeWording(room.as('drafter'), taking(second)))
      expect(await desk.reads('ru', `${added}~paragraph_1-2`)).toBe('Второе положение.')
    })
  })

  test('is taken in part: what is left stays, and the answer names the part', async () => {
    const comment = await desk.say('theologian', proposal)
    granted(
      await takeWording(
        room.as('drafter'),
        taking(comment, { taking: { kind: 'edits', chosen: new Set([0]) } }),
      ),
    )
    expect(await desk.reads('ru', FEE)).toBe(
      'Поверку средств измерений проводит уполномоченный орган два раза в год.',
    )
    const { card } = (await desk.shown()).comment!
    expect(card.answer).toMatchObject({ code: 'accepted-in-part', part: '«средств измерений»' })
  })

  test('is taken step by step: what was left can be taken later', async () => {
    const comment = await desk.say('theologian', proposal)
    const take = async (edit: number) => {
      const disposition = (await desk.shown()).comment!.card.answer?.id
      const seen: Record<string, string> = disposition ? { [comment]: disposition } : {}
      const chosen = { kind: 'edits', chosen: new Set([edit]) } as const
      granted(await takeWording(room.as('drafter'), taking(comment, { seen, taking: chosen })))
    }
    await take(0)
    await take(1)
    expect(await desk.reads('ru', FEE)).toBe(PROPOSED)
  })

  test('is taken as the drafter changes it further', async () => {
    const comment = await desk.say('theologian', proposal)
    const own = { kind: 'text', text: 'Поверку проводит аккредитованный орган раз в два года.' } as const
    granted(await takeWording(room.as('drafter'), taking(comment, { taking: own, part: 'орган' })))
    expect(await desk.reads('ru', FEE)).toBe(own.text)
    expect((await desk.shown()).comment!.card.answer).toMatchObject({
      code: 'accepted-in-part',
      part: 'орган',
    })
  })

  test('is merged with what colleagues changed elsewhere since', async () => {
    const comment = await desk.say('theologian', proposal)
    await desk.reword('ru', SITE, 'Сведения о поверке размещаются открыто.')
    granted(await takeWording(room.as('drafter'), taking(comment)))
    expect(await desk.reads('ru', FEE)).toBe(PROPOSED)
    expect(await desk.reads('ru', SITE)).toBe('Сведения о поверке размещаются открыто.')
  })

  test('saves nothing where its words were changed since, where nothing is chosen, or without a reason', async () => {
    const comment = await desk.say('theologian', proposal)
    const outcome = (more: Partial<WordingTaken> = {}) =>
      answerOf(takeWording(room.as('drafter'), taking(comment, more)))
    expect(await outcome({ taking: { kind: 'edits', chosen: new Set() } })).toBe('wording.nothing-taken')
    expect(await outcome({ reason: ' ' })).toBe('disposition.reason-missing')
    expect(await desk.reads('ru', FEE)).toBe('Поверку проводит уполномоченный орган два раза в год.')
    await desk.reword('ru', FEE, 'Поверку проводит независимый орган три раза в год.')
    expect(await outcome()).toBe('wording.collides')
    expect((await desk.shown()).comment!.card.answer).toBeNull()
  })

  test('is not there where a comment proposes none', async () => {
    const comment = await desk.say('theologian')
    expect(await answerOf(takeWording(room.as('drafter'), taking(comment)))).toBe('comment.has-no-wording')
  })
})
