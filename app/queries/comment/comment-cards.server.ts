import { and, asc, count, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { ClaimCard, CommentCard, Speaker } from '#app/domain/consultation/comment-card.ts'
import { claimState } from '#app/domain/consultation/representation.ts'
import { becameOf } from '#app/queries/comment/comment-outcomes.server.ts'
import { keepersOf } from '#db/claims.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, capacityClaims, comments, people, spokenComments } from '#db/schema.ts'

/**
 * The comments of a consultation that somebody may see: their own, and everybody's where `all` is true. With
 * `provisions`, those on these, those on no provision, and the reader's own drafts.
 */
export function commentsOf(
  db: Handle,
  consultation: string,
  { provisions, ...sight }: Sight,
): Promise<CommentCard[]> {
  const near = provisions && [
    inArray(comments.provisionId, [...provisions]),
    isNull(comments.provisionId),
    isNull(comments.submittedAt),
  ]
  return cardsWhere(db, and(seenIn(consultation, sight), near && or(...near)))
}

/** How many comments of a consultation somebody may see: on each act by its name in addresses, and own drafts in all. */
export interface CommentCounts {
  readonly byAct: Readonly<Record<string, number>>
  readonly drafts: number
}

/** Counts what `commentsOf` would give; those on the draft as a whole are on no act. */
export async function commentCounts(db: Handle, consultation: string, sight: Sight): Promise<CommentCounts> {
  const rows = await db
    .select({
      act: acts.slug,
      count: count(),
      drafts: sql<number>`count(*) filter (where ${comments.submittedAt} is null)`.mapWith(Number),
    })
    .from(comments)
    .leftJoin(amendments, eq(amendments.id, comments.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .where(seenIn(consultation, sight))
    .groupBy(acts.slug)
  return {
    byAct: Object.fromEntries(rows.flatMap(({ act, count }) => (act === null ? [] : [[act, count]]))),
    drafts: rows.reduce((sum, row) => sum + row.drafts, 0),
  }
}

function seenIn(consultation: string, { own, all }: Sight): SQL | undefined {
  const mine = own === null ? undefined : eq(comments.authorId, own)
  const seen = all ? or(isNotNull(comments.submittedAt), mine) : (mine ?? isNull(comments.id))
  return and(eq(comments.consultationId, consultation), seen)
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
  const [became, keepers] = await Promise.all([becameOf(db, ids), keepersOf(db, claimedIn(rows))])
  return rows.map(({ comment, author, act, spoken, claim }) => ({
    ...{ id: comment.id, consultation: comment.consultationId, number: comment.number, act },
    ...{
      kind: comment.kind,
      language: comment.language,
      anchor: comment.anchor,
      provision: comment.provisionId,
    },
    ...{ text: comment.text, wording: comment.wording, author: author.id },
    speaker: { ...speakerOf(comment, author, spoken), claim: claim && claimCard(claim, keepers) },
    spoken: spoken !== null,
    writtenAt: comment.writtenAt.toISOString(),
    submittedAt: comment.submittedAt?.toISOString() ?? null,
    ...became(comment.id),
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

type Claim = typeof capacityClaims.$inferSelect

/** The organisations whose answer to a claim is awaited. */
function claimedIn(rows: readonly { readonly claim: Claim | null }[]): string[] {
  const open = rows.filter(({ claim }) => claim?.confirmed === null)
  return [...new Set(open.map(({ claim }) => claim!.organisationId))]
}

function claimCard(claim: Claim, keepers: Awaited<ReturnType<typeof keepersOf>>): ClaimCard {
  return {
    organisation: { kk: claim.organisationKk, ru: claim.organisationRu, en: claim.organisationEn },
    state: claimState(claim.confirmed),
    answerable: keepers.has(claim.organisationId),
    decidedAt: claim.decidedAt?.toISOString() ?? null,
  }
}
