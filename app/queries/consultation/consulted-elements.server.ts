import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { partsOf } from '#app/queries/consultation/consultation-page.server.ts'
import { tableOf } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'

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
  const parts = await partsOf(db, consultation)
  const elements = parts.map(async ({ act, edition, version, part }) => {
    const rows = await tableOf(db, { before: edition, after: version }, language)
    return rows.map(row => ({
      ...{ amendment: part.amendment, slug: act.slug, several: parts.length > 1 },
      act: language === 'kk' ? act.titleKk : act.titleRu,
      ...{ provision: row.provisionId, address: row.address },
    }))
  })
  return (await Promise.all(elements)).flat()
}
