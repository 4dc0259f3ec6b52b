import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { closeOrganisation, mergeOrganisations } from '#app/commands/change-organisation.server.ts'
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
import { commentsOf } from '#app/queries/comment/comment-cards.server.ts'
import { organisationPage } from '#app/queries/organisation/organisation-page.server.ts'
import { speaksFor } from '#db/organisations.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { auditEntries, organisations } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { approvalRoom, approving } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, idOf } from '#tests/support/desk-room.ts'
import { registerColleague } from '#tests/support/members.ts'

const desk = await deskRoom(await freshDatabase())
const fellow = await registerColleague(desk.db, 'theologian', { name: 'fellow', called: 'Fellow' })
const room = anewEachTest(() => approvalRoom(desk))
let house: string

const TODAY = '2026-11-22'
const NAMING = { fromOn: TODAY, untilOn: null, reason: 'Order 7' }

beforeEach(async () => {
  house = await room.organisationOf('theologian')
})

const id = (part: Part) => idOf(desk, part)

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
    expect(await answerOf(nameRepresentative(desk.as('administrator'), house, naming))).toBe('access.denied')
    expect(await answerOf(nameRepresentative(desk.as('theologian'), house, naming))).toBe('access.denied')
    await keeps()
    expect((await lastAction()).action).toBe('organisation-administrator.named')
    const named = granted(await nameRepresentative(desk.as('theologian'), house, naming))
    expect(await speaksFor(desk.db, { person: fellow, organisation: house }, TODAY)).toBe(true)
    expect(await speaksFor(desk.db, { person: fellow, organisation: house }, '2026-11-21')).toBe(false)
    granted(await endRepresentation(desk.as('theologian'), named, 'Left'))
    expect(await speaksFor(desk.db, { person: fellow, organisation: house }, TODAY)).toBe(false)
    expect(await answerOf(endRepresentation(desk.as('theologian'), named, 'Left'))).toBe('naming.ended')
  })

  test('is kept by its head, who names its administrators; they name no further ones', async () => {
    granted(await nameHead(desk.as('administrator'), { organisation: house, person: fellow }))
    await keeps()
    const further = { organisation: house, person: fellow, reason: 'Order 2' }
    expect(await answerOf(nameOrganisationAdministrator(desk.as('theologian'), further))).toBe(
      'access.denied',
    )
    const head = {
      ...desk.as('theologian'),
      actor: { kind: 'person', id: fellow, role: 'stakeholder', organisation: house } as const,
    }
    const page = await organisationPage(head, house)
    expect(page).toMatchObject({ mayNameAdministrator: true, mayNameRepresentative: true })
    const [own] = page!.administrators
    granted(await endOrganisationAdministrator(head, own!.id, 'New order'))
    expect(
      await answerOf(nameRepresentative(desk.as('theologian'), house, { person: fellow, ...NAMING })),
    ).toBe('access.denied')
  })

  test('names its own people only, with a ground, and once for one time', async () => {
    await keeps()
    const keeper = desk.as('theologian')
    const naming = { person: id('theologian'), ...NAMING }
    expect(await answerOf(nameRepresentative(keeper, house, { ...naming, person: id('qmdb') }))).toBe(
      'organisation.person-foreign',
    )
    expect(await answerOf(nameRepresentative(keeper, house, { ...naming, reason: '' }))).toBe(
      'representation.reason-missing',
    )
    const named = granted(await nameRepresentative(keeper, house, naming))
    expect(await answerOf(nameRepresentative(keeper, house, naming))).toBe('representation.named')
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
      await answerOf(nameRepresentative(desk.as('theologian'), house, { person: fellow, ...NAMING })),
    ).toBe('access.denied')
    granted(await movePerson(desk.as('administrator'), id('theologian'), house))
    expect(
      await answerOf(nameRepresentative(desk.as('theologian'), house, { person: fellow, ...NAMING })),
    ).toBe('access.denied')
  })
})

describe('an organisation that is no more', () => {
  test('keeps what was said in its name; its people keep their drafts and go on in their own', async () => {
    const author = { own: id('qmdb'), all: false }
    const mine = async () => (await commentsOf(desk.db, room.desk.id, author))[0]!.speaker
    await room.desk.say('qmdb', {}, 'representative')
    const speaker = await mine()
    const body = await room.organisationOf('qmdb')
    granted(await closeOrganisation(desk.as('administrator'), { organisation: body, fromOn: '2026-11-22' }))
    expect(await mine()).toEqual(speaker)
    const remark = { kind: 'remark', language: 'ru', text: 'Ещё.', wording: null } as const
    const { id: consultation } = room.desk
    granted(
      await writeComment(desk.as('qmdb'), {
        ...{ ...remark, consultation, amendment: null, anchor: { kind: 'draft' } },
      }),
    )
    for (const voice of ['representative', { claimed: body }] as const)
      expect(await submitComments(desk.as('qmdb'), consultation, voice)).toMatchObject({
        refusal: {
          code: 'organisation.no-more',
          particulars: { name: { en: 'Office of the ҚМДБ' }, day: '2026-11-22', heir: null },
        },
      })
    const note = { consultation, provision: '', text: 'Как быть?', dissent: false }
    expect(await answerOf(discussPosition(desk.as('qmdb'), note))).toBe('organisation.no-more')
    expect(granted(await submitComments(desk.as('qmdb'), consultation, 'citizen'))).toHaveLength(1)
  })

  test('is closed once, and nothing goes into it any more', async () => {
    const closed = await room.organisationOf('qmdb')
    const administrator = desk.as('administrator')
    const fromOn = '2026-11-23'
    expect(await answerOf(closeOrganisation(administrator, { organisation: closed, fromOn }))).toBe(
      'organisation.closed',
    )
    expect(
      await answerOf(mergeOrganisations(administrator, { organisation: house, into: closed, fromOn })),
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
