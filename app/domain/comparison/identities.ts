import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import type { Entry } from '#app/domain/structure/entries.ts'

// In the workspace provisions keep their identity through all versions, so who is who is known before any word is read.
// Where both acts were imported and not drafted, identities are addresses, and an inserted part shifts all that follow:
// those are believed only for provisions that did not change.

/** Neighbouring entries of two acts that are the same provisions unchanged: `length` of them from each place on. */
export interface Unchanged {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** Places of two lists of entries that are one provision by its identity, changed or moved. */
export interface Identified {
  readonly before: number
  readonly after: number
  /** In its place: false where it has moved past others. */
  readonly inOrder: boolean
}

/** What is left of both acts between unchanged provisions: [from, to) of before, [start, end) of after. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Two lists of entries walked side by side. */
interface Walk {
  readonly before: readonly Entry[]
  readonly after: readonly Entry[]
  /** Where each identity stands on the two sides; made when the first provision is missing or has moved. */
  places?: { readonly before: ReadonlyMap<string, number>; readonly after: ReadonlyMap<string, number> }
}

/** The stretches of provisions that two acts share unchanged, in order; walked side by side, the cost is in the gaps. */
export function unchangedIn(before: readonly Entry[], after: readonly Entry[]): Unchanged[] {
  const walk: Walk = { before, after }
  const unchanged: Unchanged[] = []
  let i = 0
  let j = 0
  while (i < before.length && j < after.length) {
    const from = i
    while (i < before.length && j < after.length && isUnchanged(before[i]!, after[j]!)) {
      i++
      j++
    }
    if (i > from) unchanged.push({ before: from, after: j - (i - from), length: i - from })
    else [i, j] = nextUnchanged(walk, i, j)
  }
  return unchanged
}

/** What lies between the unchanged stretches, one gap before each of them and one at the end. */
export function gapsAround(unchanged: readonly Unchanged[], ends: { before: number; after: number }): Gap[] {
  let from = 0
  let start = 0
  const gaps = unchanged.map(({ before, after, length }) => {
    const gap = { from, to: before, start, end: after }
    from = before + length
    start = after + length
    return gap
  })
  return [...gaps, { from, to: ends.before, start, end: ends.after }]
}

/**
 * The provisions of the gaps that both acts hold under one identity. Between two imports an identity is no more than
 * the address; there the words decide, unless the provision is unchanged and has only moved.
 */
export function identifiedIn(
  before: readonly Entry[],
  after: readonly Entry[],
  gaps: readonly Gap[],
): Identified[] {
  const places = new Map<string, { after: number; gap: number }>()
  gaps.forEach(({ start, end }, gap) => {
    for (let place = start; place < end; place++)
      places.set(after[place]!.provision.id, { after: place, gap })
  })
  return gaps.flatMap(({ from, to }, gap) => {
    const pairs: { before: number; after: number; near: boolean }[] = []
    for (let place = from; place < to; place++) {
      const other = places.get(before[place]!.provision.id)
      if (!other || !isTrusted(before[place]!, after[other.after]!)) continue
      pairs.push({ before: place, after: other.after, near: other.gap === gap })
    }
    const near = pairs.filter(pair => pair.near)
    const chain = heaviestChain({
      before: near.map(pair => pair.before),
      after: near.map(pair => pair.after),
      weights: near.map(pair => weightOf(before[pair.before]!.provision)),
    })
    const staying = new Set(chain.map(index => near[index]!.before))
    return pairs.map(pair => ({ before: pair.before, after: pair.after, inOrder: staying.has(pair.before) }))
  })
}

/** The same provision, and nothing about it changed. */
function isUnchanged(one: Entry, other: Entry): boolean {
  return one.provision.id === other.provision.id && isSame(one.provision, other.provision)
}

/** Whether two provisions are the same, children apart. */
function isSame(one: Provision, other: Provision): boolean {
  if (one === other) return true
  return (
    one.text === other.text &&
    one.heading === other.heading &&
    one.number === other.number &&
    one.level === other.level
  )
}

/** Past a change: both sides by one where a provision was edited, else the side whose provision is missing. */
function nextUnchanged(walk: Walk, i: number, j: number): [number, number] {
  const { before, after } = walk
  if (before[i]!.provision.id === after[j]!.provision.id) return [i + 1, j + 1]
  walk.places ??= { before: placesOf(before), after: placesOf(after) }
  const ahead = walk.places.after.get(before[i]!.provision.id) ?? -1
  const behind = walk.places.before.get(after[j]!.provision.id) ?? -1
  if (ahead < j) return behind < i ? [i + 1, j + 1] : [i + 1, j]
  // One of the two has moved: the nearer one, since it moved past less.
  return behind < i || ahead - j <= behind - i ? [i, j + 1] : [i + 1, j]
}

/** Where each identity stands. */
function placesOf(list: readonly Entry[]): Map<string, number> {
  return new Map(list.map((entry, place) => [entry.provision.id, place]))
}

/**
 * An identity that the workspace gave is believed; two addresses say only that something stands in the same place.
 */
function isTrusted(one: Entry, other: Entry): boolean {
  return !isAddress(one) || !isAddress(other) || isSame(one.provision, other.provision)
}

/** Whether a provision was imported and not drafted: its identity is where it stood. */
function isAddress({ provision, address }: Entry): boolean {
  return provision.id === address
}

/** Letters: of crosswise moves the longer text is the one that stayed. */
function weightOf({ heading, text }: Provision): number {
  return heading.length + text.length + 1
}
