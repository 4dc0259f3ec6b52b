import { inArray } from 'drizzle-orm'
import { changingWording } from '#app/domain/consultation/proposed-wording.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import type { CommentRow } from '#db/consultations.server.ts'
import { versions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'

type Proposing = Pick<CommentRow, 'anchor' | 'language' | 'versionId' | 'wording'>

/** Refuses the first of some comments whose wording reads as the version does that its author read. */
export async function changingWordings(db: Handle, rows: readonly Proposing[]): Promise<Outcome<null>> {
  const proposing = rows.filter(({ wording, versionId }) => wording !== null && versionId !== null)
  if (proposing.length === 0) return ok(null) // most remarks propose nothing: no law is loaded for them
  const read = await db
    .select()
    .from(versions)
    .where(inArray(versions.id, [...new Set(proposing.map(({ versionId }) => versionId!))]))
  const texts = await loadTexts(db, read)
  for (const each of proposing) {
    const changing = changingWording(each, texts[read.findIndex(({ id }) => id === each.versionId)]!)
    if (!changing.ok) return changing
  }
  return ok(null)
}
