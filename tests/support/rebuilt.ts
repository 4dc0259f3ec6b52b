import { EQUAL, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import type { TextComparison } from '#app/domain/comparison/texts.ts'

/** Both texts put together again from the pieces of their comparison; throws where a piece overlaps or is missing. */
export function rebuilt({ before, after, pieces }: TextComparison): { before: string; after: string } {
  const olds: [number, number][] = []
  let newer = ''
  for (let at = 0; at < pieces.length; at += PIECE) {
    const [what, i, iEnd, j, jEnd] = pieces.subarray(at, at + PIECE) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ]
    const old = before.slice(i, iEnd)
    if (iEnd > i) olds.push([i, iEnd])
    if (jEnd > j && j !== newer.length)
      throw new Error(`The newer text is covered to ${newer.length}, not ${j}.`)
    newer += what === EQUAL ? old : after.slice(j, jEnd)
  }
  olds.sort((one, other) => one[0] - other[0])
  let older = ''
  for (const [i, iEnd] of olds) {
    if (i !== older.length) throw new Error(`The older text is covered to ${older.length}, not ${i}.`)
    older += before.slice(i, iEnd)
  }
  return { before: older, after: newer }
}

/** Marked edges that lie inside a word, in either text. */
export function edgesInsideWords({ before, after, pieces }: TextComparison): number {
  let inside = 0
  for (let at = 0; at < pieces.length; at += PIECE) {
    for (const edge of [pieces[at + 1]!, pieces[at + 2]!]) if (isInsideWord(before, edge)) inside++
    for (const edge of [pieces[at + 3]!, pieces[at + 4]!]) if (isInsideWord(after, edge)) inside++
  }
  return inside
}

const WORD = /[\p{L}\p{M}\p{N}]/u

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text[at - 1]!) && WORD.test(text[at]!)
}
