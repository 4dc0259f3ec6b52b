import { describe, expect, test } from 'vitest'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { extendConsultation } from '#app/commands/extend-consultation.server.ts'
import {
  acceptInvitation,
  inviteParticipant,
  type Invitation,
} from '#app/commands/invite-participant.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { remind } from '#app/commands/remind.server.ts'
import { writeComment, type Remark } from '#app/commands/write-comment.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { auditEntries, letters, participants } from '#db/schema.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { approvalRoom, approving } from '#tests/support/approval-room.ts'
import { idOf, rejection } from '#tests/support/desk-room.ts'
import { letterRoom } from '#tests/support/letter-room.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { registerColleague } from '#tests/support/members.ts'

const A_DAY = 24 * 60 // minutes

const { room, desk, told, particulars, at } = await letterRoom()

describe('a consultation', () => {
  const invite = async (part: Part) => {
    const { actor } = room.as(part)
    const organisation = actor.kind === 'person' ? actor.organisation : null
    await room.db
      .insert(participants)
      .values({ consultationId: desk.id, organisationId: organisation, invitedAt: room.as('drafter').now })
  }
  const closesOn = '2026-12-04' // ten working days from 22 November 2026, a Sunday

  test('that is extended is told to whom was invited and to whom has spoken, once each', async () => {
    await invite('qmdb')
    await desk.say('qmdb')
    await desk.say('theologian')
    const extension = { consultation: desk.id, closesOn: '2026-12-31', reason: 'Өтініш бойынша.' }
    granted(await extendConsultation(room.as('drafter'), extension))
    expect(await told()).toEqual(['qmdb: consultation-extended', 'theologian: consultation-extended'])
  })

  test('whose extension is refused tells nobody', async () => {
    await invite('qmdb')
    const extension = { consultation: desk.id, closesOn: '2026-12-31', reason: ' ' }
    expect((await extendConsultation(room.as('drafter'), extension)).ok).toBe(false)
    expect(await told()).toEqual([])
  })

  test('ends soon: those who were asked and are silent are reminded once', async () => {
    await invite('qmdb')
    await invite('human-rights')
    await registerColleague(room.db, 'human-rights', { name: `colleague-${desk.id}`, called: 'Әріптес' })
    const remark: Remark = {
      ...{ consultation: desk.id, amendment: desk.amendment, kind: 'remark', language: 'ru' },
      ...{ text: 'Черновик.', wording: null, anchor: { kind: 'draft' } },
    }
    granted(await writeComment(room.as('qmdb'), remark)) // a draft is silence still
    await desk.say('human-rights')
    await room.db.delete(letters)
    granted(await remind(at('2026-11-30T05:00:00Z')))
    expect(await told()).toEqual([])
    for (const day of ['2026-12-01', '2026-12-01', '2026-12-02', closesOn])
      granted(await remind(at(`${day}T05:00:00Z`)))
    const own = (await told()).filter(line => line.endsWith('consultation-ends-soon'))
    expect(own).toEqual([`colleague-${desk.id}: consultation-ends-soon`, 'qmdb: consultation-ends-soon'])
  })

  test('that is moved reminds anew before its new end', async () => {
    await invite('qmdb')
    granted(await remind(at(`${closesOn}T05:00:00Z`)))
    const extension = { consultation: desk.id, closesOn: '2026-12-18', reason: 'Өтініш бойынша.' }
    granted(await extendConsultation(room.as('drafter'), extension))
    granted(await remind(at('2026-12-15T05:00:00Z')))
    expect((await told()).filter(line => line === 'qmdb: consultation-ends-soon')).toHaveLength(2)
  })

  test('that is over reminds nobody, and two processes at once write one letter', async () => {
    await invite('qmdb')
    granted(await remind(at('2026-12-05T05:00:00Z')))
    expect(await told()).toEqual([])
    await Promise.all([1, 2, 3].map(() => remind(at(`${closesOn}T05:00:00Z`))))
    expect(await told()).toEqual(['qmdb: consultation-ends-soon'])
  })

  test('whose report is published is told to its authors', async () => {
    const comment = await desk.say('theologian')
    granted(await answerComments(room.as('drafter'), rejection([comment])))
    await room.db.delete(letters)
    granted(await publishReport({ ...room.as('drafter'), now: new Date('2026-12-07T05:00:00Z') }, desk.id))
    expect(await told()).toEqual(['theologian: consultation-reported'])
  })
})

