import { and, sql } from 'drizzle-orm'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import {
  actOf,
  apart,
  fragmentsOf,
  named,
  pieceOf,
  provisionOf,
  WHOLE,
  type Apart,
  type Lookup,
  type Piece,
} from '#app/domain/structure/fragment.ts'
import type { Handle } from '#db/client.ts'
import { fragments } from '#db/schema.ts'

const ROWS_AT_ONCE = 1_000 // parameters of one statement are limited to 65,535

/** Stores the pieces of an act that are not there yet; gives the hash by which the whole is found again. */
export async function storeAct(db: Handle, act: Act): Promise<string> {
  const { root, bodies } = fragmentsOf(act)
  const rows = [...bodies].map(([hash, body]) => ({ hash, body }))
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await db
      .insert(fragments)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflictDoNothing()
  return root
}

/** The acts under the given hashes, in their order; what they share is loaded once and is the same object in each. */
export async function loadActs(db: Handle, roots: readonly string[]): Promise<Act[]> {
  const lookup = await loadTrees(db, roots)
  const known = new Map<string, Provision>()
  return roots.map(root => actOf(root, lookup, known))
}

/** The provisions that are stored under the given hashes, in their order. */
export async function loadProvisions(db: Handle, hashes: readonly string[]): Promise<Provision[]> {
  const lookup = await loadTrees(db, hashes)
  const known = new Map<string, Provision>()
  return hashes.map(hash => provisionOf(hash, lookup, known))
}

/**
 * By which whole pieces each of some acts differs from the next, the acts given by their hashes. Chapters are looked
 * into where they differ; the words of articles are not even loaded.
 */
export async function loadSteps(db: Handle, roots: readonly string[]): Promise<Apart[]> {
  const names = new Map<string, readonly string[]>() // of acts and groups: a piece that is asked for and not here is whole
  const below = (hashes: readonly string[]) => hashes.flatMap(hash => names.get(hash) ?? [])
  const whole = (hashes: readonly string[]) => hashes.filter(hash => !names.has(hash))
  let floor: Apart[] = roots.slice(1).map((root, at) => ({ before: [roots[at]!], after: [root] }))
  let steps: Apart[] = floor.map(() => ({ before: [], after: [] }))
  while (floor.some(({ before, after }) => before.length + after.length > 0)) {
    await loadNames(db, floor, names)
    steps = steps.map(({ before, after }, at) => ({
      before: [...before, ...whole(floor[at]!.before)],
      after: [...after, ...whole(floor[at]!.after)],
    }))
    floor = floor.map(({ before, after }) => apart({ before: below(before), after: below(after) }))
  }
  return steps.map(apart) // once more: an article may have moved to another floor
}

/** All pieces below some: one question to the database per floor of the tree, which has five at most. */
async function loadTrees(db: Handle, roots: readonly string[]): Promise<Lookup> {
  const pieces = new Map<string, Piece>()
  let wanted = [...new Set(roots)]
  while (wanted.length > 0) {
    const rows = await db.select().from(fragments).where(among(wanted))
    const floor = rows.map(({ hash, body }) => [hash, pieceOf(body)] as const)
    for (const [hash, piece] of floor) pieces.set(hash, piece)
    wanted = [...new Set(floor.flatMap(([, piece]) => named(piece)))].filter(hash => !pieces.has(hash))
  }
  return hash => found(pieces, hash)
}

/** Loads what the pieces of a floor name, where they name any. */
async function loadNames(
  db: Handle,
  floor: readonly Apart[],
  names: Map<string, readonly string[]>,
): Promise<void> {
  const wanted = new Set(floor.flatMap(({ before, after }) => [...before, ...after]))
  const isGroup = sql`left(${fragments.body}, ${WHOLE.length}) <> ${WHOLE}`
  const rows = await db
    .select()
    .from(fragments)
    .where(and(among([...wanted]), isGroup))
  for (const { hash, body } of rows) names.set(hash, named(pieceOf(body)))
}

/** One parameter for all: a statement with thousands of them is slow to write and to read. */
function among(hashes: readonly string[]) {
  return sql`${fragments.hash} = any(${sql.param(hashes)})`
}

function found(pieces: ReadonlyMap<string, Piece>, hash: string): Piece {
  const piece = pieces.get(hash)
  if (piece === undefined) throw new Error(`The text ${hash} is missing from the database.`)
  return piece
}
