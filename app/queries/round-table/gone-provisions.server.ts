import { isIn } from '#app/domain/consultation/agenda.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { latestVersion } from '#db/versions.server.ts'

/** Tells in which newest version a provision is no more; nothing where it still stands. */
export async function goneIn(db: Handle, ids: readonly string[]) {
  const newest = new Map<string, { number: number; texts: Awaited<ReturnType<typeof keptTexts>> }>()
  for (const id of new Set(ids)) {
    const version = await latestVersion(db, id)
    if (version) newest.set(id, { number: version.number, texts: await keptTexts(db, version) })
  }
  return (amendment: string | null, provision: string): number | null => {
    const found = newest.get(amendment ?? '')
    return found && !isIn(found.texts, provision) ? found.number : null
  }
}
