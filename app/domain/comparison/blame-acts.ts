import { blameAll, blameNext } from '#app/domain/comparison/blame.ts'
import type { Blame } from '#app/domain/comparison/blame.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import { CHANGED, EQUAL, TYPOGRAPHIC } from '#app/domain/comparison/engine/pieces.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { isContainer } from '#app/domain/structure/fragment.ts'
import { entries } from '#app/domain/structure/entries.ts'
import type { Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

// The workspace blames by provision: what did not change is not even copied, so a version of a code costs its changes.

/**
 * Which version brought each letter of an act: a blame for each provision by its identity, over its heading and text
 * joined by a line end where it has both. Unchanged provisions share theirs with the version before.
 */
export type ActBlame = ReadonlyMap<string, Blame>

/** The blame of an act that one version brought whole. */
export function blameAct(act: Act, version: number): ActBlame {
  return new Map(entries(act).map(({ provision }) => [provision.id, blameAll(ownText(provision), version)]))
}

/** The blame of the next version of an act, from that of the one before and their comparison. */
export function blameNextAct(previous: ActBlame, comparison: Comparison, version: number): ActBlame {
  const blame = new Map<string, Blame>()
  for (const row of comparison.rows) {
    const kept =
      row.kind === 'kept' && row.classes.length === 0 ? previous.get(row.before[0]!.provision.id) : undefined
    if (kept) blame.set(row.after[0]!.provision.id, kept)
    else if (row.after.length > 0) blameRow(row, { previous, blame, version })
  }
  return blame
}

/**
 * The same from the two texts. What they share, being the same object in both, is neither compared nor visited: of a
 * code in hundreds of versions that is nearly all.
 */
export function blameChanged(
  previous: ActBlame,
  { before, after }: { readonly before: Act; readonly after: Act },
  version: number,
): ActBlame {
  const old = { ...before, provisions: without(before.provisions, piecesOf(after.provisions)) }
  const now = { ...after, provisions: without(after.provisions, piecesOf(before.provisions)) }
  const blame = new Map(previous)
  for (const { provision } of entries(old)) blame.delete(provision.id)
  for (const [id, own] of blameNextAct(previous, compareActs(old, now), version)) blame.set(id, own)
  return blame
}

/** The pieces in which an act is stored, groups and what stands in them. */
function piecesOf(siblings: readonly Provision[], into = new Set<Provision>()): ReadonlySet<Provision> {
  for (const provision of siblings) {
    into.add(provision)
    if (isContainer(provision.level)) piecesOf(provision.children, into)
  }
  return into
}

function without(siblings: readonly Provision[], shared: ReadonlySet<Provision>): Provision[] {
  return siblings.flatMap(provision => {
    if (shared.has(provision)) return []
    return isContainer(provision.level)
      ? { ...provision, children: without(provision.children, shared) }
      : provision
  })
}

/** One version's blame being made from the one before. */
interface Step {
  readonly previous: ActBlame
  readonly blame: Map<string, Blame>
  readonly version: number
}

/** The stretches of a row as a comparison of its joined texts; what they come to is cut at the provisions again. */
function blameRow(row: Correspondence, { previous, blame, version }: Step): void {
  const joined = joinedBlame(row.before, previous, version)
  const next = blameNext(joined, { pieces: stretchPieces(row) }, version)
  let start = 0
  for (const { provision } of row.after) {
    const end = start + ownText(provision).length
    blame.set(provision.id, cutOut(next, start, end))
    start = end + 1
  }
}

/** The blame of several provisions as one text, the line ends between them counted to the one before. */
function joinedBlame(before: readonly Entry[], previous: ActBlame, version: number): Blame {
  const ends: number[] = []
  const versions: number[] = []
  let start = 0
  for (const { provision } of before) {
    const own = previous.get(provision.id) ?? blameAll(ownText(provision), version)
    own.ends.forEach((end, run) => {
      ends.push(start + end)
      versions.push(own.versions[run]!)
    })
    start += ownText(provision).length + 1
    if (ends.length > 0) ends[ends.length - 1] = start // the line end between two provisions
  }
  return { ends: new Int32Array(ends), versions: new Int32Array(versions) }
}

/** Stretches as pieces: blame needs their lengths only. */
function stretchPieces({ stretches }: Correspondence): Int32Array {
  const pieces: number[] = []
  let i = 0
  let j = 0
  for (const { kind, before, after } of stretches) {
    const what = kind === 'equal' ? EQUAL : kind === 'typographic' ? TYPOGRAPHIC : CHANGED
    pieces.push(what, i, i + before.length, j, j + after.length)
    i += before.length
    j += after.length
  }
  return new Int32Array(pieces)
}

/** The runs of [start, end), counted from its start. */
function cutOut({ ends, versions }: Blame, start: number, end: number): Blame {
  const own = { ends: [] as number[], versions: [] as number[] }
  for (let run = 0; run < ends.length; run++) {
    const runStart = run === 0 ? 0 : ends[run - 1]!
    if (ends[run]! <= start || runStart >= end) continue
    own.ends.push(Math.min(ends[run]!, end) - start)
    own.versions.push(versions[run]!)
  }
  return { ends: new Int32Array(own.ends), versions: new Int32Array(own.versions) }
}
