import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { closeOrganisation, mergeOrganisations } from '#app/commands/change-organisation.server.ts'
import { decideClaim } from '#app/commands/decide-claim.server.ts'
import { discussPosition } from '#app/commands/discuss-position.server.ts'
import { movePerson } from '#app/commands/move-person.server.ts'
import { nameHead } from '#app/commands/name-head.server.ts'
import {
  endOrganisationAdministrator,
  nameOrganisationAdministrator,
} from '#app/commands/name-organisation-administrator.server.ts'
import { endRepresentation, nameRepresentative } from '#app/commands/name-representative.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { commentsBy } from '#app/queries/comment-cards.server.ts'
import { organisationPage } from '#app/queries/organisation-page.server.ts'
import { remarkRow } from '#app/domain/consultation/remarks.ts'
import { speaksFor } from '#db/organisations.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { auditEntries, capacityClaims, organisations, people } from '#db/schema.ts'
import { approvalRoom, approving, type ApprovalRoom } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, type DeskRoom } from '#tests/support/desk-room.ts'
import { lettersIn } from '#tests/support/letters.ts'
import { registerColleague } from '#tests/support/members.ts'

let desk: DeskRoom
let room: ApprovalRoom
let house: string
let fellow: string

const TODAY = '2026-11-22'
const NAMING = { fromOn: TODAY, untilOn: null, reason: 'Order 7' }

beforeAll(async () => {
  desk = await deskRoom(await freshDatabase())
  await registerColleague(desk.db, 'theologian', { name: 'fellow', called: 'Fellow' })
  const [row] = await desk.db.select().from(people).where(eq(people.email, 'fellow@demo.tuzetu'))
  fellow = row!.id
})

beforeEach(async () => {
  room = await approvalRoom(desk)
  house = await room.organisationOf('theologian')
})

const id = (part: Part) => {
  const { actor } = desk.as(part)
  return actor.kind === 'person' ? actor.id : ''
}

const refusal = async (outcome: Promise<Outcome<unknown>>) => {
  const came = await outcome
  return came.ok ? 'taken' : came.refusal.code
}

/** Names the theologian an administrator of the theologians, if nobody has yet. */
async function keeps(): Promise<void> {
  const naming = { organisation: house, person: id('theologian'), reason: 'Order 1' }
  const named = await nameOrganisationAdministrator(desk.as('administrator'), naming)
  if (!named.ok && named.refusal.code !== 'organisation-administrator.named') granted(named)
}

const lastAction = async () =>
  (await desk.db.select().from(auditEntries).orderBy(auditEntries.sequence)).at(-1)!

describe('an organisation', () => {
  test('gets its first administrator from the workspace’s, who names no representatives', async () => {
    const naming = { person: fellow, ...NAMING }
    expect(await refusal(nameRepresentative(desk.as('administrator'), house, naming))).toBe('access.denied')
    expect(await refusal(nameRepresentative(desk.as('theologian'), house, naming))).toBe('access.denied')
    await keeps()
    expect((await lastAction()).action).toBe('organisation-administrator.named')
    const named = granted(await nameRepresentative(desk.as('theologian'), house, naming))
    expect(await speaksFor(desk.db, { person: fellow, organisation: house }, TODAY)).toBe(true)
    expect(await speaksFor(desk.db, { person: fellow, organisation: house }, '2026-11-21')).toBe(false)
    granted(await endRepresentation(desk.as('theologian'), named, 'Left'))
    expect(await speaksFor(desk.db, { person: fellow, organisation: house }, TODAY)).toBe(false)
    expect(await refusal(endRepresentation(desk.as('theologian'), named, 'Left'))).toBe('naming.ended')
  })

  test('is kept by its head, who names its administrators; they name no further ones', async () => {
    granted(await nameHead(desk.as('administrator'), { organisation: house, person: fellow }))
    await keeps()
    const further = { organisation: house, person: fellow, reason: 'Order 2' }
    expect(await refusal(nameOrganisationAdministrator(desk.as('theologian'), further))).toBe('access.denied')
    const head = {
      ...desk.as('theologian'),
      actor: { kind: 'person', id: fellow, role: 'stakeholder', organisation: house } as const,
    }
    const page = await organisationPage(head, house)
    expect(page).toMatchObject({ mayNameAdministrator: true, mayNameRepresentative: true })
    const [own] = page!.administrators
    granted(await endOrganisationAdministrator(head, own!.id, 'New order'))
    expect(
      await refusal(nameRepresentative(desk.as('theologian'), house, { person: fellow, ...NAMING })),
    ).toBe('access.denied')
  })

  test('names its own people only, with a ground, and once for one time', async () => {
    await keeps()
    const keeper = desk.as('theologian')
    const naming = { person: id('theologian'), ...NAMING }
    expect(await refusal(nameRepresentative(keeper, house, { ...naming, person: id('qmdb') }))).toBe(
      'organisation.person-foreign',
    )
    expect(await refusal(nameRepresentative(keeper, house, { ...naming, reason: '' }))).toBe(
      'representation.reason-missing',
    )
    const named = granted(await nameRepresentative(keeper, house, naming))
    expect(await refusal(nameRepresentative(keeper, house, naming))).toBe('representation.named')
    granted(await endRepresentation(keeper, named, 'Order 8'))
  })

  test('shows on which ground somebody speaks to its own people only', async () => {
    await keeps()
    const [theirs, others] = await Promise.all(
      (['theologian', 'qmdb'] as const).map(part => organisationPage(desk.as(part), house)),
    )
    expect(theirs!.administrators[0]!.reason).toBe('Order 1')
    expect(others!.administrators[0]).toMatchObject({ reason: null, name: theirs!.administrators[0]!.name })
    expect(others!.claims).toBeNull()
    expect(theirs!.claims).not.toBeNull()
  })

  test('loses the voice of whoever leaves it', async () => {
    await keeps()
    granted(await movePerson(desk.as('administrator'), id('theologian'), null))
    expect(
      await refusal(nameRepresentative(desk.as('theologian'), house, { person: fellow, ...NAMING })),
    ).toBe('access.denied')
    granted(await movePerson(desk.as('administrator'), id('theologian'), house))
    expect(
      await refusal(nameRepresentative(desk.as('theologian'), house, { person: fellow, ...NAMING })),
    ).toBe('access.denied')
  })
})

