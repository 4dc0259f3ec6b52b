import { existsSync } from 'node:fs'
import path from 'node:path'
import { Complaint } from '#app/cli/verb.ts'
import { chain, type Chain } from '#app/queries/chain.server.ts'
import { connect } from '#db/connect.server.ts'

/**
 * `tuzetu verify`: checks the chain of the record in the database of DATABASE_URL, or in the embedded one of DATA_DIR.
 * Gives the exit status: 0 where the whole chain holds, 1 where it breaks. Complains where there is no database to check.
 */
export async function run(): Promise<number> {
  const databaseUrl = process.env['DATABASE_URL']
  const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.data/postgres')
  // Connecting creates the embedded database where there is none; an empty record would then be praised for holding.
  if (!databaseUrl && !existsSync(path.join(dataDir, 'PG_VERSION')))
    throw new Complaint(
      `there is no database in ${dataDir}: set DATA_DIR to its folder, or DATABASE_URL to a server.`,
    )
  const connection = await connect({ databaseUrl, dataDir })
  try {
    return tell(await chain(connection.db))
  } finally {
    await connection.close()
  }
}

function tell({ entries, seal, brokenAt }: Chain): number {
  const finding =
    brokenAt === null
      ? `The record holds: ${entries} entries.`
      : `The record breaks at entry ${brokenAt}; the ${entries} before it hold.`
  process.stdout.write(`${finding} Last seal ${seal}\n`)
  return brokenAt === null ? 0 : 1
}
