import { blameAll, blameNext } from '#app/domain/comparison/blame.ts'
import type { Blame } from '#app/domain/comparison/blame.ts'
import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import { CHANGED, EQUAL, TYPOGRAPHIC } from '#app/domain/comparison/engine/pieces.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import type { Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

// The workspace blames by provision: what did not change is not even copied, so a version of a code costs its changes.

/**
 * Which version brought each letter of a provision, over its heading and text joined by a line end where it has both;
 * and which one gave it its number. The edition is version 0.
 */
export interface ProvisionBlame extends Blame {
  readonly number: number
}

/** The blame of each provision of an act by its identity; where there is none, all is the edition's. */
export type ActBlame = ReadonlyMap<string, ProvisionBlame>

/** The blame of an act of which no version is known yet. */
export const UNTOUCHED: ActBlame = new Map()

/**
 * The blame of the next version of an act, or of some provisions of it, from that of the one before and what became of
 * these.
 */
export function blameNextAct(
  previous: ActBlame,
  { rows }: Pick<Comparison, 'rows'>,
  version: number,
): ActBlame {
  const blame = new Map<string, ProvisionBlame>()
  for (const row of rows) {
    if (row.after.length === 0) continue
    if (row.kind !== 'kept' || row.classes.length > 0) blameRow(row, { previous, blame, version })
    else {
      const kept = previous.get(row.before[0]!.provision.id)
      if (kept) blame.set(row.after[0]!.provision.id, kept)
    }
  }
  return blame
}

/** One version's blame being made from the one before. */
interface Step {
  readonly previous: ActBlame
  readonly blame: Map<string, ProvisionBlame>
  readonly version: number
}

/** The stretches of a row as a comparison of its joined texts; what they come to is cut at the provisions again. */
function blameRow(row: Correspondence, { previous, blame, version }: Step): void {
  const joined = joinedBlame(row.before, previous)
  const next = blameNext(joined, { pieces: stretchPieces(row) }, version)
  let start = 0
  for (const [at, { provision }] of row.after.entries()) {
    const end = start + ownText(provision).length
    const number = numberFrom(row.before[at]?.provision, provision, { previous, version })
    blame.set(provision.id, { ...cutOut(next, start, end), number })
    start = end + 1
  }
}

/** The version that gave a provision its number; a part without one has it from nobody. */
function numberFrom(
  before: Provision | undefined,
  { number }: Provision,
  { previous, version }: Omit<Step, 'blame'>,
): number {
  if (number === '') return 0
  return before?.number === number ? (previous.get(before.id)?.number ?? 0) : version
}

/** The blame of several provisions as one text, the line ends between them counted to the one before. */
function joinedBlame(before: readonly Entry[], previous: ActBlame): Blame {
  const ends: number[] = []
  const versions: number[] = []
  let start = 0
  for (const { provision } of before) {
    const own = previous.get(provision.id) ?? blameAll(ownText(provision), 0)
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
