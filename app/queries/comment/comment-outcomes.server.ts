import { asc, desc, eq, inArray } from 'drizzle-orm'
import type {
  AnswerCard,
  CommentCard,
  PlacementCard,
  ReplyCard,
} from '#app/domain/consultation/comment-card.ts'
import { appealIn, moderated, type Moderation } from '#app/domain/consultation/redaction.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import {
  acts,
  amendments,
  answers,
  dispositions,
  moderations,
  people,
  placements,
  replies,
  versions,
} from '#db/schema.ts'

/** What a comment came to: its answer, what its author said to that, where it stands, and what is hidden of it. */
type Became = Pick<CommentCard, 'answer' | 'replies' | 'placement'> & Touched

/** What some comments came to, each by its id. */
export async function becameOf(db: Handle, ids: readonly string[]): Promise<(id: string) => Became> {
  const [answered, replied, placed, moderation] = await Promise.all([
    answersOf(db, ids),
    repliesOf(db, ids),
    placementsOf(db, ids),
    moderationsOf(db, ids),
  ])
  return id => ({
    answer: answered.get(id) ?? null,
    replies: replied.get(id) ?? [],
    placement: placed.get(id) ?? null,
    ...(moderation.get(id) ?? UNTOUCHED),
  })
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
