import type { Act, Provision } from '#app/domain/structure/act.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The children of a provision that amending laws speak of; footnotes of a consolidated text are left alone. */
export function amendable(provisions: readonly Provision[]): readonly Provision[] {
  return provisions.some(({ level }) => level === 'footnote')
    ? provisions.filter(({ level }) => level !== 'footnote')
    : provisions
}

/** A provision with all below it as it is printed, a line each, footnotes left out. */
export function linesOf(provision: Provision, language: Language): string {
  const own = markOf(provision, language) + wordsOf(provision)
  return [own, ...amendable(provision.children).map(child => linesOf(child, language))].join('\n')
}

/** The whole act as it is printed, footnotes left out. */
export function textOf(act: Act): string {
  return amendable(act.provisions)
    .map(provision => linesOf(provision, act.language))
    .join('\n')
}

/** The number of a provision with its word and punctuation, as printed. */
export function markOf({ layout, level, number }: Provision, language: Language): string {
  return layout?.mark ?? printMark(level, number, language)
}

/** The heading and the text of a provision. */
export function wordsOf({ heading, text, layout }: Provision): string {
  return heading + (layout?.gap || (heading !== '' && text !== '' ? '\n' : '')) + text
}

/** Whether two provisions print the same lines, numbers included, footnotes apart. */
export function samePrint(one: Provision, other: Provision, language: Language): boolean {
  return (
    one === other || (markOf(one, language) === markOf(other, language) && sameContent(one, other, language))
  )
}

/** Whether two provisions print the same but for the number of the first line. */
export function sameContent(one: Provision, other: Provision, language: Language): boolean {
  return (
    wordsOf(one) === wordsOf(other) &&
    one.level === other.level &&
    sameLists(one.children, other.children, language)
  )
}

/** Whether two lists of provisions print the same lines. */
export function sameLists(
  ones: readonly Provision[],
  others: readonly Provision[],
  language: Language,
): boolean {
  if (ones === others) return true
  const [first, second] = [amendable(ones), amendable(others)]
  return (
    first.length === second.length &&
    first.every((provision, at) => {
      const other = second[at]
      return other !== undefined && samePrint(provision, other, language)
    })
  )
}
