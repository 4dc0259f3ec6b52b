import { eq } from 'drizzle-orm'
import type { Texts } from '#app/domain/amendment/patch.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Handle } from '#db/client.ts'
import { comments, versions } from '#db/schema.ts'
import { latestVersion, loadTexts } from '#db/versions.server.ts'

/** A wording that a comment proposes, with the texts that its author read and those of the newest version. */
export interface ProposedWording {
  readonly number: number
  readonly amendment: string
  /** The newest version. */
  readonly version: string
  readonly language: Language
  readonly provision: string
  readonly wording: string
  /** Whether it is a provision of its own, to stand after `provision`. */
  readonly inserts: boolean
  readonly read: Texts
  readonly now: Texts
}

/** The wording that a submitted comment proposes for a provision or after it; refuses a comment that proposes none. */
export async function proposedWording(db: Handle, comment: string): Promise<Outcome<ProposedWording>> {
  const [row] = await db
    .select({ comment: comments, version: versions })
    .from(comments)
    .innerJoin(versions, eq(versions.id, comments.versionId))
    .where(eq(comments.id, comment))
  if (!row || row.comment.number === null) return refuse('comment.missing', {})
  const { wording, provisionId, anchor, language, number } = row.comment
  if (wording === null || provisionId === null) return refuse('comment.has-no-wording', {})
  const amendment = row.version.amendmentId
  const newest = (await latestVersion(db, amendment)) ?? row.version
  const [read, now] = await loadTexts(db, [row.version, newest])
  const place = { amendment, version: newest.id, language, provision: provisionId }
  return ok({ ...place, number, wording, inserts: anchor.kind === 'insertion', read: read!, now: now! })
}
