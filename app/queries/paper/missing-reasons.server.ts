import type { Language } from '#app/domain/structure/act.ts'
import { tablePage } from '#app/queries/paper/table-page.server.ts'
import type { Handle } from '#db/client.ts'

/** How many rows of a bill's comparative table have no justification yet in one language of the law. */
export interface MissingReasons {
  readonly bill: string
  readonly rows: number
}

/** The same of several bills; those that lack nothing are left out. */
export async function missingReasons(
  db: Handle,
  slugs: readonly string[],
  language: Language,
): Promise<MissingReasons[]> {
  const missing: MissingReasons[] = []
  for (const bill of slugs) {
    const table = await tablePage(db, bill, language)
    const rows = table?.sections.flatMap(section => section.rows) ?? []
    const bare = rows.filter(row => row.justification[language] === '').length
    if (bare > 0) missing.push({ bill, rows: bare })
  }
  return missing
}
