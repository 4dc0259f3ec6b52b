import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerComments, type Answer } from '#app/commands/answer-comments.server.ts'
import type { Context } from '#app/commands/context.ts'
import { extendConsultation } from '#app/commands/extend-consultation.server.ts'
import { acceptInvitation, inviteParticipant } from '#app/commands/invite-participant.server.ts'
import { openConsultation, type ConsultationPlan } from '#app/commands/open-consultation.server.ts'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { replyToComment } from '#app/commands/reply-to-comment.server.ts'
import { submitComments } from '#app/commands/submit-comments.server.ts'
import { discardDraft, reviseComment, writeComment, type Remark } from '#app/commands/write-comment.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { LONGEST_COMMENT } from '#app/domain/consultation/comment.ts'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { amendments, bills, comments, people, versions } from '#db/schema.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { rejection } from '#tests/support/desk-room.ts'

const MONDAY = new Date('2026-11-23T06:00:00Z')
const AFTERWARDS = new Date('2026-12-20T06:00:00Z')

let db: Database
let plan: ConsultationPlan
let amendment: string

beforeAll(async () => {
  db = await demonstrationDatabase()
  const [bill] = await db.select().from(bills)
  const [first] = await db
    .select({ version: versions, amendment: amendments })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .orderBy(asc(amendments.position), asc(versions.number))
  amendment = first!.amendment.id
  plan = {
    bill: bill!.id,
    kind: 'public',
    opensOn: '2026-11-23',
    term: { unit: 'working-days', count: 10 },
    noteKk: 'Көрсетілім',
    noteRu: 'Демонстрация',
    versions: [first!.version.id],
  }
})

/** What one of the cast does, and when. */
async function as(name: string, now = MONDAY): Promise<Context> {
  const [person] = await db
    .select()
    .from(people)
    .where(eq(people.email, `${name}@demo.tuzetu`))
  const actor: Actor = {
    kind: 'person',
    id: person!.id,
    role: person!.role,
    organisation: person!.organisationId,
  }
  return { db, actor, now }
}

const opened = async (more: Partial<ConsultationPlan> = {}) =>
  granted(await openConsultation(await as('drafter'), { ...plan, ...more }))

const remark = (consultation: string, more: Partial<Remark> = {}): Remark => ({
  consultation,
  amendment: null,
  kind: 'remark',
  language: 'kk',
  anchor: { kind: 'draft' },
  text: 'Анықтама тым кең.',
  wording: null,
  ...more,
})

const written = async (consultation: string, name = 'theologian') =>
  granted(await writeComment(await as(name), remark(consultation)))

const submitted = async (consultation: string, name = 'theologian') => {
  const comment = await written(consultation, name)
  granted(await submitComments(await as(name), consultation, 'expert'))
  return comment
}

describe('opening', () => {
  test('numbers the rounds of a bill through', async () => {
    const ids = await Promise.all([opened(), opened()])
    expect(new Set(ids).size).toBe(2)
  })

  test.each([
    ['a start in the past', { opensOn: '2026-11-22' }, 'consultation.starts-in-the-past'],
    [
      'a term of no days',
      { term: { unit: 'working-days', count: 0 } as const },
      'consultation.term-out-of-range',
    ],
    ['nothing to read', { versions: [] }, 'consultation.nothing-to-read'],
    ['a version that is not there', { versions: [crypto.randomUUID()] }, 'version.missing'],
  ])('refuses %s', async (_what, more, code) => {
    expect(await answerOf(openConsultation(await as('drafter'), { ...plan, ...more }))).toBe(code)
  })

  test('is the drafters’', async () => {
    expect(await answerOf(openConsultation(await as('theologian'), plan))).toBe('access.denied')
  })
})

