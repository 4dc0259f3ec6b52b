import { and, eq, exists, inArray, isNotNull, or } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { cardsWhere } from '#app/queries/comment/comment-cards.server.ts'
import { asRead } from '#app/queries/comment/comments-as-read.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { veiled } from '#app/queries/consultation/consultation-page.server.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import { amendmentAt } from '#app/queries/law/version-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { comments, consultations, placements } from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'

/** Which article of which act of a bill, by the names in addresses. */
export interface ArticleAsked {
  readonly bill: string
  readonly act: string | null
  readonly article: string
}

/**
 * What was said about an article and its provisions, the latest first, with the decisions: what was read there and
 * what has come to stand there since. Before a report is published, others' comments are for those who answer.
 */
export async function provisionComments(reader: Reader, asked: ArticleAsked): Promise<CommentAsRead[]> {
  const { db, actor } = reader
  const amendment = await amendmentAt(db, asked.bill, asked.act)
  const newest = amendment && (await latestVersion(db, amendment.id))
  if (!newest) return []
  const provisions = await provisionsOf(db, newest, asked.article)
  if (provisions.length === 0) return []
  const reported = db
    .select({ id: consultations.id })
    .from(consultations)
    .where(and(eq(consultations.id, comments.consultationId), isNotNull(consultations.reportedAt)))
  const here = db
    .select({ id: placements.commentId })
    .from(placements)
    .where(
      and(
        eq(placements.commentId, comments.id),
        eq(placements.versionId, newest.id),
        inArray(placements.provisionId, provisions),
      ),
    )
  const own = personId(actor)
  const open = seesEverything(actor)
    ? undefined
    : or(exists(reported), own === null ? undefined : eq(comments.authorId, own))
  const cards = await cardsWhere(
    db,
    and(
      eq(comments.amendmentId, amendment.id),
      isNotNull(comments.submittedAt),
      or(inArray(comments.provisionId, provisions), exists(here)),
      open,
    ),
  )
  return asRead(db, cards.map(veiled(actor)).toReversed())
}

/** The identities of an article and of all that stands in it, in both languages. */
async function provisionsOf(
  db: Handle,
  version: Parameters<typeof keptTexts>[1],
  article: string,
): Promise<string[]> {
  const texts = await keptTexts(db, version)
  const own = [...entries(texts.kk), ...entries(texts.ru)].filter(
    ({ address }) => address === article || address.startsWith(`${article}__`),
  )
  return [...new Set(own.map(({ provision }) => provision.id))]
}
