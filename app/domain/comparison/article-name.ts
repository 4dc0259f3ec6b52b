import { articleAddress } from '#app/domain/comparison/changed-rows.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'

/** The article that a provision stands in, as a line of contents begins with it; outside articles, the provision. */
export function articleName(address: Address, language: Language): string {
  return capitalised(elementName(articleAddress(address) || address, language))
}