describe('writing', () => {
  test('keeps a draft private until it is submitted with the others, and then numbers them', async () => {
    const consultation = await opened()
    await written(consultation)
    await written(consultation)
    const numbers = granted(await submitComments(await as('theologian'), consultation, 'expert'))
    expect(numbers).toEqual([1, 2])
  })

  test('takes 200 people at once in the last minute, and refuses clearly who is after the close', async () => {
    const consultation = await opened()
    const crowd = await db
      .insert(people)
      .values(
        Array.from({ length: 200 }, (_, at) => ({
          ...{ email: `crowd${at}@test`, password: '', role: 'stakeholder' as const, registeredAt: MONDAY },
          ...{ nameKk: `Азамат ${at}`, nameRu: `Житель ${at}`, nameEn: `Resident ${at}` },
        })),
      )
      .returning()
    const speaking = crowd.map(({ id }, at): Context => {
      const actor: Actor = { kind: 'person', id, role: 'stakeholder', organisation: null }
      return { db, actor, now: at % 4 === 3 ? AFTERWARDS : MONDAY } // every fourth comes too late
    })
    for (const context of speaking)
      granted(await writeComment({ ...context, now: MONDAY }, remark(consultation)))
    const outcomes = await Promise.all(
      speaking.map(context => answerOf(submitComments(context, consultation, 'citizen'))),
    )
    outcomes.forEach((outcome, at) => expect(outcome).toBe(at % 4 === 3 ? 'consultation.not-open' : 'taken'))
    const rows = await db.select().from(comments).where(eq(comments.consultationId, consultation))
    expect(rows).toHaveLength(200) // a refused one keeps its draft
    const numbers = rows.flatMap(row => row.number ?? []).sort((one, other) => one - other)
    expect(numbers).toEqual(Array.from({ length: 150 }, (_, place) => place + 1))
  })

  test('numbers what several authors submit without gaps', async () => {
    const consultation = await opened()
    const names = ['theologian', 'qmdb', 'human-rights', 'state-body'] as const
    for (const name of names) await Promise.all(Array.from({ length: 5 }, () => written(consultation, name)))
    await Promise.all(names.map(async name => submitComments(await as(name), consultation, 'citizen')))
    const rows = await db.select().from(comments).where(eq(comments.consultationId, consultation))
    const numbers = rows.map(row => row.number!).sort((one, other) => one - other)
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, place) => place + 1))
  })

  test.each([
    ['nothing said', { text: '  ' }, 'comment.empty'],
    ['100,000 characters', { text: 'ө'.repeat(100_000) }, 'comment.too-long'],
    ['a proposal without its wording', { kind: 'proposal' as const }, 'comment.wording-missing'],
  ])('refuses %s', async (_what, more, code) => {
    const consultation = await opened()
    expect(await answerOf(writeComment(await as('theologian'), remark(consultation, more)))).toBe(code)
  })

  test('takes the longest comment that it promises to take', async () => {
    const consultation = await opened()
    const outcome = writeComment(
      await as('theologian'),
      remark(consultation, { text: 'ө'.repeat(LONGEST_COMMENT) }),
    )
    expect(await answerOf(outcome)).toBe('taken')
  })

  test('refuses words that the consulted text does not have', async () => {
    const consultation = await opened()
    const place = { provision: 'art_1', address: 'art_1', start: 0, end: 4 }
    const anchor = { kind: 'words', language: 'kk', ...place, quote: 'жоқ!', prefix: '', suffix: '' } as const
    const outcome = writeComment(await as('theologian'), remark(consultation, { amendment, anchor }))
    expect(await answerOf(outcome)).toBe('anchor.missing')
  })

  test('is over after the close, and what was kept as a draft stays', async () => {
    const consultation = await opened()
    const draft = await written(consultation)
    const late = await as('theologian', AFTERWARDS)
    expect(await answerOf(writeComment(late, remark(consultation)))).toBe('consultation.not-open')
    expect(await answerOf(submitComments(late, consultation, 'expert'))).toBe('consultation.not-open')
    expect(await db.select().from(comments).where(eq(comments.id, draft))).toHaveLength(1)
  })

  test('lets only the author change a comment, and keeps what it said before', async () => {
    const consultation = await opened()
    const comment = await submitted(consultation)
    const rewriting = { kind: 'objection', text: 'Қарсымын.', wording: null } as const
    expect(await answerOf(reviseComment(await as('human-rights'), comment, rewriting))).toBe(
      'comment.not-yours',
    )
    expect(await answerOf(reviseComment(await as('theologian'), comment, rewriting))).toBe('taken')
    expect(await answerOf(discardDraft(await as('theologian'), comment))).toBe('comment.not-yours')
  })

  test('lets only a named representative speak for an organisation', async () => {
    const consultation = await opened()
    await written(consultation)
    const outcome = submitComments(await as('theologian'), consultation, 'representative')
    expect(await answerOf(outcome)).toBe('comment.capacity-unverified')
  })
})

