import { and, asc, desc, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import type {
  AnswerCard,
  ClaimCard,
  CommentCard,
  PlacementCard,
  ReplyCard,
  Speaker,
} from '#app/domain/consultation/comment-card.ts'
import { claimState } from '#app/domain/consultation/representation.ts'
import { appealIn, moderated, type Moderation } from '#app/domain/consultation/redaction.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import {
  acts,
  amendments,
  answers,
  capacityClaims,
  comments,
  dispositions,
  moderations,
  people,
  placements,
  replies,
  spokenComments,
  versions,
} from '#db/schema.ts'

/**
 * The comments of a consultation that somebody may see: their own, and everybody's where `all` is true. With
 * `provisions`, those on these, those on no provision, and the reader's own drafts.
 */
export function commentsOf(
  db: Handle,
  consultation: string,
  { own, all, provisions }: Sight,
): Promise<CommentCard[]> {
  const mine = own === null ? undefined : eq(comments.authorId, own)
  const seen = all ? or(isNotNull(comments.submittedAt), mine) : (mine ?? isNull(comments.id))
  const near = provisions && [
    inArray(comments.provisionId, [...provisions]),
    isNull(comments.provisionId),
    isNull(comments.submittedAt),
  ]
  return cardsWhere(db, and(eq(comments.consultationId, consultation), seen, near && or(...near)))
}

/** Whose comments somebody sees. */
export interface Sight {
  /** The reader, whose private drafts are shown to nobody else. */
  readonly own: string | null
  readonly all: boolean
  /** Only those near these provisions; all where it is not said. */
  readonly provisions?: readonly string[]
}

/** All comments of one author, the latest first; not those that they only recorded in somebody else's name. */
export async function commentsBy(db: Handle, author: string): Promise<CommentCard[]> {
  return (
    await cardsWhere(db, and(eq(comments.authorId, author), isNull(spokenComments.speakerKk)))
  ).toReversed()
}