describe('an invitation', () => {
  const asked = (whom: Partial<Invitation>) => {
    const nobody = { consultation: desk.id, organisation: null, person: null }
    return inviteParticipant(room.as('drafter'), { ...nobody, ...whom })
  }
  const invite = async (whom: Partial<Invitation>) => granted(await asked(whom))
  const to = (address: string) => ({ address: { address, language: 'ru' } }) as const

  test('is told once to a person, and to those of an organisation who may comment', async () => {
    const theologian = { person: idOf(room, 'theologian') }
    await invite(theologian)
    expect(await answerOf(asked(theologian))).toBe('participant.invited-already')
    const { actor } = room.as('qmdb')
    await invite({ organisation: actor.kind === 'person' ? actor.organisation : null })
    expect(await told()).toEqual(['qmdb: consultation-invited', 'theologian: consultation-invited'])
    expect(await particulars()).toContainEqual({ consultation: desk.id, closesOn: '2026-12-04' })
  })

  test('tells nobody who drafts, and of nothing that they are no part of', async () => {
    const { actor } = room.as('second-drafter')
    await invite({ organisation: actor.kind === 'person' ? actor.organisation : null })
    expect(await told()).toEqual([])
  })

  test('to a stranger keeps the word of the link in the unsent letter only, and until it is used', async () => {
    const word = await invite(to(' Imam@Village.test '))
    const [letter] = await lettersIn(room.db)
    expect(letter).toMatchObject({ to: 'imam@village.test', language: 'ru', word, dueAt: letter!.writtenAt })
    expect(JSON.stringify(await room.db.select().from(auditEntries))).not.toContain('imam@village.test')
    granted(await acceptInvitation(room.as('human-rights'), word))
    expect((await lettersIn(room.db))[0]!.word).toBeNull()
  })

  test('to the address of an account invites the person, and no word is written down', async () => {
    await invite(to('theologian@demo.tuzetu'))
    expect(await told()).toEqual(['theologian: consultation-invited'])
    expect((await lettersIn(room.db))[0]!.word).toBeNull()
  })

  test.each(['nobody', 'a@b.test, c@d.test', '<a@b.test>', 'a@b.test\r\nBcc: c@d.test', '"a b"@c.test'])(
    'to %j is refused, and nobody is invited',
    async address => {
      expect(await answerOf(asked(to(address)))).toBe('person.email-wrong')
      expect(await told()).toEqual([])
    },
  )
})

describe('an approval', () => {
  test('is asked of whoever speaks for the body, with the term; silence is reminded of, an answer is not', async () => {
    const approval = await approvalRoom(room)
    const round = await approval.openRound('2026-11-23', 20)
    await room.db.delete(letters)
    await registerColleague(room.db, 'state-body', { name: `clerk-${round}`, called: 'Қызметкер' })
    await approval.ask(round, 'state-body', 5)
    await approval.ask(round, 'official', 5)
    expect(await told()).toEqual(['official: approval-asked', 'state-body: approval-asked'])
    expect(await particulars()).toContainEqual({ consultation: round, dueOn: '2026-11-30' })
    granted(await answerApproval(room.as('state-body', A_DAY), approving(round)))
    await room.db.delete(letters)
    granted(await remind(at('2026-11-24T05:00:00Z')))
    expect(await told()).toEqual([])
    granted(await remind(at('2026-11-25T05:00:00Z')))
    granted(await remind(at('2026-11-26T05:00:00Z')))
    expect(await told()).toEqual(['official: approval-ends-soon'])
  })
})
