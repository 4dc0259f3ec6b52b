import { beforeAll, describe, expect, test } from 'vitest'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { discussPosition } from '#app/commands/discuss-position.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import { ACTIONS } from '#app/domain/audit/action.ts'
import { billHistory } from '#app/queries/record/bill-history.server.ts'
import { recordPage } from '#app/queries/record/record-page.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, type Consulted, type DeskRoom } from '#tests/support/desk-room.ts'

const AFTER = 60 * 24 * 40 // minutes: the consultation has closed

let room: DeskRoom
let desk: Consulted
let comment: string

beforeAll(async () => {
  room = await deskRoom(await freshDatabase())
  desk = await room.consult()
  const draft = { consultation: desk.id, amendment: null, language: 'ru', wording: null } as const
  const anchor = { kind: 'draft' } as const
  comment = await desk.say('qmdb')
  granted(await writeComment(room.as('qmdb'), { ...draft, anchor, kind: 'remark', text: 'Ещё не подано.' }))
  const note = { consultation: desk.id, provision: '', text: 'Как решим?' }
  granted(await discussPosition(room.as('qmdb'), note))
})

async function seenBy(part: Part) {
  const history = await billHistory(room.as(part), desk.bill, undefined)
  return history!.lines
}

const actionsSeenBy = async (part: Part) => (await seenBy(part)).map(line => line.action)

describe('before the report', () => {
  test('nobody learns from the history that somebody else spoke, save those who answer', async () => {
    expect(await actionsSeenBy('human-rights')).not.toContain('comment.submitted')
    const [line] = (await seenBy('drafter')).filter(({ action }) => action === 'comment.submitted')
    expect(line!.facts).toMatchObject({ comments: [1], round: 1, code: 'expert' })
  })

  test('authors see what they did themselves, their drafts too', async () => {
    const own = await actionsSeenBy('qmdb')
    expect(own).toEqual(expect.arrayContaining(['comment.submitted', 'comment.drafted']))
    for (const part of ['drafter', 'official', 'human-rights'] as const)
      expect(await actionsSeenBy(part)).not.toContain('comment.drafted')
  })

  test('what an organisation discusses is not for those who draft', async () => {
    expect(await actionsSeenBy('qmdb')).toContain('position.discussed')
    for (const part of ['drafter', 'official', 'theologian'] as const)
      expect(await actionsSeenBy(part)).not.toContain('position.discussed')
  })
})

test('after the report everybody sees who spoke and what was answered', async () => {
  const answer = { code: 'noted', part: '', reason: 'Учтём.', provision: '', version: null } as const
  granted(await answerComments(room.as('drafter'), { ...answer, comments: [comment], seen: {} }))
  granted(await publishReport(room.as('drafter', AFTER), desk.id))
  const lines = await seenBy('human-rights')
  expect(lines.map(line => line.action)).toEqual(
    expect.arrayContaining(['comment.submitted', 'comment.answered', 'consultation.reported']),
  )
  expect(lines.map(line => line.action)).not.toContain('comment.drafted')
  expect(lines.find(({ action }) => action === 'comment.answered')!.facts).toMatchObject({
    ...{ comments: [1], code: 'noted' },
  })
})

test('the whole record names what its entries are about', async () => {
  const { lines, actions } = await recordPage(room.db, {})
  expect(actions).toBe(ACTIONS)
  expect(lines.find(({ action }) => action === 'amendment.added')!.facts.act).toMatchObject({
    titleRu: 'О мерах и весах',
  })
  expect(lines.find(({ action }) => action === 'position.discussed')!.facts.round).toBe(1)
})
