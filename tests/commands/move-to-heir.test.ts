import { desc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { askBody } from '#app/commands/ask-body.server.ts'
import {
  closeOrganisation,
  mergeOrganisations,
  renameOrganisation,
} from '#app/commands/change-organisation.server.ts'
import type { Context } from '#app/commands/context.ts'
import { inviteParticipant } from '#app/commands/invite-participant.server.ts'
import { moveToHeir, type Leaving } from '#app/commands/move-person.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { particularsIn } from '#app/domain/audit/entry-facts.ts'
import { reportFacts } from '#app/queries/consultation/report-facts.server.ts'
import { findConsultation, invitedTo } from '#db/consultations.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { peopleAsked, silentPeople } from '#db/letter-readers.server.ts'
import { organisationNames, speaksFor } from '#db/organisations.server.ts'
import { auditEntries, organisations, people } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { approvalRoom } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, idOf } from '#tests/support/desk-room.ts'
import { letSpeak } from '#tests/support/let-speak.ts'
import { registerBody, registerColleague } from '#tests/support/members.ts'

const TODAY = '2026-11-22'
const desk = await deskRoom(await freshDatabase())
const room = anewEachTest(() => approvalRoom(desk))
let [former, heir, other] = ['', '', '']
let [speaker, fellow] = ['', '']
let count = 0

/** Every test has organisations of its own: what is no more stays no more. */
beforeEach(async () => {
  count += 1
  const name = `former-${count}`
  const body = await registerBody(desk.db, name, name)
  ;[speaker, former] = [body.person, body.organisation]
  fellow = await registerColleague(desk.db, name, { name: `fellow-${count}`, called: 'Fellow' })
  const others = ['heir', 'other'].map(called => ({ nameKk: called, nameRu: called, nameEn: called }))
  const rows = await desk.db.insert(organisations).values(others).returning()
  ;[heir, other] = rows.map(({ id }) => id) as [string, string]
})

/** The speaker of the former organisation, in whose name they came to the site. */
function speaking(organisation: string): Context & { readonly actor: Actor } {
  return {
    ...desk.as('theologian'),
    actor: { kind: 'person', id: speaker, role: 'stakeholder', organisation },
  }
}

async function organisationNow(person: string): Promise<string | null> {
  const [row] = await desk.db.select().from(people).where(eq(people.id, person))
  return row!.organisationId
}

const administrator = () => desk.as('administrator')
const merge = async (fromOn = TODAY) =>
  granted(await mergeOrganisations(administrator(), { organisation: former, into: heir, fromOn }))
const everybody = (): Leaving => ({ organisation: former, people: [speaker, fellow], into: null })
const move = (changes: Partial<Leaving> = {}) => moveToHeir(administrator(), { ...everybody(), ...changes })
describe('the people of an organisation that was merged', () => {
  test('go to its heir as one deed on record', async () => {
    await merge()
    expect(granted(await move()).toSorted()).toEqual([speaker, fellow].toSorted())
    expect(await Promise.all([speaker, fellow].map(organisationNow))).toEqual([heir, heir])
    const [last] = await desk.db.select().from(auditEntries).orderBy(desc(auditEntries.sequence)).limit(1)
    expect(last!.action).toBe('organisation.people-moved')
    expect(particularsIn(last!.statement)).toMatchObject({ organisation: former, into: heir, moved: 2 })
  })
  test('go to the heir of the heir, wherever they are sent', async () => {
    await merge()
    granted(await mergeOrganisations(administrator(), { organisation: heir, into: other, fromOn: TODAY }))
    granted(await move({ into: heir }))
    expect(await organisationNow(fellow)).toBe(other)
  })
  test('stay if the administrator leaves them out', async () => {
    await merge()
    granted(await move({ people: [speaker] }))
    expect(await organisationNow(fellow)).toBe(former)
  })
  test('speak for nobody until the heir names them', async () => {
    await merge()
    expect(await speaksFor(desk.db, { person: speaker, organisation: former }, TODAY)).toBe(true)
    granted(await move())
    for (const organisation of [former, heir])
      expect(await speaksFor(desk.db, { person: speaker, organisation }, TODAY)).toBe(false)
  })
  test('still read what their organisation was invited to', async () => {
    const round = await room.openRound(TODAY)
    const asking = { consultation: round, organisation: former, workingDays: 5 }
    granted(await askBody(desk.as('drafter'), asking))
    await merge()
    granted(await move())
    expect((await invitedTo(desk.db, [round], speaking(heir).actor)).has(round)).toBe(true)
    expect((await invitedTo(desk.db, [round], speaking(other).actor)).has(round)).toBe(false)
  })
  test('are told of what it was invited to, until it or they have spoken', async () => {
    const invitation = { consultation: room.desk.id, organisation: former, person: null }
    granted(await inviteParticipant(desk.as('drafter'), invitation))
    await merge()
    granted(await move({ people: [fellow] }))
    const told = async () => (await silentPeople(desk.db, room.desk.id)).toSorted()
    expect(await peopleAsked(desk.db, room.desk.id)).toEqual(expect.arrayContaining([speaker, fellow]))
    expect(await told()).toEqual([speaker, fellow].toSorted())
    granted(await move({ people: [speaker] }))
    await letSpeak(desk.db, speaker, heir)
    await say(heir)
    expect(await told()).toEqual([])
  })
  test('are in the papers as of the organisation in whose name they spoke', async () => {
    await say()
    const before = await report()
    await merge()
    granted(await move())
    expect(before.comments[0]!.organisation).toEqual(await nameOf(former))
    expect(await report()).toEqual(before)
  })
  test('are moved once', async () => {
    await merge()
    granted(await move())
    expect(await answerOf(move())).toBe('person.missing')
  })
})