/** Somebody writes a comment and submits it; gives its card. */
async function said(part: Part, capacity: 'claimant' | 'representative' | 'expert') {
  const context = desk.as(part)
  const remark = { kind: 'remark', language: 'ru', text: 'Слишком часто.', wording: null } as const
  const anchor = { kind: 'provision', provision: FEE, address: FEE } as const
  const { id: consultation, amendment } = room.desk
  granted(await writeComment(context, { ...remark, anchor, consultation, amendment }))
  granted(await submitComments(context, consultation, capacity))
  return cardOf(part)
}

async function cardOf(part: Part) {
  const cards = await commentsBy(desk.db, id(part))
  return cards.find(card => card.consultation === room.desk.id)!
}

/** What was written about claims: to whom, and what. */
async function claimLetters(): Promise<string[]> {
  const rows = await lettersIn(desk.db)
  return rows.filter(row => row.kind.startsWith('capacity-')).map(row => `${row.to}: ${row.kind}`)
}

describe('a claim to speak for an organisation', () => {
  test('is shown as not confirmed, counts for nobody, and waits for the organisation', async () => {
    const card = await said('human-rights', 'claimant')
    expect(card.speaker).toMatchObject({
      capacity: 'claimant',
      organisation: null,
      claim: { state: 'open', organisation: { en: 'Human-rights organisation' } },
    })
    expect(remarkRow(card, 'ru', new Map()).author).toBe(
      'Эксперт по правам человека, заявлено от имени «Правозащитная организация», не подтверждено',
    )
  })

  test('stays what it was when it is confirmed: that stands beside, as an entry of its own', async () => {
    const before = await said('human-rights', 'claimant')
    const body = await room.organisationOf('human-rights')
    const [claim] = await desk.db
      .select()
      .from(capacityClaims)
      .where(eq(capacityClaims.consultationId, room.desk.id))
    const verdict = { claim: claim!.id, confirmed: true, reason: 'Order 9' }
    expect(await refusal(decideClaim(desk.as('human-rights'), verdict))).toBe('access.denied')
    granted(await nameHead(desk.as('administrator'), { organisation: body, person: id('human-rights') }))
    granted(await decideClaim(desk.as('human-rights', 5), verdict))
    expect(await lastAction()).toMatchObject({ action: 'capacity.confirmed', actor: id('human-rights') })
    const after = await cardOf('human-rights')
    expect(after.speaker).toEqual({
      ...before.speaker,
      claim: { ...before.speaker.claim, state: 'confirmed', decidedAt: '2026-11-22T09:05:00.000Z' },
    })
    expect(await refusal(decideClaim(desk.as('human-rights'), { ...verdict, confirmed: false }))).toBe(
      'claim.decided',
    )
    granted(await movePerson(desk.as('administrator'), id('human-rights'), null))
    granted(await movePerson(desk.as('administrator'), id('human-rights'), body))
  })

  test('is told to those who may answer it, and the answer to who asked', async () => {
    const body = await room.organisationOf('human-rights')
    granted(await movePerson(desk.as('administrator'), fellow, body))
    granted(await nameHead(desk.as('administrator', 6), { organisation: body, person: fellow }))
    await said('human-rights', 'claimant')
    expect(await claimLetters()).toEqual(['fellow: capacity-claimed'])
    const actor = { kind: 'person', id: fellow, role: 'stakeholder', organisation: body } as const
    const { claims } = (await organisationPage({ ...desk.as('drafter', 9), actor }, body))!
    const claim = claims!.find(each => each.consultation === room.desk.id)!
    const verdict = { claim: claim.id, confirmed: false, reason: 'Order 3' }
    granted(await decideClaim({ ...desk.as('drafter', 9), actor }, verdict))
    expect(await claimLetters()).toEqual(['fellow: capacity-claimed', 'human-rights: capacity-decided'])
    expect((await cardOf('human-rights')).speaker.claim).toMatchObject({ state: 'declined' })
    granted(await movePerson(desk.as('administrator'), fellow, house))
  })

  test('is none for whoever was named: they simply speak', async () => {
    expect((await said('qmdb', 'claimant')).speaker).toMatchObject({
      capacity: 'representative',
      claim: null,
    })
  })

  test('is refused without an organisation', async () => {
    const body = await room.organisationOf('human-rights')
    granted(await movePerson(desk.as('administrator'), id('human-rights'), null))
    expect(await refusal(submitComments(desk.as('human-rights'), room.desk.id, 'claimant'))).toBe(
      'comment.capacity-unclaimable',
    )
    granted(await movePerson(desk.as('administrator'), id('human-rights'), body))
  })
})

