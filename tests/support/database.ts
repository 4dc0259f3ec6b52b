import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { openDatabase, type Database } from '#db/client.ts'
import { openIn, TEMPLATE } from '#tests/support/cluster.ts'

/** A migrated, empty database of this test file's own; it goes with the file. */
export async function freshDatabase(): Promise<Database> {
  const cluster = inject('cluster')
  const name = `tuzetu_${randomUUID().replaceAll('-', '')}`
  const maintenance = openIn(cluster, 'postgres')
  await maintenance.unsafe(`create database ${name} template ${TEMPLATE}`)
  const sql = openIn(cluster, name)
  afterAll(async () => {
    await sql.end()
    await maintenance.unsafe(`drop database ${name} with (force)`)
    await maintenance.end()
  })
  return openDatabase(sql)
}
