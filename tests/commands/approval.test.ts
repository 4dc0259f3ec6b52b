import { describe, expect, test } from 'vitest'
import { answerApproval, type BodyAnswer, type PlacedRemark } from '#app/commands/answer-approval.server.ts'
import { askBody } from '#app/commands/ask-body.server.ts'
import { mergeOrganisations, renameOrganisation } from '#app/commands/change-organisation.server.ts'
import { replyToApproval } from '#app/commands/reply-to-approval.server.ts'
import { disagreements } from '#app/domain/consultation/disagreement.ts'
import { saidIn } from '#app/domain/paper/paper-changes.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import { composedPaper } from '#app/queries/paper/composed-paper.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { approvalRoom, approving, speaksFor } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, SITE } from '#tests/support/desk-room.ts'

const A_DAY = 24 * 60 // minutes; it is Sunday, 22 November 2026

const cast = await deskRoom(await freshDatabase())
const room = anewEachTest(() => approvalRoom(cast))
const ASKED = { kind: 'disagreements', language: 'ru', subject: '' } as const

const remark = (more: Partial<PlacedRemark> = {}): PlacedRemark => ({
  ...{ amendment: room.desk.amendment, provision: FEE, language: 'ru' },
  ...{ wording: 'Поверку проводит орган.', reason: 'Так короче.', ...more },
})

const give = (part: Part, answer: BodyAnswer, days = 1) => answerApproval(room.as(part, days * A_DAY), answer)

const roundsSeenBy = (part: Part, days = 1) => approvalRounds(room.as(part, days * A_DAY), room.bill.id)

const table = async (days = 1) =>
  disagreements(await roundsSeenBy('drafter', days)).map(each => [
    each.round,
    each.body.name.ru,
    each.remark.provision,
    each.state,
    each.open,
  ])

describe('rounds', () => {
  const places = async () => (await roundsSeenBy('drafter')).map(({ chain, round }) => [chain, round])

  test('are counted in one approval, whatever else is consulted on in between', async () => {
    await room.openRound('2026-11-22')
    await room.consultAgain()
    await room.openRound('2026-11-22')
    expect(await places()).toEqual([
      [1, 1],
      [1, 2],
    ])
  })

  test('begin at 1 where an approval begins anew, which wipes nothing that is open', async () => {
    const first = await room.openRound('2026-11-22')
    await room.ask(first, 'state-body')
    granted(
      await give('state-body', approving(first, { answer: 'approved-with-remarks', remarks: [remark()] })),
    )
    const second = await room.openRound('2026-11-22', 5, false)
    await room.ask(second, 'state-body')
    granted(await give('state-body', approving(second)))
    expect(await places()).toEqual([
      [1, 1],
      [2, 1],
    ])
    expect(await table()).toMatchObject([[1, expect.any(String), FEE, 'unanswered', true]])
    const paper = await composedPaper(room.as('drafter', A_DAY), room.bill.slug, ASKED)
    expect(saidIn(paper!.paper).flat().join('\n')).toContain('Согласование 2, круг 1')
  })

  test('carry their number to the body that was asked in the later ones only', async () => {
    await room.openRound('2026-11-22')
    const second = await room.openRound('2026-11-22')
    await room.ask(second, 'state-body')
    expect((await roundsSeenBy('state-body')).map(({ chain, round }) => [chain, round])).toEqual([[1, 2]])
  })
})

describe('a round', () => {
  test('waits for a body until its own term, and takes its silence for approval after it', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body', 2)
    const state = async (days: number) => (await roundsSeenBy('drafter', days))[0]!.bodies[0]!
    expect(await state(2)).toMatchObject({ dueOn: '2026-11-24', state: 'waiting', workingDaysLeft: 0 })
    expect(await state(3)).toMatchObject({ state: 'by-default' })
  })

  test('keeps a late answer in sight; approval by default stands', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body', 2)
    granted(await give('state-body', approving(round, { answer: 'refused', reason: 'Поздно.' }), 4))
    const [body] = (await roundsSeenBy('drafter', 4))[0]!.bodies
    expect(body).toMatchObject({ state: 'by-default', answers: [{ answer: 'refused', late: true }] })
    expect(await table(4)).toEqual([[1, 'Заинтересованный государственный орган', '', 'unanswered', false]])
  })

  test('lets the latest answer in time stand, and keeps the one before', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    granted(await give('state-body', approving(round, { answer: 'refused', reason: 'Нет.' }), 1))
    granted(await give('state-body', approving(round), 2))
    const [body] = (await roundsSeenBy('drafter', 2))[0]!.bodies
    expect(body!.state).toBe('approved')
    expect(body!.answers.map(answer => answer.answer)).toEqual(['approved', 'refused'])
    expect(await table(2)).toEqual([])
  })

  test('asks each body once, of the round of state bodies only, for a sensible term', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    const organisation = await room.organisationOf('state-body')
    const ask = (consultation: string, workingDays: number) =>
      answerOf(askBody(room.as('drafter'), { consultation, organisation, workingDays }))
    expect(await ask(round, 5)).toBe('approval.asked')
    expect(await ask(round, 0)).toBe('approval.term-out-of-range')
    expect(await ask(room.desk.id, 5)).toBe('approval.not-a-round')
  })

  test('is seen by a body as far as it is its own, and by nobody else outside', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    await room.ask(round, 'human-rights')
    expect((await roundsSeenBy('drafter'))[0]!.bodies).toHaveLength(2)
    expect((await roundsSeenBy('human-rights'))[0]!.bodies.map(body => body.name.ru)).toEqual([
      'Правозащитная организация',
    ])
    expect(await roundsSeenBy('theologian')).toEqual([])
  })
})

