import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { amendable, markOf, sameLists, samePrint, wordsOf } from '#app/domain/amendment/draft/printed.ts'

/**
 * The address in the old text of the deepest provision in which a result differs from the text wanted, footnotes left
 * alone; nothing where they print the same.
 */
export function firstDifference(before: Act, result: Act, wanted: Act): string | undefined {
  if (sameLists(result.provisions, wanted.provisions, before.language)) return undefined
  return differing(result.provisions, wanted.provisions, { before, known: '' })
}

interface Search {
  readonly before: Act
  readonly known: string
}

/** Goes down to where the two trees differ first. */
function differing(ones: readonly Provision[], others: readonly Provision[], search: Search): string {
  const [first, second] = [amendable(ones), amendable(others)]
  const { language } = search.before
  if (first.length !== second.length) return search.known
  const at = first.findIndex((provision, index) => {
    const other = second[index]
    return !other || !samePrint(provision, other, language)
  })
  const [one, other] = [first[at], second[at]]
  if (!one || !other) return search.known
  const known = entryById(search.before, one.id)?.address ?? search.known
  const own = wordsOf(one) !== wordsOf(other) || markOf(one, language) !== markOf(other, language)
  return own ? known : differing(one.children, other.children, { ...search, known })
}
