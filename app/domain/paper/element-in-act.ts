import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { tied } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'

/** An element as a line of a paper names it: with its act, by its name in addresses, where the bill amends several. */
export function elementInAct(
  { act, address }: { readonly act: string | null; readonly address: Address },
  acts: ReadonlyMap<string, string>,
  language: Language,
): string {
  const element = tied(capitalised(elementName(address, language)))
  const title = acts.size > 1 ? acts.get(act ?? '') : undefined
  return title ? `${element}. ${title}` : element
}
