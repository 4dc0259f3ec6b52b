import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { seesEverything } from '#app/domain/access/readers.ts'
import { approvalState, dueDay, isLate } from '#app/domain/consultation/approval.ts'
import type {
  ApprovalCard,
  ApprovalRound,
  BodyCard,
  RemarkCard,
} from '#app/domain/consultation/approval-card.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { formerNames, heirOf } from '#app/domain/consultation/organisation-history.ts'
import { workingDaysLeft, type Day } from '#app/domain/consultation/term.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { approvalRoundsOf } from '#db/consultations.server.ts'
import { membershipOf, organisationHistory, organisationNames } from '#db/organisations.server.ts'
import {
  acts,
  amendments,
  approvalRemarks,
  approvalReplies,
  approvals,
  approvalTerms,
  organisations,
  participants,
} from '#db/schema.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/** The rounds of approval of a bill that a reader may see, the first one first: a body sees itself only. */
export async function approvalRounds(reader: Reader, bill: string): Promise<ApprovalRound[]> {
  const { db, actor, now } = reader
  const own = seesEverything(actor) ? null : ((await membershipOf(db, actor, now))?.organisation.id ?? '')
  const rows = await approvalRoundsOf(db, bill)
  const ids = rows.map(row => row.id)
  const [asked, given, calendar, history, names] = await Promise.all([
    askedIn(db, ids),
    answersIn(db, ids),
    workCalendar(db),
    organisationHistory(db),
    organisationNames(db),
  ])
  const today = dayInKazakhstan(now)
  const bodyIn = (row: (typeof rows)[number], body: Asked): BodyCard => {
    const { id, name, askedAt, workingDays } = body
    const heir = heirOf(id, history)
    const dueOn = dueDay(row, { askedOn: dayInKazakhstan(askedAt), workingDays }, calendar)
    const answers = (given.get(`${row.id} ${id}`) ?? []).map(answer => ({
      ...answer,
      late: isLate(dueOn, answer.answeredOn),
    }))
    return {
      ...{ organisation: id, heir, heirName: names.get(heir)!, name, dueOn, answers },
      former: formerNames(id, history),
      workingDaysLeft: workingDaysLeft(today, dueOn, calendar),
      state: approvalState(dueOn, answers.find(answer => !answer.late) ?? null, today),
    }
  }
  return rows
    .map(row => ({
      consultation: row.id,
      ...{ ...row.place, opensOn: row.opensOn, closesOn: row.closesOn },
      bodies: asked
        .filter(
          body =>
            body.consultation === row.id &&
            (own === null || body.id === own || heirOf(body.id, history) === own),
        )
        .map(body => bodyIn(row, body)),
    }))
    .filter(round => own === null || round.bodies.length > 0)
}

interface Asked {
  readonly consultation: string
  readonly id: string
  readonly name: BodyCard['name']
  readonly askedAt: Date
  readonly workingDays: number | null
}

async function askedIn(db: Handle, ids: readonly string[]): Promise<Asked[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectDistinctOn([participants.consultationId, participants.organisationId], {
      consultation: participants.consultationId,
      organisation: organisations,
      askedAt: participants.invitedAt,
      workingDays: approvalTerms.workingDays,
    })
    .from(participants)
    .innerJoin(organisations, eq(organisations.id, participants.organisationId))
    .leftJoin(
      approvalTerms,
      and(
        eq(approvalTerms.consultationId, participants.consultationId),
        eq(approvalTerms.organisationId, participants.organisationId),
      ),
    )
    .where(inArray(participants.consultationId, [...ids]))
    .orderBy(participants.consultationId, participants.organisationId, asc(participants.invitedAt))
  return rows
    .toSorted(
      (one, other) =>
        one.askedAt.getTime() - other.askedAt.getTime() ||
        one.organisation.nameKk.localeCompare(other.organisation.nameKk, 'kk'),
    )
    .map(({ organisation, ...row }) => ({ ...row, id: organisation.id, name: nameOf(organisation) }))
}

type Given = Omit<ApprovalCard, 'late'>

/** The answers of each body in each round, the latest first, under «round body». */
async function answersIn(db: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, Given[]>> {
  const given = new Map<string, Given[]>()
  if (ids.length === 0) return given
  const rows = await db
    .select()
    .from(approvals)
    .where(inArray(approvals.consultationId, [...ids]))
    .orderBy(desc(approvals.answeredAt), desc(approvals.id))
  const remarks = await remarksIn(db, ids)
  for (const row of rows) {
    const key = `${row.consultationId} ${row.organisationId}`
    const answer: Given = {
      ...{ id: row.id, answer: row.answer, reason: row.reason },
      name: { kk: row.organisationKk, ru: row.organisationRu, en: row.organisationEn },
      answeredOn: dayInKazakhstan(row.answeredAt),
      remarks: remarks.get(row.id) ?? [],
    }
    given.set(key, [...(given.get(key) ?? []), answer])
  }
  return given
}

async function remarksIn(db: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, RemarkCard[]>> {
  const [rows, replies] = await Promise.all([
    db
      .select({ remark: approvalRemarks, act: acts.slug })
      .from(approvalRemarks)
      .innerJoin(approvals, eq(approvals.id, approvalRemarks.approvalId))
      .leftJoin(amendments, eq(amendments.id, approvalRemarks.amendmentId))
      .leftJoin(acts, eq(acts.id, amendments.actId))
      .where(inArray(approvals.consultationId, [...ids]))
      .orderBy(asc(approvalRemarks.number)),
    repliesIn(db, ids),
  ])
  const remarks = new Map<string, RemarkCard[]>()
  for (const { remark, act } of rows) {
    const card: RemarkCard = {
      ...{ id: remark.id, amendment: remark.amendmentId, act, provision: remark.provisionId },
      ...{ address: remark.address, draft: { kk: remark.draftKk, ru: remark.draftRu } },
      ...{ language: remark.language, wording: remark.wording, reason: remark.reason },
      replies: replies.get(remark.id) ?? [],
    }
    const own = remarks.get(remark.approvalId)
    if (own) own.push(card)
    else remarks.set(remark.approvalId, [card])
  }
  return remarks
}

type Reply = RemarkCard['replies'][number] & { readonly repliedOn: Day }

async function repliesIn(db: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, Reply[]>> {
  const rows = await db
    .select({ reply: approvalReplies })
    .from(approvalReplies)
    .innerJoin(approvalRemarks, eq(approvalRemarks.id, approvalReplies.remarkId))
    .innerJoin(approvals, eq(approvals.id, approvalRemarks.approvalId))
    .where(inArray(approvals.consultationId, [...ids]))
    .orderBy(asc(approvalReplies.repliedAt), asc(approvalReplies.id))
  const replies = new Map<string, Reply[]>()
  for (const { reply } of rows) {
    const card = { reply: reply.reply, reason: reply.reason, repliedOn: dayInKazakhstan(reply.repliedAt) }
    replies.set(reply.remarkId, [...(replies.get(reply.remarkId) ?? []), card])
  }
  return replies
}