describe('an organisation that is no more', () => {
  test('keeps what was said in its name; its people keep their drafts and go on in their own', async () => {
    const card = await said('qmdb', 'representative')
    const body = await room.organisationOf('qmdb')
    granted(await closeOrganisation(desk.as('administrator'), { organisation: body, fromOn: '2026-11-22' }))
    expect((await cardOf('qmdb')).speaker.organisation).toEqual(card.speaker.organisation)
    const remark = { kind: 'remark', language: 'ru', text: 'Ещё.', wording: null } as const
    const { id: consultation } = room.desk
    granted(
      await writeComment(desk.as('qmdb'), {
        ...{ ...remark, consultation, amendment: null, anchor: { kind: 'draft' } },
      }),
    )
    for (const capacity of ['representative', 'claimant'] as const)
      expect(await submitComments(desk.as('qmdb'), consultation, capacity)).toMatchObject({
        refusal: {
          code: 'organisation.no-more',
          particulars: { name: { en: 'Office of the ҚМДБ' }, day: '2026-11-22', heir: null },
        },
      })
    const note = { consultation, provision: '', text: 'Как быть?', dissent: false }
    expect(await refusal(discussPosition(desk.as('qmdb'), note))).toBe('organisation.no-more')
    expect(granted(await submitComments(desk.as('qmdb'), consultation, 'citizen'))).toHaveLength(1)
  })

  test('is closed once, and nothing goes into it any more', async () => {
    const closed = await room.organisationOf('qmdb')
    const administrator = desk.as('administrator')
    const fromOn = '2026-11-23'
    expect(await refusal(closeOrganisation(administrator, { organisation: closed, fromOn }))).toBe(
      'organisation.closed',
    )
    expect(
      await refusal(mergeOrganisations(administrator, { organisation: house, into: closed, fromOn })),
    ).toBe('organisation.closed')
  })

  test('leaves its answer in a round to the body that it went into', async () => {
    const round = await room.openRound('2026-11-22')
    await room.ask(round, 'state-body')
    const body = await room.organisationOf('state-body')
    const heir = await room.organisationOf('official')
    granted(
      await mergeOrganisations(desk.as('administrator'), {
        ...{ organisation: body, into: heir, fromOn: '2026-11-22' },
      }),
    )
    expect(await answerApproval(desk.as('state-body'), approving(round))).toMatchObject({
      refusal: { code: 'organisation.no-more', particulars: { heir: { en: 'Government Office' } } },
    })
    granted(await nameHead(desk.as('administrator'), { organisation: heir, person: id('official') }))
    granted(await answerApproval(desk.as('official'), approving(round)))
    const [row] = await desk.db.select().from(organisations).where(eq(organisations.id, heir))
    expect((await lastAction()).statement).toContain(row!.id)
  })
})