/** Some comments with everything that belongs to them, in the order they were submitted, drafts last. */
export async function cardsWhere(db: Handle, condition: SQL | undefined): Promise<CommentCard[]> {
  const rows = await db
    .select({
      comment: comments,
      author: people,
      act: acts.slug,
      spoken: spokenComments,
      claim: capacityClaims,
    })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .leftJoin(amendments, eq(amendments.id, comments.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .leftJoin(spokenComments, eq(spokenComments.commentId, comments.id))
    .leftJoin(capacityClaims, eq(capacityClaims.id, comments.claimId))
    .where(condition)
    .orderBy(asc(comments.number), asc(comments.writtenAt), asc(comments.id))
  const ids = rows.map(row => row.comment.id)
  const [answered, replied, placed, moderation] = await Promise.all([
    answersOf(db, ids),
    repliesOf(db, ids),
    placementsOf(db, ids),
    moderationsOf(db, ids),
  ])
  return rows.map(({ comment, author, act, spoken, claim }) => ({
    ...{ id: comment.id, consultation: comment.consultationId, number: comment.number, act },
    ...{
      kind: comment.kind,
      language: comment.language,
      anchor: comment.anchor,
      provision: comment.provisionId,
    },
    ...{ text: comment.text, wording: comment.wording, author: author.id },
    speaker: { ...speakerOf(comment, author, spoken), claim: claim && claimCard(claim) },
    spoken: spoken !== null,
    writtenAt: comment.writtenAt.toISOString(),
    submittedAt: comment.submittedAt?.toISOString() ?? null,
    answer: answered.get(comment.id) ?? null,
    replies: replied.get(comment.id) ?? [],
    placement: placed.get(comment.id) ?? null,
    ...(moderation.get(comment.id) ?? UNTOUCHED),
  }))
}

/** The author; or who spoke at a round-table without an account, whose words somebody recorded. */
function speakerOf(
  comment: typeof comments.$inferSelect,
  author: typeof people.$inferSelect,
  spoken: typeof spokenComments.$inferSelect | null,
): Omit<Speaker, 'claim'> {
  const { organisationKk: kk, organisationRu: ru, organisationEn: en, capacity } = comment
  return {
    name: {
      kk: spoken?.speakerKk ?? author.nameKk,
      ru: spoken?.speakerRu ?? author.nameRu,
      en: spoken?.speakerRu ?? author.nameEn,
    },
    capacity,
    organisation: kk !== null && ru !== null && en !== null ? { kk, ru, en } : null,
  }
}

function claimCard(claim: typeof capacityClaims.$inferSelect): ClaimCard {
  return {
    organisation: { kk: claim.organisationKk, ru: claim.organisationRu, en: claim.organisationEn },
    state: claimState(claim.confirmed),
    decidedAt: claim.decidedAt?.toISOString() ?? null,
  }
}

const SLICE = 10_000 // parameters of one statement are limited to 65,535

/** The rows of each comment, asked for in slices; later rows replace earlier ones where `group` keeps one. */
async function byComment<Row extends { comment: string }>(
  ids: readonly string[],
  ask: (slice: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const slices = Array.from({ length: Math.ceil(ids.length / SLICE) }, (_, at) =>
    ids.slice(at * SLICE, (at + 1) * SLICE),
  )
  return (await Promise.all(slices.map(slice => ask(slice)))).flat()
}

async function answersOf(db: Handle, ids: readonly string[]): Promise<Map<string, AnswerCard>> {
  const rows = await byComment(ids, slice =>
    db
      .select({
        ...{ comment: answers.commentId, disposition: dispositions },
        ...{ version: versions.number, act: acts.slug },
      })
      .from(answers)
      .innerJoin(dispositions, eq(dispositions.id, answers.dispositionId))
      .leftJoin(versions, eq(versions.id, dispositions.versionId))
      .leftJoin(amendments, eq(amendments.id, versions.amendmentId))
      .leftJoin(acts, eq(acts.id, amendments.actId))
      .where(inArray(answers.commentId, slice))
      .orderBy(asc(answers.answeredAt), asc(dispositions.id)),
  )
  return new Map(
    rows.map(({ comment, disposition: { id, code, part, reason, provision, decidedAt }, version, act }) => [
      comment,
      { id, code, part, reason, provision, version, act, decidedAt: decidedAt.toISOString() },
    ]),
  )
}

async function repliesOf(db: Handle, ids: readonly string[]): Promise<Map<string, ReplyCard[]>> {
  const rows = await byComment(ids, slice =>
    db
      .select({ comment: replies.commentId, kind: replies.kind, text: replies.text })
      .from(replies)
      .where(inArray(replies.commentId, slice))
      .orderBy(asc(replies.repliedAt)),
  )
  const grouped = new Map<string, ReplyCard[]>()
  for (const { comment, ...reply } of rows) grouped.set(comment, [...(grouped.get(comment) ?? []), reply])
  return grouped
}

async function placementsOf(db: Handle, ids: readonly string[]): Promise<Map<string, PlacementCard>> {
  const rows = await byComment(ids, slice =>
    db
      .selectDistinctOn([placements.commentId], {
        comment: placements.commentId,
        kind: placements.kind,
        address: placements.address,
        score: placements.score,
        wordingBefore: placements.wordingBefore,
        wordingAfter: placements.wordingAfter,
        uncertain: placements.uncertain,
        version: versions.number,
      })
      .from(placements)
      .innerJoin(versions, eq(versions.id, placements.versionId))
      .where(inArray(placements.commentId, slice))
      .orderBy(asc(placements.commentId), desc(versions.number)),
  )
  return new Map(rows.map(({ comment, ...placement }) => [comment, placement]))
}

type Touched = Pick<CommentCard, 'hidden' | 'struck' | 'appeal'>

const UNTOUCHED: Touched = { hidden: null, struck: [], appeal: null }

/** What moderation came to, for the comments that it touched. */
async function moderationsOf(db: Handle, ids: readonly string[]): Promise<Map<string, Touched>> {
  const rows = await byComment(ids, slice =>
    db
      .select({
        comment: moderations.commentId,
        kind: moderations.kind,
        words: moderations.words,
        reason: moderations.reason,
        by: { kk: people.nameKk, ru: people.nameRu, en: people.nameEn },
        at: moderations.moderatedAt,
      })
      .from(moderations)
      .innerJoin(people, eq(people.id, moderations.moderatedBy))
      .where(inArray(moderations.commentId, slice))
      .orderBy(asc(moderations.moderatedAt)),
  )
  const steps = new Map<string, typeof rows>()
  for (const row of rows) steps.set(row.comment, [...(steps.get(row.comment) ?? []), row])
  return new Map(
    [...steps].map(([comment, own]) => [comment, { ...moderated(own), appeal: appealCard(own) }]),
  )
}

function appealCard(steps: readonly Decision[]): CommentCard['appeal'] {
  const appeal = appealIn(steps)
  if (!appeal?.verdict) return appeal && { verdict: null }
  const { reason, by, at } = appeal.verdict
  return { verdict: { reason, by, at: at.toISOString() } }
}

interface Decision extends Moderation {
  readonly by: Trilingual
  readonly at: Date
}
