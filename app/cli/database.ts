import { existsSync } from 'node:fs'
import path from 'node:path'
import { Complaint } from '#app/cli/verb.ts'
import { connect } from '#db/connect.server.ts'
import type { Database } from '#db/client.ts'

/**
 * Does something with the database of DATABASE_URL, or with the embedded one of DATA_DIR, and lets go of it. Complains
 * where there is none: connecting would create an empty one, and an empty one is never what was meant.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const databaseUrl = process.env['DATABASE_URL']
  const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.data/postgres')
  if (!databaseUrl && !existsSync(path.join(dataDir, 'PG_VERSION')))
    throw new Complaint(
      `there is no database in ${dataDir}: set DATA_DIR to its folder, or DATABASE_URL to a server.`,
    )
  const connection = await connect({ databaseUrl, dataDir })
  try {
    return await work(connection.db)
  } finally {
    await connection.close()
  }
}
