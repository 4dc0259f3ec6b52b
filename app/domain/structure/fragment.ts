import type { Act, Provision } from '#app/domain/structure/act.ts'
import { GROUPS, type Level } from '#app/domain/structure/level.ts'
import { canonical, hashOf, type Plain } from '#app/domain/canonical.ts'

/**
 * An act cut into pieces under the hashes of their content: an article (or whatever stands outside articles) is one
 * piece, a chapter is the list of its pieces. A version that changes one article shares all others with its parent.
 */
export interface Fragments {
  /** The hash of the act itself. */
  readonly root: string
  /** The canonical text of each piece by its hash. */
  readonly bodies: ReadonlyMap<string, string>
}

/** A piece as it is stored: an act and a group name the pieces that stand directly in them, all else is whole. */
export type Piece = RootPiece | ContainerPiece | Provision

/** Finds a piece by its hash; throws where it is missing, since pieces are never deleted. */
export type Lookup = (hash: string) => Piece

/** Whether provisions of a level only hold others: a chapter is the list of its articles. */
export function isContainer(level: Level): boolean {
  return GROUPS.has(level)
}

/** The pieces of an act. */
export function fragmentsOf(act: Act): Fragments {
  const bodies = new Map<string, string>()
  const keep = (piece: Plain): string => {
    const body = canonical(piece)
    const hash = hashOf(body)
    bodies.set(hash, body)
    return hash
  }
  const provisions = act.provisions.map(provision => cut(provision, keep))
  return { root: keep({ language: act.language, tail: act.tail, provisions }), bodies }
}

/** The piece of a canonical text. */
export function pieceOf(body: string): Piece {
  return JSON.parse(body) as Piece
}

/** The act that `fragmentsOf` cut, letter for letter; equal pieces become the same object. */
export function actOf(root: string, lookup: Lookup, known: Map<string, Provision> = new Map()): Act {
  const { language, tail, provisions } = lookup(root) as RootPiece
  return { language, tail, provisions: provisions.map(hash => provisionOf(hash, lookup, known)) }
}

/** The provision of a hash; equal hashes give the same object, so versions share what they have in common. */
export function provisionOf(hash: string, lookup: Lookup, known: Map<string, Provision>): Provision {
  const before = known.get(hash)
  if (before) return before
  const provision = whole(lookup(hash) as Provision | ContainerPiece, lookup, known)
  known.set(hash, provision)
  STORED.set(provision, hash)
  return provision
}

/** The hashes that a piece names: those of the provisions that stand directly below it. */
export function named(piece: Piece): readonly string[] {
  if ('pieces' in piece) return piece.pieces
  return 'language' in piece ? piece.provisions : []
}

/**
 * How the canonical text of a piece begins that names no others: keys are sorted, and of all pieces only such a one
 * keeps its children itself. So whoever asks what changed need not load the words.
 */
export const WHOLE = '{"children":'

/** Hashes that only one of two lists has, in their order. */
export interface Apart {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What two lists of hashes have not in common. Neighbours begin and end alike: only what lies between is looked up. */
export function apart({ before, after }: Apart): Apart {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const [one, other] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  const [old, now] = [new Set(one), new Set(other)]
  return { before: one.filter(hash => !now.has(hash)), after: other.filter(hash => !old.has(hash)) }
}

/** The hash under which a provision is stored; none where it was not loaded, or stands inside a piece. */
export function storedUnder(provision: Provision): string | undefined {
  return STORED.get(provision)
}

// A provision never changes, so what was loaded once keeps its hash as long as it lives.
const STORED = new WeakMap<Provision, string>()

/** The act as it is stored: the hashes of what stands at its top. */
interface RootPiece extends Omit<Act, 'provisions'> {
  readonly provisions: readonly string[]
}

/** A chapter or another group as it is stored: its own words and the hashes of what it holds. */
interface ContainerPiece extends Omit<Provision, 'children'> {
  readonly pieces: readonly string[]
}

/** Stores a provision and gives back its hash; containers store the hashes of their children. */
function cut(provision: Provision, keep: (piece: Plain) => string): string {
  if (!isContainer(provision.level)) return keep(provision as unknown as Plain)
  const { children, ...own } = provision
  return keep({ ...own, pieces: children.map(child => cut(child, keep)) } as unknown as Plain)
}

/** A stored piece with its children in place of their hashes. */
function whole(piece: Provision | ContainerPiece, lookup: Lookup, known: Map<string, Provision>): Provision {
  if (!('pieces' in piece)) return piece
  const { pieces, ...own } = piece
  return { ...own, children: pieces.map(hash => provisionOf(hash, lookup, known)) }
}
