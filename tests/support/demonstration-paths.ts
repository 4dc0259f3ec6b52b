import { asc } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { consultations, people, roundTables } from '#db/schema.ts'

/**
 * Real paths of paths in which names stand for ids of the demonstration: `:consultation`, the round-tables `:held` and
 * `:coming`, and some `:person`.
 */
export async function demonstrationPaths(db: Database): Promise<(path: string) => string> {
  const [consultation] = await db.select().from(consultations)
  const [person] = await db.select().from(people)
  const [held, coming] = await db.select().from(roundTables).orderBy(asc(roundTables.number))
  const ids: Readonly<Record<string, string>> = {
    ':held': held!.id,
    ':coming': coming!.id,
    ':consultation': consultation!.id,
    ':person': person!.id,
  }
  return path => path.replace(/:\w+/, name => ids[name]!)
}
