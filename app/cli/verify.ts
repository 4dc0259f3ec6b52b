import { withDatabase } from '#app/cli/database.ts'
import { chain, type Chain } from '#app/queries/record/chain.server.ts'

/**
 * `tuzetu verify`: checks the chain of the record in the database of DATABASE_URL, or in the embedded one of DATA_DIR.
 * Gives the exit status: 0 where the whole chain holds, 1 where it breaks. Complains where there is no database to check.
 */
export async function run(): Promise<number> {
  return withDatabase(async db => tell(await chain(db)))
}

function tell({ entries, seal, brokenAt }: Chain): number {
  const finding =
    brokenAt === null
      ? `The record holds: ${entries} ${entries === 1 ? 'entry' : 'entries'}.`
      : `The record breaks at entry ${brokenAt}; ${before(entries)}.`
  process.stdout.write(`${finding} Last seal ${seal}\n`)
  return brokenAt === null ? 0 : 1
}

function before(entries: number): string {
  if (entries === 0) return 'there is none before it'
  return entries === 1 ? 'the one before it holds' : `the ${entries} before it hold`
}
