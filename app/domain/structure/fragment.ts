import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
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

/** Finds the canonical text of a piece; throws where a piece is missing, since pieces are never deleted. */
export type Lookup = (hash: string) => string

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

/** The act that `fragmentsOf` cut, letter for letter; equal pieces become the same object. */
export function actOf(root: string, lookup: Lookup, known: Map<string, Provision> = new Map()): Act {
  const { language, tail, provisions } = JSON.parse(lookup(root)) as RootPiece
  return { language, tail, provisions: provisions.map(hash => join(hash, lookup, known)) }
}

/** The hashes that a piece names: those of the provisions that stand directly below it. */
export function named(body: string): readonly string[] {
  const piece = JSON.parse(body) as Partial<RootPiece & ContainerPiece>
  return piece.pieces ?? (piece.language ? (piece.provisions ?? []) : [])
}

/** The act as it is stored: the hashes of what stands at its top. */
interface RootPiece {
  readonly language: Language
  readonly tail: string
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

/** The provision of a hash; equal hashes give the same object, so versions share what they have in common. */
function join(hash: string, lookup: Lookup, known: Map<string, Provision>): Provision {
  const before = known.get(hash)
  if (before) return before
  const provision = whole(JSON.parse(lookup(hash)) as Provision | ContainerPiece, lookup, known)
  known.set(hash, provision)
  return provision
}

/** A stored piece with its children in place of their hashes. */
function whole(piece: Provision | ContainerPiece, lookup: Lookup, known: Map<string, Provision>): Provision {
  if (!('pieces' in piece)) return piece
  const { pieces, ...own } = piece
  return { ...own, children: pieces.map(hash => join(hash, lookup, known)) }
}
