import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { approvePosition } from '#app/commands/approve-position.server.ts'
import { annexDissent, discussPosition } from '#app/commands/discuss-position.server.ts'
import { draftPosition, type DraftedStand } from '#app/commands/draft-position.server.ts'
import { nameHead } from '#app/commands/name-head.server.ts'
import { shareComment } from '#app/commands/share-comment.server.ts'
import { submitPosition } from '#app/commands/submit-position.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import { positionPage } from '#app/queries/position/position-page.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { people } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { speaksFor } from '#tests/support/approval-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, idOf, SITE } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

// The theologian joins the office of the ҚМДБ as its head; its representative drafts.
const [office] = await room.db.select().from(people).where(eq(people.email, 'qmdb@demo.tuzetu'))
await room.db
  .update(people)
  .set({ organisationId: office!.organisationId })
  .where(eq(people.email, 'theologian@demo.tuzetu'))
const organisation = office!.organisationId!
granted(
  await nameHead(room.as('administrator'), {
    organisation,
    person: idOf(room, 'theologian'),
  }),
)

const stand = (more: Partial<DraftedStand> = {}): DraftedStand => ({
  ...{ consultation: desk.id, amendment: desk.amendment, provision: FEE, seen: 0 },
  ...{ stance: 'objection', language: 'kk', text: 'Жылына бір рет жеткілікті.', wording: '', ...more },
})

const seenBy = (part: Part) => positionPage(room.as(part, 1), desk.id, 'ru')

describe('a position in the making', () => {
  test('grows by revisions, of which a colleague’s is not overwritten unseen', async () => {
    granted(await draftPosition(room.as('qmdb'), stand()))
    expect(await answerOf(draftPosition(room.as('theologian'), stand()))).toBe('position.changed-meanwhile')
    granted(await draftPosition(room.as('theologian'), stand({ seen: 1, stance: 'support', text: '' })))
    const { own } = (await seenBy('qmdb'))!
    expect(own!.stands.map(each => [each.provision, each.revision, each.stance])).toEqual([
      [FEE, 2, 'support'],
    ])
  })

  test('keeps its revision, and the head’s approval, where nothing is said anew', async () => {
    const kept = granted(await draftPosition(room.as('qmdb'), stand()))
    granted(await approvePosition(room.as('theologian'), desk.id))
    const again = stand({ seen: 1, text: ' Жылына бір рет жеткілікті. ' })
    expect(await answerOf(draftPosition(room.as('theologian'), again))).toBe('position.unchanged')
    const { own } = (await seenBy('qmdb'))!
    expect(own!.stands).toMatchObject([{ id: kept, revision: 1 }])
    expect(own!.approval).toMatchObject({ holds: true })
    const changes = [{ text: 'Бір рет.' }, { language: 'ru' }, { wording: 'Бір рет.' }] as const
    for (const [at, more] of changes.entries())
      granted(await draftPosition(room.as('qmdb'), stand({ seen: at + 1, ...more })))
  })

  test('is refused without what a stand needs', async () => {
    const outcome = (more: Partial<DraftedStand>) => answerOf(draftPosition(room.as('qmdb'), stand(more)))
    expect(await outcome({ text: ' ' })).toBe('position.reason-missing')
    expect(await outcome({ text: '', stance: 'support-with-changes' })).toBe('position.changes-missing')
    expect(await outcome({ provision: 'art_9' })).toBe('amendment.provision-missing')
    expect(await outcome({ consultation: office!.id })).toBe('consultation.missing')
    expect(await answerOf(draftPosition(room.as('drafter'), stand()))).toBe('access.denied')
  })

  test('is seen by the members only: not by other organisations, not by the developer', async () => {
    granted(await draftPosition(room.as('qmdb'), stand()))
    const note = { consultation: desk.id, provision: FEE, text: 'Келісеміз бе?' }
    granted(await discussPosition(room.as('qmdb'), note))
    expect((await seenBy('theologian'))!.own!.notes.map(each => each.text)).toEqual(['Келісеміз бе?'])
    expect((await seenBy('human-rights'))!.own).toMatchObject({ stands: [], notes: [] })
    expect(await seenBy('drafter')).toMatchObject({ own: null, received: [] })
  })

  test('gathers comments that members show to it; what they do not show stays theirs', async () => {
    const write = async (text: string) =>
      granted(
        await writeComment(room.as('qmdb'), {
          ...{ consultation: desk.id, amendment: desk.amendment, kind: 'remark', language: 'kk' },
          ...{ anchor: { kind: 'provision', provision: FEE, address: FEE }, text, wording: null },
        }),
      )
    const [shown] = [await write('Көрсетілген'), await write('Жасырын')]
    granted(await shareComment(room.as('qmdb'), shown!))
    expect(await answerOf(shareComment(room.as('theologian'), shown!))).toBe('comment.not-yours')
    const texts = async (part: Part) => (await seenBy(part))!.own!.shared.map(each => each.comment.text)
    expect(await texts('theologian')).toEqual(['Көрсетілген'])
    expect(await texts('human-rights')).toEqual([])
  })
})

describe('approval and submission', () => {
  const approve = (part: Part, minutes = 0) => answerOf(approvePosition(room.as(part, minutes), desk.id))
  const submit = (part: Part) => answerOf(submitPosition(room.as(part), desk.id))

  test('are the head’s, of exactly what stands', async () => {
    expect(await approve('theologian')).toBe('position.nothing-drafted')
    granted(await draftPosition(room.as('qmdb'), stand()))
    expect(await approve('qmdb')).toBe('position.head-only')
    expect(await submit('theologian')).toBe('position.not-approved')
    expect(await approve('theologian')).toBe('taken')
    granted(await draftPosition(room.as('qmdb'), stand({ seen: 1, text: 'Екі рет тым көп.' })))
    expect((await seenBy('qmdb'))!.own!.approval!.holds).toBe(false)
    expect(await submit('theologian')).toBe('position.not-approved')
    expect(await approve('theologian', 1)).toBe('taken')
    await speaksFor(room.db, 'qmdb', false)
    expect(await submit('qmdb')).toBe('comment.capacity-unverified')
    expect(await submit('theologian')).toBe('taken')
  })

  test('send one position with its dissents to the developer; nothing changes afterwards', async () => {
    granted(await draftPosition(room.as('qmdb'), stand()))
    granted(await draftPosition(room.as('qmdb'), stand({ provision: SITE, stance: 'no-remark', text: '' })))
    granted(
      await annexDissent(room.as('qmdb'), { consultation: desk.id, provision: '', text: 'Мен қолдаймын.' }),
    )
    granted(await approvePosition(room.as('theologian'), desk.id))
    granted(await submitPosition(room.as('theologian'), desk.id))
    const { received } = (await seenBy('drafter'))!
    expect(received).toMatchObject([
      {
        name: { kk: 'ҚМДБ аппараты' },
        stands: [{ provision: FEE }, { provision: SITE }],
        dissents: [{ text: 'Мен қолдаймын.' }],
      },
    ])
    expect(await answerOf(draftPosition(room.as('qmdb'), stand({ seen: 1 })))).toBe('position.submitted')
    expect(await submit('theologian')).toBe('position.submitted')
  })

  test('end with the consultation', async () => {
    granted(await draftPosition(room.as('qmdb'), stand()))
    const later = room.as('theologian', 60 * 24 * 60)
    expect(await answerOf(approvePosition(later, desk.id))).toBe('consultation.not-open')
  })
})
