import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { citedIn } from '#app/domain/amendment/cited.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, lockComment, type CommentRow } from '#db/consultations.server.ts'
import { placements, versions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'

/** What a person says of an uncertain place: it is right, it is another provision as they cite it, or there is none. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'elsewhere'; readonly cited: string }
  | { readonly kind: 'nowhere' }

/** Decides where a comment stands in the newest version; later versions begin from this word. Gives the comment's id. */
export function confirmPlacement(context: Context, id: string, verdict: Verdict): Promise<Outcome<string>> {
  return transact(context, 'placement.confirm', async ({ db, actor, now }) => {
    const comment = await lockComment(db, id)
    const [latest] = comment ? await latestPlacement(db, comment) : []
    if (!comment || !latest) return refuse('placement.missing', {})
    const decided = await decide(db, { comment, ...latest }, verdict)
    if (!decided.ok) return decided
    const confirmed = { uncertain: false, confirmedBy: actingPerson(actor), placedAt: now }
    const { commentId, versionId } = latest.placement
    await db
      .update(placements)
      .set({ ...decided.value, ...confirmed })
      .where(and(eq(placements.commentId, commentId), eq(placements.versionId, versionId)))
    const consultation = await findConsultation(db, comment.consultationId)
    const particulars = {
      comment: comment.number,
      version: latest.version.number,
      verdict: verdict.kind,
      address: decided.value.address ?? null,
    }
    await record(
      { db, actor, now },
      { action: 'placement.confirmed', bill: consultation?.billId, particulars },
    )
    return ok(id)
  })
}

function latestPlacement(db: Handle, { id }: CommentRow) {
  return db
    .select({ placement: placements, version: versions })
    .from(placements)
    .innerJoin(versions, eq(versions.id, placements.versionId))
    .where(eq(placements.commentId, id))
    .orderBy(desc(versions.number))
    .limit(1)
}

interface Placed {
  readonly comment: CommentRow
  readonly placement: typeof placements.$inferSelect
  readonly version: typeof versions.$inferSelect
}

async function decide(
  db: Handle,
  { comment, placement, version }: Placed,
  verdict: Verdict,
): Promise<Outcome<Partial<typeof placements.$inferSelect>>> {
  switch (verdict.kind) {
    case 'right':
      return ok({ address: placement.address })
    case 'nowhere':
      return ok({ provisionId: null, address: null, start: null, end: null, wordingAfter: '' })
    case 'elsewhere': {
      const [texts] = await loadTexts(db, [version])
      const entry = citedIn(texts![comment.language], verdict.cited)
      if (!entry) return refuse('placement.provision-missing', {})
      const { address, provision } = entry
      const wordingAfter = ownText(provision)
      // Other words than the author spoke to: the author is asked about them, wherever they stand.
      const kind = wordingAfter === placement.wordingBefore ? 'moved' : 'changed'
      return ok({ kind, provisionId: provision.id, address, wordingAfter, start: null, end: null })
    }
  }
}
