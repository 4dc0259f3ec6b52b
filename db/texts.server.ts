import { inArray } from 'drizzle-orm'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { actOf, fragmentsOf, named } from '#app/domain/structure/fragment.ts'
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
  const bodies = await loadBodies(db, roots)
  const known = new Map<string, Provision>()
  return roots.map(root => actOf(root, hash => found(bodies, hash), known))
}

/** All pieces below some roots: one question to the database per floor of the tree, which has five at most. */
async function loadBodies(db: Handle, roots: readonly string[]): Promise<Map<string, string>> {
  const bodies = new Map<string, string>()
  let wanted = [...new Set(roots)]
  while (wanted.length > 0) {
    const rows = await db.select().from(fragments).where(inArray(fragments.hash, wanted))
    for (const { hash, body } of rows) bodies.set(hash, body)
    wanted = [...new Set(rows.flatMap(row => named(row.body)))].filter(hash => !bodies.has(hash))
  }
  return bodies
}

function found(bodies: ReadonlyMap<string, string>, hash: string): string {
  const body = bodies.get(hash)
  if (body === undefined) throw new Error(`The text ${hash} is missing from the database.`)
  return body
}
