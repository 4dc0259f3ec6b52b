import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import * as schema from '#db/schema.ts'

/** The workspace's database, over one pool of connections. */
export type Database = PostgresJsDatabase<typeof schema>

/** The database or an open transaction in it: commands take either, so that they compose. */
export type Handle = PgDatabase<
  PostgresJsQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>

/** Drizzle over a connection pool, with the names of the schema. */
export function openDatabase(sql: Sql): Database {
  return drizzle(sql, { schema, casing: 'snake_case' })
}
