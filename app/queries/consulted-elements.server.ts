import { asc, eq } from 'drizzle-orm'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { comparativeTable } from '#app/domain/comparison/table.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, consultedVersions, editions, versions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'

/** An element that the consulted version of an amendment changes. */
export interface ConsultedElement {
  readonly amendment: string
  /** The act's name in addresses. */
  readonly slug: string
  /** Its title. */
  readonly act: string
  /** Whether the consultation is about more acts than one. */
  readonly several: boolean
  readonly provision: string
  readonly address: Address
}

/** What a consultation's versions change, in the bill's order and as the acts read. */
export async function consultedElements(
  db: Handle,
  consultation: string,
  language: Language,
): Promise<ConsultedElement[]> {
  const rows = await db
    .select({ act: acts, amendment: amendments.id, edition: editions, version: versions })
    .from(consultedVersions)
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .innerJoin(amendments, eq(amendments.id, consultedVersions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(eq(consultedVersions.consultationId, consultation))
    .orderBy(asc(amendments.position))
  const texts = await loadTexts(
    db,
    rows.flatMap(({ edition, version }) => [edition, version]),
  )
  return rows.flatMap(({ act, amendment }, at) => {
    const [before, after] = [texts[2 * at]![language], texts[2 * at + 1]![language]]
    return comparativeTable(compareActs(before, after), { before, after }).map(row => ({
      ...{ amendment, slug: act.slug, several: rows.length > 1 },
      act: language === 'kk' ? act.titleKk : act.titleRu,
      ...{ provision: row.provisionId, address: row.address },
    }))
  })
}
