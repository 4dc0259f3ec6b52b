import { and, eq } from 'drizzle-orm'
import type { Act } from '#app/domain/structure/act.ts'
import type { Entry } from '#app/domain/structure/entries.ts'
import type { Handle } from '#db/client.ts'
import { amendments, consultedVersions, editions, versions } from '#db/schema.ts'
import { isIdentity, loadTexts } from '#db/versions.server.ts'

/** What is consulted of one amendment: the act in the version and in the edition that it amends, each in both languages. */
export interface ConsultedDraft {
  readonly amendment: string
  readonly after: readonly [kk: Act, ru: Act]
  readonly before: readonly [kk: Act, ru: Act]
}

/** What a consultation is held on; of one amendment alone where that is named. */
export async function consultedDrafts(
  db: Handle,
  consultation: string,
  amendment?: string,
): Promise<ConsultedDraft[]> {
  if (amendment !== undefined && !isIdentity(amendment)) return []
  const own = eq(consultedVersions.consultationId, consultation)
  const rows = await db
    .select({ amendment: amendments.id, version: versions, edition: editions })
    .from(consultedVersions)
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .innerJoin(amendments, eq(amendments.id, consultedVersions.amendmentId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(amendment === undefined ? own : and(own, eq(consultedVersions.amendmentId, amendment)))
  const texts = await loadTexts(
    db,
    rows.flatMap(({ version, edition }) => [version, edition]),
  )
  return rows.map(({ amendment }, at) => {
    const [after, before] = [texts[2 * at]!, texts[2 * at + 1]!]
    return { amendment, after: [after.kk, after.ru], before: [before.kk, before.ru] }
  })
}

/** A provision where it stands in the version; else in the edition: what a draft takes out is spoken about as well. */
export function consultedEntry(
  { after, before }: ConsultedDraft,
  find: (act: Act) => Entry | undefined,
): Entry | undefined {
  return [...after, ...before].map(find).find(Boolean)
}