async function report() {
  const consultation = (await findConsultation(desk.db, room.desk.id))!
  return reportFacts(desk.db, consultation, { language: 'ru', acts: new Map() })
}

async function nameOf(organisation: string) {
  return (await organisationNames(desk.db)).get(organisation)
}

/** The former organisation, or its heir, submits a comment by its speaker. */
async function say(as = former): Promise<void> {
  const { id: consultation } = room.desk
  const remark = { kind: 'remark', language: 'ru', text: 'Один раз достаточно.', wording: null } as const
  const draft = { consultation, amendment: null, anchor: { kind: 'draft' }, ...remark } as const
  granted(await writeComment(speaking(as), draft))
  granted(await submitComments(speaking(as), consultation, 'representative'))
}

describe('the people of an organisation that was closed', () => {
  beforeEach(async () => {
    granted(await closeOrganisation(administrator(), { organisation: former, fromOn: TODAY }))
  })

  test.each(['another one', 'none'])('go to %s', async where => {
    const into = where === 'none' ? null : other
    granted(await move({ into }))
    expect(await organisationNow(speaker)).toBe(into)
  })
  test('do not go to one that is no more either', async () => {
    granted(await closeOrganisation(administrator(), { organisation: other, fromOn: TODAY }))
    expect(await answerOf(move({ into: other }))).toBe('organisation.no-more')
  })
})

describe('nobody is moved', () => {
  test('out of an organisation that still is, or is until a later day', async () => {
    expect(await answerOf(move())).toBe('organisation.goes-on')
    await merge('2026-11-23')
    expect(await answerOf(move())).toBe('organisation.goes-on')
  })
  test('out of another organisation than the one named', async () => {
    await merge()
    expect(await answerOf(move({ people: [idOf(desk, 'human-rights')] }))).toBe('person.missing')
  })
  test('by others than administrators', async () => {
    await merge()
    for (const part of ['drafter', 'official', 'theologian'] as const)
      expect(await answerOf(moveToHeir(desk.as(part), everybody()))).toBe('access.denied')
  })
})

test('an organisation that was invited is silent until it speaks, under whatever name it has since', async () => {
  const invitation = { consultation: room.desk.id, organisation: former, person: null }
  granted(await inviteParticipant(desk.as('drafter'), invitation))
  const [called, name] = [await nameOf(former), { kk: 'Жаңа', ru: 'Новая', en: 'New' }]
  granted(await renameOrganisation(administrator(), { organisation: former, name, fromOn: '2027-01-01' }))
  expect((await report()).silent).toEqual([called])
  await say()
  expect((await report()).silent).toEqual([])
})
