import { ROOT } from '#app/domain/amendment/family.ts'
import type { Side, Three } from '#app/domain/amendment/survivors.ts'

/**
 * Below whom each provision stands: where the side that moved it put it. `contested` are those that both moved, to
 * different places, or each below the other; they stand where theirs has them.
 */
export function parentsOf(
  three: Three,
  alive: ReadonlySet<string>,
  chosen: (id: string) => Side | undefined,
) {
  const { base, mine, theirs } = three
  const of = new Map<string, string>()
  const contested: string[] = []
  const isThere = (parent: string | undefined) =>
    parent === ROOT || (parent !== undefined && alive.has(parent))
  for (const id of alive) {
    const one = mine.parents.get(id)
    const other = theirs.parents.get(id)
    const from = base.parents.get(id)
    const choice = chosen(id)
    let to = choice === 'mine' ? (one ?? other) : choice === 'theirs' ? (other ?? one) : undefined
    if (!choice) {
      to = other === undefined || other === from ? (one ?? other) : other
      if (one !== undefined && other !== undefined && one !== other && one !== from && other !== from)
        contested.push(id)
    }
    of.set(id, (isThere(to) ? to : isThere(other) ? other : one) ?? ROOT)
  }
  return { of, contested: [...contested, ...breakCircles(three, of)] }
}

/** Where each side put a provision below one that the other put below it: both go where theirs has them. */
function breakCircles({ mine, theirs }: Three, of: Map<string, string>): readonly string[] {
  const broken: string[] = []
  for (let circle = circleIn(of); circle.length > 0; circle = circleIn(of)) {
    const moved = circle.filter(id => mine.parents.get(id) !== theirs.parents.get(id))
    for (const id of moved) of.set(id, theirs.parents.get(id) ?? mine.parents.get(id) ?? ROOT)
    broken.push(...moved)
  }
  return broken
}

/** A circle of provisions that stand below each other; empty where all stand below the act. */
function circleIn(of: ReadonlyMap<string, string>): readonly string[] {
  const rooted = new Set([ROOT])
  for (const id of of.keys()) {
    const path = new Set<string>()
    let at = id
    for (; !rooted.has(at) && !path.has(at); at = of.get(at) ?? ROOT) path.add(at)
    if (!rooted.has(at)) return [...path].slice([...path].indexOf(at))
    for (const each of path) rooted.add(each)
  }
  return []
}
