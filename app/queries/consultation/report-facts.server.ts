import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { lastDay, type Day } from '#app/domain/consultation/term.ts'
import type { Element, ReportComment } from '#app/domain/paper/coverage.ts'
import { ANSWER_TERM, type ReportFacts } from '#app/domain/paper/report-paper.ts'
import { nameOn } from '#app/domain/consultation/organisation-history.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { consultedElements } from '#app/queries/consultation/consulted-elements.server.ts'
import { partsOf } from '#app/queries/consultation/consultation-page.server.ts'
import { tableOf } from '#app/queries/law/kept-texts.server.ts'
import { positionsSubmitted } from '#app/queries/position/positions.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import type { ConsultationRow } from '#db/consultations.server.ts'
import { organisationHistory } from '#db/organisations.server.ts'
import {
  acts,
  amendments,
  answers,
  approvals,
  assignments,
  capacityClaims,
  comments,
  dispositions,
  extensions,
  organisations,
  participants,
  people,
  submittedPositions,
} from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/** What the report on a consultation is made of, in one language of the law. */
export async function reportFacts(
  db: Handle,
  consultation: ConsultationRow,
  of: { readonly language: Language; readonly acts: ReadonlyMap<string, string> },
): Promise<ReportFacts> {
  const { id, round, kind, opensOn, closesOn } = consultation
  const calendar = await workCalendar(db)
  const dueOn = lastDay(closesOn, { unit: 'working-days', count: ANSWER_TERM }, calendar)
  const [extended, silent, said, elements, later, positions] = await Promise.all([
    db.select().from(extensions).where(eq(extensions.consultationId, id)).orderBy(asc(extensions.extendedAt)),
    silentIn(db, consultation),
    commentsFor(db, id, dueOn),
    consultedElements(db, id, of.language),
    changedLater(db, id, of.language),
    positionsSubmitted(db, id),
  ])
  return {
    ...{ round, kind, opensOn, closesOn, silent, comments: said, later, positions, acts: of.acts },
    extensions: extended.map(each => ({ closesOn: each.closesOn, reason: each.reason })),
    elements: elements.map(({ slug, provision, address }) => ({ act: slug, provision, address })),
  }
}

/** The organisations that were invited and said nothing: no comment, no position, no answer to a round of approval. */
async function silentIn(db: Handle, { id, closesOn }: ConsultationRow): Promise<Trilingual[]> {
  const [invited, history, ...spoken] = await Promise.all([
    db
      .selectDistinct({ organisation: organisations })
      .from(participants)
      .innerJoin(organisations, eq(organisations.id, participants.organisationId))
      .where(eq(participants.consultationId, id)),
    organisationHistory(db),
    db
      .select({ organisation: confirmed('organisationId') })
      .from(comments)
      .leftJoin(capacityClaims, confirmedClaim())
      .where(and(eq(comments.consultationId, id), isNotNull(comments.submittedAt))),
    ...[submittedPositions, approvals].map(said =>
      db.select({ organisation: said.organisationId }).from(said).where(eq(said.consultationId, id)),
    ),
  ])
  const heard = new Set(spoken.flat().map(({ organisation }) => organisation))
  return invited
    .filter(({ organisation }) => !heard.has(organisation.id))
    .map(({ organisation }) => nameOn({ id: organisation.id, now: nameOf(organisation) }, history, closesOn))
}

/** The claim of a comment, if the organisation confirmed it. */
function confirmedClaim() {
  return and(eq(capacityClaims.id, comments.claimId), eq(capacityClaims.confirmed, true))
}

/** In whose name a comment counts: the organisation that had named its author, or that confirmed the claim since. */
function confirmed(column: 'organisationId' | 'organisationKk' | 'organisationRu' | 'organisationEn') {
  return sql<string | null>`coalesce(${comments[column]}, ${capacityClaims[column]})`
}

async function commentsFor(db: Handle, consultation: string, usual: Day): Promise<ReportComment[]> {
  const submitted = and(eq(comments.consultationId, consultation), isNotNull(comments.submittedAt))
  const [rows, decisions] = await Promise.all([
    db
      .select({
        ...{ id: comments.id, number: comments.number, act: acts.slug, provision: comments.provisionId },
        ...{ anchor: comments.anchor, author: comments.authorId, capacity: comments.capacity },
        ...{ kk: confirmed('organisationKk'), ru: confirmed('organisationRu') },
        en: confirmed('organisationEn'),
        ...{ nameKk: people.nameKk, nameRu: people.nameRu, nameEn: people.nameEn },
        dueOn: assignments.dueOn,
      })
      .from(comments)
      .innerJoin(people, eq(people.id, comments.authorId))
      .leftJoin(amendments, eq(amendments.id, comments.amendmentId))
      .leftJoin(acts, eq(acts.id, amendments.actId))
      .leftJoin(assignments, eq(assignments.commentId, comments.id))
      .leftJoin(capacityClaims, confirmedClaim())
      .where(submitted)
      .orderBy(asc(comments.number)),
    db
      .select({ comment: answers.commentId, code: dispositions.code, at: answers.answeredAt })
      .from(answers)
      .innerJoin(dispositions, eq(dispositions.id, answers.dispositionId))
      .innerJoin(comments, eq(comments.id, answers.commentId))
      .where(submitted)
      .orderBy(asc(answers.answeredAt), asc(dispositions.id)),
  ])
  // The latest decision counts; in time or late is when there was a first one.
  const decided = new Map(decisions.map(each => [each.comment, each.code]))
  const first = new Map(decisions.toReversed().map(each => [each.comment, each.at]))
  return rows.map(({ id, number, anchor, kk, ru, en, dueOn, nameKk, nameRu, nameEn, ...row }) => {
    const answeredAt = first.get(id)
    return {
      ...row,
      number: number ?? 0,
      address: 'address' in anchor ? anchor.address : '',
      name: { kk: nameKk, ru: nameRu, en: nameEn },
      organisation: kk !== null && ru !== null && en !== null ? { kk, ru, en } : null,
      code: decided.get(id) ?? null,
      answeredOn: answeredAt ? dayInKazakhstan(answeredAt) : null,
      dueOn: dueOn ?? usual,
    }
  })
}

/** What was changed between the versions that were consulted and the newest ones. */
async function changedLater(db: Handle, consultation: string, language: Language): Promise<Element[]> {
  const parts = await partsOf(db, consultation)
  const changed = parts.map(async ({ part, version }) => {
    const newest = await latestVersion(db, part.amendment)
    if (!newest || newest.id === version.id) return []
    const rows = await tableOf(db, { before: version, after: newest }, language)
    return rows.map(row => ({
      ...{ act: part.act, provision: row.provisionId, address: row.address },
    }))
  })
  return (await Promise.all(changed)).flat()
}
