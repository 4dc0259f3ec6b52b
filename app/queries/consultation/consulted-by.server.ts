import { actName } from '#app/domain/comparison/act-name.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { PaperHead } from '#app/domain/paper/paper-head.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { partsOf } from '#app/queries/consultation/consultation-page.server.ts'
import type { Handle } from '#db/client.ts'

/** The versions that a consultation is on, in the bill's order, as papers name them. */
export async function consultedBy(
  db: Handle,
  consultation: string,
  language: Language,
): Promise<PaperHead['versions']> {
  const parts = await partsOf(db, consultation)
  return parts.map(({ act, version }) => ({
    act: actName({ ...act, titles: { kk: act.titleKk, ru: act.titleRu } }, language),
    number: version.number,
    day: dayInKazakhstan(version.savedAt),
  }))
}
