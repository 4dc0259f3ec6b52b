import { and, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerComments, type Answer } from '#app/commands/answer-comments.server.ts'
import { assignComments } from '#app/commands/assign-comments.server.ts'
import { confirmPlacement } from '#app/commands/confirm-placement.server.ts'
import { placeComments } from '#app/commands/place-comments.server.ts'
import { replyToComment } from '#app/commands/reply-to-comment.server.ts'
import { personId } from '#app/domain/access/actor.ts'
import { NO_FILTERS, type DeskFilters } from '#app/domain/consultation/desk-filters.ts'
import { answerDoubts } from '#app/queries/answer-doubts.server.ts'
import { deskPage } from '#app/queries/desk.server.ts'
import {
  takeWording,
  type WordingTaken,
} from '#app/routes/bills.$bill_.desk_.wordings/take-wording.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { assignments, placements, versions } from '#db/schema.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, SITE, words, type Consulted, type DeskRoom } from '#tests/support/desk-room.ts'

let room: DeskRoom
let desk: Consulted

beforeAll(async () => {
  room = await deskRoom(await freshDatabase())
})

beforeEach(async () => {
  desk = await room.consult()
})

const rejection = (comment: string, more: Partial<Answer> = {}): Answer => ({
  ...{ comments: [comment], code: 'rejected', part: '', provision: '', version: null, seen: {} },
  reason: 'Пункт 1 статьи 2 устанавливает срок.',
  ...more,
})

const shown = async (filters: Partial<DeskFilters> = {}, comment: number | null = null, minutes = 0) => {
  const page = await deskPage(room.as('drafter', minutes), {
    ...{ bill: desk.bill, round: null, comment },
    filters: { ...NO_FILTERS, ...filters },
  })
  return page!
}

const numbers = async (filters: Partial<DeskFilters> = {}) =>
  (await shown(filters)).window.rows.map(row => row.number)

describe('a remark on the whole draft', () => {
  test('can be carried out by a later version of any act of the bill', async () => {
    const comment = await desk.say('theologian', { amendment: null, anchor: { kind: 'draft' } })
    expect((await shown({}, 1)).comment!.later).toEqual([])
    const version = await desk.reword('ru', SITE, 'Поверка проводится и в месте применения прибора.')
    const { later } = (await shown({}, 1)).comment!
    expect(later).toMatchObject([{ id: version, number: 2, act: { titleRu: 'О мерах и весах' } }])
    const accepted = { ...rejection(comment), code: 'accepted', version } as const
    granted(await answerComments(room.as('drafter'), accepted))
    const { card } = (await shown({}, 1)).comment!
    expect(card.answer).toMatchObject({ version: 2, act: later[0]!.act!.slug })
  })
})

describe('the list', () => {
  test('shows what was submitted, in its order, and the first comment in the middle', async () => {
    await desk.say('theologian')
    await desk.say('qmdb')
    const page = await shown()
    expect(page.window.rows.map(row => row.number)).toEqual([1, 2])
    expect(page.comment?.card.number).toBe(1)
    expect(page.window.next).toBe(2)
  })

  test('steps from any comment, also from one that the filters leave out', async () => {
    for (let said = 0; said < 3; said++) await desk.say('theologian')
    const second = (await shown({}, 2)).comment!.card.id
    granted(await answerComments(room.as('drafter'), rejection(second)))
    const page = await shown({ state: 'unanswered' }, 2)
    expect(page.comment?.card.number).toBe(2)
    expect([page.window.previous, page.window.next]).toEqual([1, 3])
  })

  test('filters by kind, provision, state, speaker, assignment and term, and counts each', async () => {
    const first = await desk.say('theologian', { kind: 'question' })
    const second = await desk.say('qmdb', { anchor: { kind: 'draft' } })
    granted(await answerComments(room.as('drafter'), rejection(first)))
    const person = personId(room.as('drafter').actor)
    const assignment = { comments: [second], person, dueOn: '2026-11-21', note: '' }
    granted(await assignComments(room.as('drafter'), assignment))
    granted(await replyToComment(room.as('theologian'), { comment: first, kind: 'disagrees', text: '' }))
    expect(await numbers({ kind: 'question' })).toEqual([1])
    expect(await numbers({ unit: 'art_2' })).toEqual([1])
    expect(await numbers({ state: 'rejected' })).toEqual([1])
    expect(await numbers({ state: 'contested' })).toEqual([1])
    expect(await numbers({ state: 'unanswered' })).toEqual([2])
    expect(await numbers({ organisation: 'none' })).toEqual([1, 2])
    expect(await numbers({ mine: true })).toEqual([2])
    expect(await numbers({ overdue: true })).toEqual([2])
    expect(await numbers({ act: 'no-such-act' })).toEqual([])
    const { counts } = await shown({ kind: 'question' })
    expect(counts.kind.map(({ value, count }) => [value, count])).toEqual(
      expect.arrayContaining([
        ['question', 1],
        ['remark', 1],
      ]),
    )
    expect(counts.state).toContainEqual({ value: 'answered', name: null, count: 1 })
    expect(counts.mine).toBe(0) // none among the questions
  })

  test('opens the window that a comment is in', async () => {
    for (let said = 0; said < 52; said++) await desk.say('theologian')
    const page = await shown({}, 51)
    expect(page.window.rows.map(row => row.number)).toEqual([51, 52])
    expect([page.window.before, page.window.earlier, page.window.total]).toEqual([50, 1, 52])
  })
})

