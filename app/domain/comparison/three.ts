import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import type { Act } from '#app/domain/structure/act.ts'
import type { Entry } from '#app/domain/structure/entries.ts'

/** One provision in three texts: in force, as it was consulted on, and now. Absent from a text: no entries. */
export interface ThreefoldRow {
  readonly inForce: readonly Entry[]
  readonly consulted: readonly Entry[]
  readonly now: readonly Entry[]
  /** What became of it since; nothing where neither text of the pair holds it. */
  readonly sinceInForce: Correspondence | undefined
  readonly sinceConsulted: Correspondence | undefined
}

/** Three texts of an act, provision by provision, in the reading order of the present one. */
export interface ThreefoldComparison {
  readonly rows: readonly ThreefoldRow[]
  /** What the text consulted on made of the law, by each of its provisions. */
  readonly atConsultation: ReadonlyMap<Entry, Correspondence>
}

/**
 * Compares the text in force, the text consulted on and the present one, so that a reader sees both what the draft
 * changes in the law and what became of it since people spoke. A provision now gone stands where it stood in force,
 * or where it stood when it was consulted on.
 */
export function compareThree(inForce: Act, consulted: Act, now: Act): ThreefoldComparison {
  const sinceInForce = steps(compareActs(inForce, now))
  const sinceConsulted = steps(compareActs(consulted, now))
  const between = compareActs(inForce, consulted)
  const gone = goneFromBoth(between, sinceInForce, sinceConsulted)
  const rows: ThreefoldRow[] = []
  let next = 0
  const tellGoneSinceConsulted = () => {
    for (; next < sinceConsulted.length && !sinceConsulted[next]!.now; next++) {
      const { row } = sinceConsulted[next]!
      if (!gone.rows.has(row)) rows.push({ ...NOWHERE, consulted: row.before, sinceConsulted: row })
    }
  }
  for (const { row, now: entry } of sinceInForce) {
    if (!entry) {
      const other = gone.byEntry.get(row.before[0]!)
      rows.push({
        ...NOWHERE,
        inForce: row.before,
        sinceInForce: row,
        consulted: other?.before ?? [],
        sinceConsulted: other,
      })
      continue
    }
    tellGoneSinceConsulted()
    const since = sinceConsulted[next++]!.row
    rows.push({
      inForce: row.before,
      consulted: since.before,
      now: [entry],
      sinceInForce: row,
      sinceConsulted: since,
    })
  }
  tellGoneSinceConsulted()
  return {
    rows,
    atConsultation: new Map(between.rows.flatMap(row => row.after.map(entry => [entry, row] as const))),
  }
}

/** A row that stands in none of the three texts, to be filled. */
const NOWHERE: ThreefoldRow = {
  inForce: [],
  consulted: [],
  now: [],
  sinceInForce: undefined,
  sinceConsulted: undefined,
}

/** One provision of the present text, or one that is gone; both comparisons hold the present ones in one order. */
interface Step {
  readonly row: Correspondence
  readonly now?: Entry
}

/** One step for each present provision of a split, so that both comparisons go through the present text alike. */
function steps({ rows }: Comparison): Step[] {
  return rows.flatMap((row): Step[] =>
    row.after.length === 0 ? [{ row }] : row.after.map(now => ({ row, now })),
  )
}

/** The provisions gone from both earlier texts: told once, where they stood in force. */
function goneFromBoth(between: Comparison, sinceInForce: readonly Step[], sinceConsulted: readonly Step[]) {
  const [goneInForce, goneConsulted] = [goneSince(sinceInForce), goneSince(sinceConsulted)]
  const byEntry = new Map<Entry, Correspondence>()
  for (const { before, after } of between.rows) {
    const row = after[0] && goneConsulted.get(after[0])
    if (row && before[0] && goneInForce.has(before[0])) byEntry.set(before[0], row)
  }
  return { byEntry, rows: new Set(byEntry.values()) }
}

/** The provisions that a text no longer has, with what is told of each. */
function goneSince(steps: readonly Step[]): ReadonlyMap<Entry, Correspondence> {
  return new Map(steps.flatMap(({ row, now }) => (now ? [] : [[row.before[0]!, row] as const])))
}
