import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { causedChanges, type CausedChange } from '#app/domain/consultation/caused-change.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { amendments, dispositions, editions, versions } from '#db/schema.ts'

/** What the answers of some comments changed in the draft, by the id of the comment; only where something was. */
export async function changesCaused(
  db: Handle,
  cards: readonly CommentCard[],
): Promise<Record<string, readonly CausedChange[]>> {
  const carried = cards.filter(({ answer, provision }) => answer?.version != null && provision !== null)
  const caused: Record<string, readonly CausedChange[]> = {}
  for (const step of await stepsOf(db, [...new Set(carried.map(card => card.answer!.id))])) {
    const [before, after] = [await keptTexts(db, step.before), await keptTexts(db, step.after)]
    for (const { id, provision, anchor } of carried.filter(({ answer }) => answer!.id === step.decision)) {
      const place = { provision: provision!, isGap: anchor.kind === 'insertion' }
      const changes = causedChanges(before, after, place)
      if (changes.length > 0) caused[id] = changes
    }
  }
  return caused
}

/**
 * The version that carries each decision out, and the one that it followed, or the edition in force. Where it was merged,
 * that one holds what a colleague had saved meanwhile: only its author's own words are what it changed. Version by version,
 * since only a few texts are kept in memory.
 */
async function stepsOf(db: Handle, decisions: readonly string[]) {
  const earlier = alias(versions, 'earlier')
  const rows = await db
    .select({ decision: dispositions.id, after: versions, earlier, edition: editions })
    .from(dispositions)
    .innerJoin(versions, eq(versions.id, dispositions.versionId))
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .leftJoin(
      earlier,
      and(eq(earlier.amendmentId, versions.amendmentId), eq(earlier.number, sql`${versions.number} - 1`)),
    )
    .where(inArray(dispositions.id, [...decisions]))
    .orderBy(asc(versions.amendmentId), asc(versions.number))
  return rows.map(({ decision, after, earlier, edition }) => ({
    ...{ decision, after },
    before: earlier ?? edition,
  }))
}