describe('answering', () => {
  test('needs a reason, and the part where it is partial', async () => {
    const comment = await submitted(await opened())
    const answer = async (more: Partial<Answer>) =>
      answerOf(answerComments(await as('drafter'), rejection([comment], more)))
    expect(await answer({ reason: ' ' })).toBe('disposition.reason-missing')
    expect(await answer({ code: 'accepted-in-part' })).toBe('disposition.part-missing')
    expect(await answer({ code: 'already-provided-for' })).toBe('disposition.provision-missing')
  })

  test('tells the second of two drafters what the first decided meanwhile', async () => {
    const comment = await submitted(await opened())
    const both = [await as('drafter'), await as('second-drafter')]
    const outcomes = await Promise.all(
      both.map(drafter => answerOf(answerComments(drafter, rejection([comment])))),
    )
    expect(outcomes.sort()).toEqual(['comment.answered-meanwhile', 'taken'])
  })

  test('does not touch private drafts', async () => {
    const draft = await written(await opened())
    expect(await answerOf(answerComments(await as('drafter'), rejection([draft])))).toBe('comment.missing')
  })

  test('must be complete before the report, which closes the round', async () => {
    const consultation = await opened()
    const comment = await submitted(consultation)
    const drafter = await as('drafter', AFTERWARDS)
    expect(await answerOf(publishReport(await as('drafter'), consultation))).toBe('consultation.not-closed')
    expect(await answerOf(publishReport(drafter, consultation))).toBe('consultation.unanswered')
    granted(await answerComments(drafter, rejection([comment])))
    expect(await answerOf(publishReport(drafter, consultation))).toBe('taken')
    expect(await answerOf(answerComments(drafter, rejection([comment])))).toBe('consultation.reported')
  })

  test('hears the author, and nobody else, on what became of the comment', async () => {
    const comment = await submitted(await opened())
    const reply = { comment, kind: 'standing', text: '' } as const
    expect(await answerOf(replyToComment(await as('human-rights'), reply))).toBe('comment.not-yours')
    expect(await answerOf(replyToComment(await as('theologian'), reply))).toBe('taken')
  })
})

describe('extending', () => {
  test('needs a later day and a reason', async () => {
    const consultation = await opened()
    const extend = async (closesOn: string, reason: string) =>
      answerOf(extendConsultation(await as('drafter'), { consultation, closesOn, reason }))
    expect(await extend('2026-11-24', 'Сұраныс бойынша')).toBe('consultation.extension-not-later')
    expect(await extend('2026-12-31', '')).toBe('consultation.reason-missing')
    expect(await extend('2026-12-31', 'Сұраныс бойынша')).toBe('taken')
  })
})

describe('an invitation', () => {
  test('works once', async () => {
    const consultation = await opened({ kind: 'invited' })
    const invitation = { consultation, organisation: null, person: null }
    const word = granted(await inviteParticipant(await as('drafter'), invitation))
    expect(await answerOf(acceptInvitation(await as('theologian'), word))).toBe('taken')
    expect(await answerOf(acceptInvitation(await as('theologian'), word))).toBe('taken') // the same person, again
    expect(await answerOf(acceptInvitation(await as('human-rights'), word))).toBe('invitation.used')
    expect(await answerOf(acceptInvitation(await as('human-rights'), 'no such word'))).toBe(
      'invitation.missing',
    )
  })
})
