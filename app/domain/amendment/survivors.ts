import { sameWords, ROOT, type Family } from '#app/domain/amendment/family.ts'

/** Three states of one act: what both sides began with, and what each made of it. */
export interface Three {
  readonly base: Family
  readonly mine: Family
  readonly theirs: Family
}

/** Whose changes: those of the person who saves, or those saved in the meantime. */
export type Side = 'mine' | 'theirs'

/** Who is left after both sides took provisions away. */
export interface Survivors {
  readonly ids: ReadonlySet<string>
  /** The topmost provisions that one side took away while the other changed something in them; they are kept. */
  readonly contested: readonly string[]
}

/**
 * The provisions that are left. What one side took away goes where the other left it as it was; else it is contested
 * and stays, until `chosen` says whose state of it counts.
 */
export function survivorsOf(three: Three, chosen: (id: string) => Side | undefined): Survivors {
  const ids = new Set([...three.mine.provisions.keys(), ...three.theirs.provisions.keys()])
  const contested: string[] = []
  for (const keeper of ['mine', 'theirs'] as const) {
    for (const taken of takenFrom(three, keeper)) {
      const choice = chosen(taken.top)
      if (choice === keeper) continue
      if (choice === undefined && wasTouched(three, keeper, taken)) contested.push(taken.top)
      else for (const id of taken.ids) ids.delete(id)
    }
  }
  dropOrphans(three, ids)
  return { ids, contested }
}

/** A provision that the other side took away, with what went with it. */
interface Taken {
  readonly top: string
  readonly ids: ReadonlySet<string>
}

/** What the other side took away from the keeper, by its topmost provisions: one decision for each of them. */
function takenFrom({ base, mine, theirs }: Three, keeper: Side): readonly Taken[] {
  const [kept, other] = keeper === 'mine' ? [mine, theirs] : [theirs, mine]
  const isGone = (id: string) => base.provisions.has(id) && !other.provisions.has(id)
  const gone = [...kept.provisions.keys()].filter(isGone)
  return gone
    .filter(id => !isGone(kept.parents.get(id) ?? ROOT))
    .map(top => ({ top, ids: new Set(below(kept, top, isGone)) }))
}

/** A provision with all below it that is gone too; what was moved out in time is not. */
function below(family: Family, id: string, isGone: (id: string) => boolean): string[] {
  return [
    id,
    ...family
      .children(id)
      .filter(isGone)
      .flatMap(child => below(family, child, isGone)),
  ]
}

/** Whether the keeper changed, moved, or put something into what the other side took away. */
function wasTouched(three: Three, keeper: Side, { ids }: Taken): boolean {
  const { base } = three
  const kept = three[keeper]
  return [...ids].some(id => {
    if (!sameWords(base.provisions.get(id), kept.provisions.get(id))) return true
    if (base.parents.get(id) !== kept.parents.get(id)) return true
    const before = base.children(id)
    const after = kept.children(id)
    const known = new Set(before)
    const still = new Set(after)
    const order = before.filter(child => still.has(child))
    return after.some(child => !known.has(child)) || !sameOrder(order, after)
  })
}

/** The same identities in the same order. */
function sameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at])
}

/** What was put into something that is gone goes with it, unless the other side has a place for it. */
function dropOrphans({ mine, theirs }: Three, ids: Set<string>): void {
  const hasPlace = (family: Family, id: string) => {
    const parent = family.parents.get(id)
    return parent === ROOT || (parent !== undefined && ids.has(parent))
  }
  for (let before = -1; before !== ids.size;) {
    before = ids.size
    for (const id of [...ids]) if (!hasPlace(mine, id) && !hasPlace(theirs, id)) ids.delete(id)
  }
}
