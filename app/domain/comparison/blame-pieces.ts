import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Correspondence } from '#app/domain/comparison/comparison.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { storedUnder } from '#app/domain/structure/fragment.ts'

// An act is stored in pieces, mostly articles. Who brought the words of one is found backwards from it, through the few
// pieces that it was made from: the rest of a code is neither compared nor loaded.

/** What a version made of the pieces that the one before has not in common with it, all told by their hashes. */
export interface PieceStep {
  readonly rows: readonly Correspondence[]
  /** The piece in which a provision stood, and the one in which it stands, by its identity. */
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
}

/** The step between two versions, from the pieces of either that the other has not. */
export function pieceStep(
  language: Language,
  { before, after }: Readonly<Record<'before' | 'after', readonly Provision[]>>,
): PieceStep {
  const old: Act = { language, provisions: before, tail: '' }
  const now: Act = { language, provisions: after, tail: '' }
  return { rows: compareActs(old, now).rows, before: piecesOf(old), after: piecesOf(now) }
}

/** What a step made a piece of: the rows that lead into it, and the pieces in which their words stood before. */
export interface PieceOrigin {
  readonly rows: readonly Correspondence[]
  readonly pieces: ReadonlySet<string>
}

/** The origin of a piece in the step that brought it. */
export function originOf(step: PieceStep, piece: string): PieceOrigin {
  const rows = step.rows.filter(row =>
    row.after.some(({ provision }) => step.after.get(provision.id) === piece),
  )
  const before = rows.flatMap(row => row.before.map(({ provision }) => step.before.get(provision.id)!))
  return { rows, pieces: new Set(before) }
}

/** The piece of each provision: whatever stands at the top was loaded as one. */
function piecesOf(act: Act): ReadonlyMap<string, string> {
  let piece = ''
  return new Map(
    entries(act).map(({ provision, depth }) => {
      if (depth === 0) piece = storedUnder(provision)!
      return [provision.id, piece]
    }),
  )
}
