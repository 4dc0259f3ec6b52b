import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { AgendaCard, SpeakableAct } from '#app/domain/consultation/round-table-card.ts'
import { parseAddress, type Address } from '#app/domain/structure/address.ts'
import { languageToRead, type InterfaceLanguage } from '#app/i18n/language.ts'
import type { KeyOption } from '#app/ui/round-table/key-choice-match.ts'

/** What a statement is about: a provision of an amendment; no address for the draft as a whole. */
export interface SpokenPlace {
  /** Empty for the amendment of the item. */
  readonly amendment: string
  readonly provision: Address
}

/** A place as the value of an option. */
export function placeValue({ amendment, provision }: SpokenPlace): string {
  return `${amendment} ${provision}`
}

/** The inverse of `placeValue`. */
export function placeOf(value: string): SpokenPlace {
  const cut = value.indexOf(' ')
  return { amendment: value.slice(0, cut), provision: value.slice(cut + 1) }
}

interface Naming {
  readonly language: InterfaceLanguage
  /** What the draft as a whole is called. */
  readonly whole: string
}

/** The provisions of the item from 1, the draft as a whole as 0, then every other provision of the consulted drafts. */
export function placeOptions(
  item: AgendaCard,
  acts: readonly SpeakableAct[],
  { language, whole }: Naming,
): readonly KeyOption[] {
  const own = item.provisions.map(({ address }, at) => ({
    value: placeValue({ amendment: '', provision: address }),
    number: at + 1,
    text: capitalised(elementName(address, language)),
    path: pathOf(address),
  }))
  const listed = new Set(item.provisions.map(({ address }) => address))
  const others = acts.flatMap(({ amendment, title, provisions }) =>
    provisions
      .filter(({ address }) => amendment !== item.amendment || !listed.has(address))
      .map(({ address, heading }) => ({
        value: placeValue({ amendment, provision: address }),
        number: null,
        text: capitalised(elementName(address, language)),
        hint: [heading, acts.length > 1 ? title[languageToRead(language)] : '']
          .filter(word => word !== '')
          .join(' · '),
        path: pathOf(address),
      })),
  )
  return [...own, { value: placeValue({ amendment: '', provision: '' }), number: 0, text: whole }, ...others]
}

/** «9 4 5-1»: the numbers of an address from the outside in, without the sign of repetition. */
function pathOf(address: Address): string {
  return (parseAddress(address) ?? []).map(({ number }) => number.replace(/~.*$/, '')).join(' ')
}