describe('an answer', () => {
  test('is refused without what it needs', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    const outcome = (more: Partial<BodyAnswer>) => answerOf(give('state-body', approving(round, more)))
    expect(await outcome({ answer: 'refused' })).toBe('approval.reason-missing')
    expect(await outcome({ answer: 'approved-with-remarks' })).toBe('approval.remarks-missing')
    expect(await outcome({ remarks: [remark()] })).toBe('approval.remarks-unfit')
    const remarks = { answer: 'approved-with-remarks' } as const
    expect(await outcome({ ...remarks, remarks: [remark({ reason: ' ' })] })).toBe(
      'approval.remark-reason-missing',
    )
    expect(await outcome({ ...remarks, remarks: [remark({ provision: 'art_99' })] })).toBe(
      'amendment.provision-missing',
    )
  })

  test('is taken only from those who speak for a body that was asked', async () => {
    const round = await room.openRound('2026-11-22')
    expect(await answerOf(give('state-body', approving(round)))).toBe('approval.not-asked')
    await room.ask(round, 'theologian')
    await speaksFor(cast.db, 'theologian', false)
    expect(await answerOf(give('theologian', approving(round)))).toBe('approval.not-authorised')
    expect(await answerOf(give('drafter', approving(round)))).toBe('access.denied')
  })

  test('keeps the words that the body read, of a deleted provision too', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    const remarks = [remark(), remark({ provision: SITE, wording: '' }), remark({ amendment: null })]
    granted(await give('state-body', approving(round, { answer: 'approved-with-remarks', remarks })))
    await room.desk.reword('ru', FEE, 'Совсем другое.')
    const [body] = (await roundsSeenBy('drafter'))[0]!.bodies
    expect(body!.answers[0]!.remarks.map(each => [each.address, each.draft.ru])).toEqual([
      [FEE, '1. Поверку проводит уполномоченный орган два раза в год.'],
      [SITE, '2. Сведения о поверке размещаются на интернет-ресурсе уполномоченного органа.'],
      ['', ''],
    ])
  })
})

describe('the table of disagreements', () => {
  const body = 'Заинтересованный государственный орган'
  const remarkIds = async () =>
    (await roundsSeenBy('drafter'))[0]!.bodies[0]!.answers[0]!.remarks.map(each => each.id)

  test('shows what the developer accepted, rejected, and has not answered', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    const remarks = [remark(), remark({ provision: SITE }), remark({ amendment: null, provision: '' })]
    granted(await give('state-body', approving(round, { answer: 'approved-with-remarks', remarks })))
    const [first, second] = await remarkIds()
    const reply = (id: string, word: 'accepted' | 'rejected', reason = 'Пункт 1 статьи 2.') =>
      replyToApproval(room.as('drafter', A_DAY), { remark: id, reply: word, reason })
    expect(await answerOf(reply(first!, 'accepted', ' '))).toBe('disposition.reason-missing')
    expect(await answerOf(reply('no-such', 'accepted'))).toBe('remark.missing')
    granted(await reply(first!, 'accepted'))
    granted(await reply(second!, 'rejected'))
    expect(await table()).toEqual([
      [1, body, FEE, 'accepted', false],
      [1, body, SITE, 'standing', true],
      [1, body, '', 'unanswered', true],
    ])
  })

  test('goes on in the next round: what is repeated stays open there, what is not is dropped', async () => {
    const first = await room.openRound('2026-11-22')
    await room.ask(first, 'state-body')
    const remarks = [remark(), remark({ provision: SITE })]
    granted(await give('state-body', approving(first, { answer: 'refused', reason: 'Нет.', remarks })))
    const second = await room.openRound('2026-11-22')
    await room.ask(second, 'state-body')
    expect((await table()).map(([, , , state]) => state)).toEqual(['unanswered', 'unanswered'])
    granted(
      await give('state-body', approving(second, { answer: 'approved-with-remarks', remarks: [remark()] })),
    )
    expect(await table()).toEqual([
      [1, body, FEE, 'repeated', false],
      [1, body, SITE, 'dropped', false],
      [2, body, FEE, 'unanswered', true],
    ])
  })

  test('keeps what a body said under the name it had, and goes on with the one it was merged into', async () => {
    const first = await room.openRound('2026-11-22')
    await room.ask(first, 'human-rights')
    granted(
      await give('human-rights', approving(first, { answer: 'approved-with-remarks', remarks: [remark()] })),
    )
    const [organisation, into] = [
      await room.organisationOf('human-rights'),
      await room.organisationOf('state-body'),
    ]
    const administrator = room.as('administrator', A_DAY)
    const name = { kk: 'Жаңа ұйым', ru: 'Новая организация', en: 'New organisation' }
    granted(await renameOrganisation(administrator, { organisation, name, fromOn: '2026-11-23' }))
    const paper = async () =>
      saidIn((await composedPaper(room.as('drafter', A_DAY), room.bill.slug, ASKED))!.paper)
        .flat()
        .join('\n')
    expect(await paper()).toContain(
      'Правозащитная организация (с 23 ноября 2026 года – Новая организация). Круг 1',
    )
    const merge = (one: string, other: string) =>
      answerOf(mergeOrganisations(administrator, { organisation: one, into: other, fromOn: '2026-11-24' }))
    expect(await merge(organisation, organisation)).toBe('organisation.merged-into-itself')
    expect(await merge(organisation, into)).toBe('taken')
    expect(await merge(into, organisation)).toBe('organisation.merged-into-itself')
    expect(await merge(organisation, into)).toBe('organisation.merged')
    const second = await room.openRound('2026-11-22')
    await room.ask(second, 'state-body')
    granted(await give('state-body', approving(second)))
    expect((await table()).map(([, , , state]) => state)).toEqual(['dropped'])
    expect(await paper()).toContain('в составе: Заинтересованный государственный орган')
  })
})
