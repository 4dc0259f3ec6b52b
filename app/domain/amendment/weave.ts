import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'

/** The order of siblings in three states of an act, by their identities. */
export interface Orders {
  readonly base: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** The order that two people's orders come to. */
export interface Woven {
  readonly order: readonly string[]
  /** What the two put into one and the same place, theirs before mine. */
  readonly together: readonly string[]
  /** What the two moved to different places; it stands where they put it. */
  readonly contested: readonly string[]
}

/**
 * Two orders with one origin as one: each sibling stands where whoever put it there wants it, the rest as it stood.
 * `chosen` says whose place counts for a sibling that both moved, where that has been decided.
 */
export function woven(orders: Orders, chosen: (id: string) => 'mine' | 'theirs' | undefined): Woven {
  const placed = placements(orders, chosen)
  const mine = gapsOf(orders.mine, placed, 'mine')
  const theirs = gapsOf(orders.theirs, placed, 'theirs')
  const order: string[] = []
  const together: string[] = []
  const contested = strayed(mine, theirs)
  for (const fixed of theirs.keys()) {
    if (fixed !== START) order.push(fixed)
    const gap = joined(mine.get(fixed) ?? [], theirs.get(fixed) ?? [], new Set(contested))
    order.push(...gap.order)
    together.push(...gap.together)
    contested.push(...gap.crossed)
  }
  return { order, together, contested }
}

/** Stands for the sibling before the first one. */
const START = ''

/** Who says where a sibling stands: nobody moved it, one did, or both. */
type Placement = 'fixed' | 'mine' | 'theirs' | 'both'

/**
 * Who placed each sibling of either order. What one side does not have was decided before: it is not taken out here.
 */
function placements(orders: Orders, chosen: (id: string) => 'mine' | 'theirs' | undefined) {
  const mineMoved = movedFrom(orders.base, orders.mine)
  const theirsMoved = movedFrom(orders.base, orders.theirs)
  const base = new Set(orders.base)
  const mine = new Set(orders.mine)
  const theirs = new Set(orders.theirs)
  const placed = new Map<string, Placement>()
  for (const id of new Set([...orders.mine, ...orders.theirs])) {
    if (!mine.has(id)) placed.set(id, 'theirs')
    else if (!theirs.has(id)) placed.set(id, 'mine')
    else {
      const byMine = !base.has(id) || mineMoved.has(id)
      const byTheirs = !base.has(id) || theirsMoved.has(id)
      const both = byMine && byTheirs ? (chosen(id) ?? 'both') : undefined
      placed.set(id, both ?? (byMine ? 'mine' : byTheirs ? 'theirs' : 'fixed'))
    }
  }
  return placed
}

/** What does not stand in its old order any more: the fewest siblings whose move explains the new order. */
function movedFrom(base: readonly string[], order: readonly string[]): ReadonlySet<string> {
  const places = new Map(base.map((id, at) => [id, at]))
  const common = order.filter(id => places.has(id))
  const links = common
    .map((id, after) => ({ before: places.get(id) ?? 0, after }))
    .sort((one, other) => one.before - other.before)
  const kept = heaviestChain({
    before: links.map(link => link.before),
    after: links.map(link => link.after),
    weights: links.map(() => 1),
  })
  const still = new Set(kept.map(link => common[links[link]?.after ?? -1]))
  return new Set(common.filter(id => !still.has(id)))
}

/** What one side puts after each sibling that nobody moved. */
function gapsOf(
  order: readonly string[],
  placed: ReadonlyMap<string, Placement>,
  side: 'mine' | 'theirs',
): Map<string, string[]> {
  let gap: string[] = []
  const gaps = new Map([[START, gap]])
  for (const id of order) {
    const placement = placed.get(id)
    if (placement === 'fixed') gaps.set(id, (gap = []))
    else if (placement === side || placement === 'both') gap.push(id)
  }
  return gaps
}

/** What both sides placed, but into different gaps. */
function strayed(mine: ReadonlyMap<string, string[]>, theirs: ReadonlyMap<string, string[]>): string[] {
  const places = new Map([...theirs].flatMap(([fixed, gap]) => gap.map(id => [id, fixed] as const)))
  return [...mine].flatMap(([fixed, gap]) => gap.filter(id => (places.get(id) ?? fixed) !== fixed))
}

/** One gap of both sides: what both have in it keeps its order, what stands between comes theirs first. */
function joined(mine: readonly string[], theirs: readonly string[], elsewhere: ReadonlySet<string>) {
  const own = mine.filter(id => !elsewhere.has(id))
  const places = new Map(own.map((id, at) => [id, at]))
  const order: string[] = []
  const together: string[] = []
  const crossed: string[] = []
  let from = 0
  let pending: string[] = []
  const flush = (to: number) => {
    const before = own.slice(from, to)
    if (pending.length > 0 && before.length > 0) together.push(...pending, ...before)
    order.push(...pending, ...before)
    pending = []
  }
  for (const id of theirs) {
    const at = places.get(id)
    if (at === undefined) pending.push(id)
    else if (at < from) crossed.push(id)
    else {
      flush(at)
      order.push(id)
      from = at + 1
    }
  }
  flush(own.length)
  return { order, together, crossed }
}
