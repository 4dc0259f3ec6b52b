import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { samePrint } from '#app/domain/amendment/draft/printed.ts'

/** How many of an act's articles change, new and deleted ones counted; points where the act has no articles. */
export interface Extent {
  readonly changed: number
  readonly total: number
}

/**
 * The extent of an amendment that takes a new edition of the act: more than half of its text changes, counted in
 * articles for laws (Law on Legal Acts, article 26(9)); nothing where it is less. Parliament is free of the rule.
 */
export function newEditionDue(before: Act, after: Act): Extent | undefined {
  const [olds, news] = [unitsOf(before), unitsOf(after)]
  let changed = 0
  for (const [number, unit] of olds) {
    const now = news.get(number)
    if (!now || !samePrint(unit, now, before.language)) changed += 1
  }
  for (const number of news.keys()) if (!olds.has(number)) changed += 1
  return changed * 2 > olds.size ? { changed, total: olds.size } : undefined
}

/** The articles of an act by their addresses; its paragraphs where it has no articles. */
function unitsOf(act: Act): ReadonlyMap<string, Provision> {
  const list = entries(act)
  const level = list.some(({ provision }) => provision.level === 'article') ? 'article' : 'paragraph'
  return new Map(
    list
      .filter(({ provision }) => provision.level === level)
      .map(({ address, provision }) => [address, provision]),
  )
}