describe('one answer to several', () => {
  test('is given to each, and refused where a colleague has answered one of them', async () => {
    const comments = [await desk.say('theologian'), await desk.say('qmdb')] as const
    granted(await answerComments(room.as('second-drafter'), rejection(comments[1])))
    const both = rejection(comments[0], { comments: [...comments] })
    expect(await answerOf(answerComments(room.as('drafter'), both))).toBe('comment.answered-meanwhile')
    const seen = { [comments[1]]: (await shown()).window.rows[1]!.disposition! }
    expect(await answerOf(answerComments(room.as('drafter'), { ...both, seen }))).toBe('taken')
  })

  test('is doubted where the same words went to another provision, or name none', async () => {
    const [first, second] = [
      await desk.say('theologian'),
      await desk.say('qmdb', { anchor: { kind: 'draft' } }),
    ]
    granted(await answerComments(room.as('drafter'), rejection(first)))
    const codes = async (answer: Answer) =>
      (await answerDoubts(room.db, answer.comments, answer)).map(({ code, comments }) => [code, ...comments])
    expect(await codes(rejection(second))).toEqual([['same-reason-elsewhere', 1]])
    expect(await codes(rejection(second, { reason: 'Не поддерживается.' }))).toEqual([['names-no-provision']])
  })

  test('is doubted where one answer is to go to remarks on different provisions', async () => {
    const comments = [
      await desk.say('theologian'),
      await desk.say('qmdb'),
      await desk.say('human-rights', { anchor: { kind: 'provision', provision: SITE, address: SITE } }),
    ]
    const doubts = (ids: readonly string[]) =>
      answerDoubts(room.db, ids, rejection(ids[0]!, { comments: ids }))
    expect(await doubts(comments.slice(0, 2))).toEqual([])
    expect(await doubts(comments)).toEqual([{ code: 'several-provisions', comments: [1, 2, 3] }])
  })

  test('is refused with a version of another bill', async () => {
    const comment = await desk.say('theologian')
    const [foreign] = await room.db.select().from(versions).where(eq(versions.amendmentId, desk.amendment))
    desk = await room.consult()
    const other = await desk.say('theologian')
    const answer = rejection(other, { version: foreign!.id })
    expect(await answerOf(answerComments(room.as('drafter'), answer))).toBe('version.missing')
    expect(
      await answerOf(answerComments(room.as('drafter'), rejection(comment, { version: foreign!.id }))),
    ).toBe('taken')
  })
})

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
    const { card } = (await shown()).comment!
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
      const offered = (await shown()).comment!
      expect([offered.newNumber, offered.proposal]).toEqual([
        '1-1',
        [{ kind: 'inserted', before: '', after: adding.wording, edit: 0 }],
      ])
      granted(await takeWording(room.as('drafter'), taking(comment)))
      expect(await desk.reads('ru', added)).toBe(NEW)
      expect((await shown()).comment!.card.answer).toMatchObject({ code: 'accepted', part: '', version: 2 })
    })

    test('is put in as the drafter changes it, and accepted in part', async () => {
      const comment = await desk.say('theologian', adding)
      const own = { kind: 'text', text: 'Расходы несёт владелец.' } as const
      granted(await takeWording(room.as('drafter'), taking(comment, { taking: own })))
      expect(await desk.reads('ru', added)).toBe(own.text)
      expect((await shown()).comment!.card.answer).toMatchObject({
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
    const { card } = (await shown()).comment!
    expect(card.answer).toMatchObject({ code: 'accepted-in-part', part: '«средств измерений»' })
  })

  test('is taken step by step: what was left can be taken later', async () => {
    const comment = await desk.say('theologian', proposal)
    const take = async (edit: number) => {
      const disposition = (await shown()).comment!.card.answer?.id
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
    expect((await shown()).comment!.card.answer).toMatchObject({ code: 'accepted-in-part', part: 'орган' })
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
    expect((await shown()).comment!.card.answer).toBeNull()
  })

  test('is not there where a comment proposes none', async () => {
    const comment = await desk.say('theologian')
    expect(await answerOf(takeWording(room.as('drafter'), taking(comment)))).toBe('comment.has-no-wording')
  })
})

describe('an assignment', () => {
  test('goes to drafters only, takes the place of the one before, and can be taken away', async () => {
    const comment = await desk.say('theologian')
    const assign = async (person: string | null) =>
      answerOf(assignComments(room.as('drafter'), { comments: [comment], person, dueOn: null, note: '' }))
    expect(await assign(personId(room.as('theologian').actor))).toBe('assignment.person-missing')
    expect(await assign(personId(room.as('drafter').actor))).toBe('taken')
    expect(await assign(personId(room.as('second-drafter').actor))).toBe('taken')
    expect((await shown()).window.rows[0]!.assignee?.ru).toBe('Второй разработчик')
    expect(await assign(null)).toBe('taken')
    const left = await room.db.select().from(assignments).where(eq(assignments.commentId, comment))
    expect(left).toEqual([])
  })
})

describe('places', () => {
  const text = 'Поверку проводит уполномоченный орган два раза в год.'
  const placed = async (comment: string, version: string) => {
    granted(await placeComments(room.as('drafter'), version))
    const [place] = await room.db
      .select()
      .from(placements)
      .where(and(eq(placements.commentId, comment), eq(placements.versionId, version)))
    return place!
  }

  test('are found in a new version, and the desk says how far it is', async () => {
    const comment = await desk.say('theologian', {
      anchor: words('ru', FEE, [text, 'уполномоченный орган']),
    })
    const version = await desk.reword('ru', FEE, 'Поверку проводит уполномоченный орган ежегодно.')
    expect(await shown()).toMatchObject({ placing: { placed: 0, total: 1 }, waiting: [version] })
    expect(await placed(comment, version)).toMatchObject({ kind: 'placed', uncertain: false })
    expect(await shown()).toMatchObject({ placing: null, waiting: [] })
  })

  test('that are uncertain are decided by a person, whose word holds in later versions', async () => {
    const comment = await desk.say('theologian', {
      anchor: words('ru', FEE, [text, 'два раза в год']),
    })
    const version = await desk.reword('ru', FEE, 'Порядок поверки определяет уполномоченный орган.')
    expect(await placed(comment, version)).toMatchObject({ uncertain: true })
    expect(await numbers({ uncertain: true })).toEqual([1])
    const elsewhere = { kind: 'elsewhere', address: 'art_9' } as const
    expect(await answerOf(confirmPlacement(room.as('drafter'), comment, elsewhere))).toBe(
      'placement.provision-missing',
    )
    granted(await confirmPlacement(room.as('drafter'), comment, { ...elsewhere, address: SITE }))
    expect(await numbers({ uncertain: true })).toEqual([])
    const later = await desk.reword('ru', SITE, 'Сведения о поверке публикуются ежегодно.')
    expect(await placed(comment, later)).toMatchObject({
      ...{ provisionId: SITE, uncertain: false },
      wordingAfter: 'Сведения о поверке публикуются ежегодно.',
    })
  })

  test('can be settled as gone, and stay so', async () => {
    const comment = await desk.say('theologian')
    const version = await desk.save({
      kk: { edits: [{ id: FEE, provision: null }], added: [] },
      ru: { edits: [{ id: FEE, provision: null }], added: [] },
    })
    expect(await placed(comment, version)).toMatchObject({ kind: 'deleted', uncertain: true })
    granted(await confirmPlacement(room.as('drafter'), comment, { kind: 'nowhere' }))
    const later = await desk.reword('ru', SITE, 'Сведения о поверке публикуются.')
    expect(await placed(comment, later)).toMatchObject({ kind: 'deleted', uncertain: false })
  })

  test('are nobody’s to decide before they were looked for', async () => {
    const comment = await desk.say('theologian')
    expect(await answerOf(confirmPlacement(room.as('drafter'), comment, { kind: 'right' }))).toBe(
      'placement.missing',
    )
  })
})
