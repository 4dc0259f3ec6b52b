import { fileURLToPath } from 'node:url'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import type { Sql } from 'postgres'
import { openDatabase } from '#db/client.ts'

const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))
const MIGRATION_LOCK = 7_483_201 // any number that no other lock uses: two servers that start at once migrate in turn

/** Brings the database to the schema of this program. Safe to run at every start and from several processes. */
export async function migrate(sql: Sql): Promise<void> {
  const connection = await sql.reserve()
  try {
    await connection`select pg_advisory_lock(${MIGRATION_LOCK})`
    await runMigrations(openDatabase(sql), { migrationsFolder: MIGRATIONS })
  } finally {
    await connection`select pg_advisory_unlock(${MIGRATION_LOCK})`
    connection.release()
  }
}
