import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '#app/commands/context.ts'
import { decideClaim } from '#app/commands/decide-claim.server.ts'
import { inviteParticipant } from '#app/commands/invite-participant.server.ts'
import { movePerson } from '#app/commands/move-person.server.ts'
import { nameHead } from '#app/commands/name-head.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import type { Voice } from '#app/domain/consultation/comment.ts'
import { remarkRow } from '#app/domain/consultation/remarks.ts'
import { commentsBy } from '#app/queries/comment/comment-cards.server.ts'
import { organisationPage } from '#app/queries/organisation/organisation-page.server.ts'
import { trayPage } from '#app/queries/comment/tray-page.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { auditEntries, capacityClaims, letters } from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { approvalRoom } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, idOf } from '#tests/support/desk-room.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { registerColleague } from '#tests/support/members.ts'

const desk = await deskRoom(await freshDatabase())
const fellow = await registerColleague(desk.db, 'theologian', { name: 'fellow', called: 'Fellow' })
const room = anewEachTest(async () => {
  await desk.db.delete(letters)
  return approvalRoom(desk)
})
let house: string
/** The human-rights organisation. */
let body: string

beforeEach(async () => {
  house = await room.organisationOf('theologian')
  body = await room.organisationOf('human-rights')
  await fellowHeads() // and leaves: nobody there answers
  granted(await movePerson(desk.as('administrator'), fellow, house))
})

const id = (part: Part) => idOf(desk, part)

/** Somebody writes a comment and submits it in a voice; gives who speaks, as its card says. */
async function said(part: Part, voice: Voice) {
  await room.desk.say(part, {}, voice)
  return speaker(part)
}

async function speaker(part: Part) {
  const cards = await commentsBy(desk.db, id(part))
  return cards.find(card => card.consultation === room.desk.id)!.speaker
}

let namings = 0

/** Names the head of the human-rights organisation; the latest naming counts. */
const heads = async (person: string) =>
  granted(await nameHead(desk.as('administrator', ++namings), { organisation: body, person }))

/** The fellow goes over to the human-rights organisation and heads it. */
async function fellowHeads() {
  granted(await movePerson(desk.as('administrator'), fellow, body))
  await heads(fellow)
}

/** What the human-rights organisation says to the claim in this test's consultation. */
async function decide(context: Context, confirmed: boolean) {
  const [claim] = await desk.db
    .select()
    .from(capacityClaims)
    .where(eq(capacityClaims.consultationId, room.desk.id))
  return answerOf(decideClaim(context, { claim: claim!.id, confirmed, reason: 'Order 9' }))
}

const told = async () => (await lettersIn(desk.db)).map(({ to, kind }) => `${to}: ${kind}`)

describe('a claim to speak for an organisation', () => {
  test('is shown as not confirmed, counts for nobody, and waits; it is not told to who has left the organisation', async () => {
    expect(await said('human-rights', { claimed: body })).toMatchObject({
      ...{ capacity: 'claimant', organisation: null },
      claim: { state: 'open', answerable: false, organisation: { en: 'Human-rights organisation' } },
    })
    const [card] = await commentsBy(desk.db, id('human-rights'))
    expect(remarkRow(card!, 'ru', new Map()).author).toBe(
      'Эксперт по правам человека, заявлено от имени «Правозащитная организация», не подтверждено',
    )
    expect(await told()).toEqual([])
  })

  test('stays what it was when it is confirmed: that stands beside, as an entry of its own', async () => {
    const before = await said('human-rights', { claimed: body })
    expect(await decide(desk.as('human-rights'), true)).toBe('access.denied')
    await heads(id('human-rights'))
    expect(await decide(desk.as('human-rights', 5), true)).toBe('taken')
    const [entry] = await desk.db.select().from(auditEntries).orderBy(desc(auditEntries.sequence)).limit(1)
    expect(entry).toMatchObject({ action: 'capacity.confirmed', actor: id('human-rights') })
    expect(await speaker('human-rights')).toEqual({
      ...before,
      claim: {
        ...{ ...before.claim, state: 'confirmed', answerable: true },
        decidedAt: '2026-11-22T09:05:00.000Z',
      },
    })
    expect(await decide(desk.as('human-rights'), false)).toBe('claim.decided')
  })

  test('is told to those who may answer it, and the answer to who asked', async () => {
    await fellowHeads()
    await said('human-rights', { claimed: body })
    expect(await told()).toEqual(['fellow: capacity-claimed'])
    const actor = { kind: 'person', id: fellow, role: 'stakeholder', organisation: body } as const
    const head = { ...desk.as('drafter', 9), actor }
    const { claims } = (await organisationPage(head, body))!
    expect(claims!.filter(({ consultation }) => consultation === room.desk.id)).toMatchObject([
      { state: 'open', numbers: [1] },
    ])
    expect(await decide(head, false)).toBe('taken')
    expect(await told()).toEqual(['fellow: capacity-claimed', 'human-rights: capacity-decided'])
    expect((await speaker('human-rights')).claim).toMatchObject({ state: 'declined' })
  })

  test('may be for an organisation that the speaker does not belong to: its own people answer', async () => {
    await heads(id('human-rights'))
    const { claimable } = (await trayPage(desk.as('theologian'), room.desk.id))!
    expect(claimable[0]!.id).toBe(house)
    expect(claimable.map(each => each.id)).toContain(body)
    expect(await said('theologian', { claimed: body })).toMatchObject({
      ...{ capacity: 'claimant', organisation: null },
      claim: { state: 'open', answerable: true, organisation: { en: 'Human-rights organisation' } },
    })
    expect(await told()).toEqual(['human-rights: capacity-claimed'])
    expect(await decide(desk.as('theologian'), true)).toBe('access.denied')
    expect(await decide(desk.as('human-rights'), false)).toBe('taken')
    expect((await speaker('theologian')).claim).toMatchObject({ state: 'declined' })
  })

  test('is not told to an organisation that was not asked, where the consultation is not public', async () => {
    const version = (await latestVersion(desk.db, room.desk.amendment))!.id
    const closed = granted(
      await openConsultation(desk.as('drafter'), {
        ...{ bill: room.bill.id, kind: 'invited', noteKk: '', noteRu: '', versions: [version] },
        ...{ opensOn: '2026-11-22', term: { unit: 'working-days', count: 5 } },
      }),
    )
    const invite = async (part: Part, organisation: string | null) =>
      granted(
        await inviteParticipant(desk.as('drafter'), {
          ...{ consultation: closed, organisation, person: id(part), address: null },
        }),
      )
    const offered = async () =>
      (await trayPage(desk.as('theologian'), closed))!.claimable.map(each => each.id)
    const submit = () => answerOf(submitComments(desk.as('theologian'), closed, { claimed: body }))
    await invite('theologian', null)
    expect(await offered()).toEqual([house])
    expect(await submit()).toBe('organisation.missing')
    await invite('human-rights', body)
    expect(await offered()).toEqual([house, body])
    expect(await submit()).toBe('comment.nothing-to-submit')
  })

  test('is none for whoever was named: they simply speak', async () => {
    const claimed = await room.organisationOf('qmdb')
    expect(await said('qmdb', { claimed })).toMatchObject({ capacity: 'representative', claim: null })
  })
})

test('who belongs to no organisation represents none', async () => {
  granted(await movePerson(desk.as('administrator'), id('human-rights'), null))
  expect(await answerOf(submitComments(desk.as('human-rights'), room.desk.id, 'representative'))).toBe(
    'comment.capacity-unclaimable',
  )
  granted(await movePerson(desk.as('administrator'), id('human-rights'), body))
})
