import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { CHANGED, EQUAL, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import type { LineRange } from '#app/domain/comparison/engine/rows.ts'

/** Two texts and the pieces that cover them. */
interface Compared {
  readonly before: string
  readonly after: string
  readonly pieces: ArrayLike<number>
}

/** Some pieces of a comparison as stretches of letters: what was replaced is a deletion, then an insertion. */
export function stretchesOf({ before, after, pieces }: Compared, { from, to }: LineRange): Stretch[] {
  const stretches: Stretch[] = []
  for (let at = from; at < to; at += PIECE) {
    const old = before.slice(pieces[at + 1], pieces[at + 2])
    const now = after.slice(pieces[at + 3], pieces[at + 4])
    if (pieces[at] !== CHANGED) {
      stretches.push({ kind: pieces[at] === EQUAL ? 'equal' : 'typographic', before: old, after: now })
      continue
    }
    if (old !== '') stretches.push({ kind: 'deleted', before: old, after: '' })
    if (now !== '') stretches.push({ kind: 'inserted', before: '', after: now })
  }
  return stretches
}
