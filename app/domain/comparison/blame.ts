import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import type { TextComparison } from '#app/domain/comparison/texts.ts'

/**
 * Which version brought each letter of a text: runs in order, `ends[n]` the UTF-16 code unit where run n ends,
 * `versions[n]` the version that brought it. Neighbouring runs are of different versions.
 */
export interface Blame {
  readonly ends: Int32Array
  readonly versions: Int32Array
}

/** The blame of a text that one version brought whole. */
export function blameAll(text: string, version: number): Blame {
  const runs = text === '' ? [] : [text.length]
  return { ends: new Int32Array(runs), versions: new Int32Array(runs.length).fill(version) }
}

/**
 * The blame of the next version, from that of the one before and their comparison: words that stayed or moved keep
 * the version that brought them, other letters or quotes notwithstanding. The cost follows the runs, not the text.
 */
export function blameNext(
  previous: Blame,
  comparison: Pick<TextComparison, 'pieces'>,
  version: number,
): Blame {
  const { pieces } = comparison
  const writing = startWriting(previous.ends.length + pieces.length)
  for (let at = 0; at < pieces.length; at += PIECE) {
    const [what, start, end, afterStart, afterEnd] = pieces.subarray(at, at + PIECE) as unknown as Numbers
    if (afterEnd === afterStart) continue
    if (what === CHANGED || start === end) write(writing, afterEnd, version)
    else carry(writing, previous, { start, end, afterStart, afterEnd })
  }
  return written(writing)
}

/** A piece as its five numbers. */
type Numbers = readonly [what: number, start: number, end: number, afterStart: number, afterEnd: number]

/** Words carried over: where they stood and where they stand now. */
interface Carried {
  readonly start: number
  readonly end: number
  readonly afterStart: number
  readonly afterEnd: number
}

/** Runs being written into room made once. */
interface Writing {
  readonly ends: Int32Array
  readonly versions: Int32Array
  runs: number
}

/** A piece writes one run, or the runs it carries over and at most one more for each cut it makes in them. */
function startWriting(most: number): Writing {
  return { ends: new Int32Array(most * 2), versions: new Int32Array(most * 2), runs: 0 }
}

/** Appends a run up to `end`; one of the same version as the last only prolongs it. */
function write(writing: Writing, end: number, version: number): void {
  if (writing.runs > 0 && writing.versions[writing.runs - 1] === version) writing.runs--
  writing.ends[writing.runs] = end
  writing.versions[writing.runs] = version
  writing.runs++
}

/** Writes the runs that some carried words had, moved to where they stand now. */
function carry(writing: Writing, previous: Blame, { start, end, afterStart, afterEnd }: Carried): void {
  let run = runAt(previous, start)
  // Words in other letters may have grown or shrunk: the run that reaches their end takes the difference, and the blanks
  // behind them that are gone tell nothing.
  for (; previous.ends[run]! < end; run++) {
    const to = afterStart + previous.ends[run]! - start
    if (to >= afterEnd) break
    write(writing, to, previous.versions[run]!)
  }
  write(writing, afterEnd, previous.versions[run]!)
}

/** The run that holds a code unit. */
function runAt({ ends }: Blame, at: number): number {
  let low = 0
  let high = ends.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The runs, without the room left over. */
function written({ ends, versions, runs }: Writing): Blame {
  return { ends: ends.slice(0, runs), versions: versions.slice(0, runs) }
}
