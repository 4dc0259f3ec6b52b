import { articleAddress } from '#app/domain/comparison/changed-rows.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Window, WindowLine } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'

/** Every window of some rows by its first and its last article; a row is given by the address of its provision. */
export function windowsByArticle(
  windows: readonly Window[],
  rows: readonly Address[],
  language: Language,
): readonly WindowLine[] {
  return windows.map(({ from, to }) => ({
    first: articleName(rows[from] ?? '', language),
    last: articleName(rows[to - 1] ?? '', language),
    count: to - from,
  }))
}

/** The article that a provision stands in, as a line of contents begins with it; outside articles, the provision. */
function articleName(address: Address, language: Language): string {
  return capitalised(elementName(articleAddress(address) || address, language))
}
