import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { inject } from 'vitest'
import { openDatabase, type Database } from '#db/client.ts'
import { seed } from '#db/seed.ts'
import { atEndOfFile } from '#tests/support/endings.ts'
import { openIn, TEMPLATE } from '#tests/support/cluster.ts'

/** A migrated, empty database of this test file's own; it goes with the file. */
export function freshDatabase(): Promise<Database> {
  return cloneOf(TEMPLATE)
}

/** A database of this test file's own with the demonstration in it: the two laws, the bill, the cast. */
export async function demonstrationDatabase(): Promise<Database> {
  const maintenance = openIn(inject('cluster'), 'postgres')
  await maintenance.begin(sql => makeDemonstration(sql))
  await maintenance.end()
  return cloneOf(DEMONSTRATION)
}

const DEMONSTRATION = 'tuzetu_demonstration'
const MAKING_LOCK = 7_483_204 // any number that no other lock uses: the first test file loads, the others wait

async function makeDemonstration(lock: TransactionSql): Promise<void> {
  await lock.unsafe(`select pg_advisory_xact_lock(${MAKING_LOCK})`)
  const known = await lock.unsafe(`select 1 from pg_database where datname = '${DEMONSTRATION}'`)
  if (known.length > 0) return
  const making = openIn(inject('cluster'), 'postgres')
  const draft = `${DEMONSTRATION}_draft`
  await making.unsafe(`drop database if exists ${draft} with (force)`)
  await making.unsafe(`create database ${draft} template ${TEMPLATE}`)
  const sql = openIn(inject('cluster'), draft)
  await seed(openDatabase(sql))
  await sql.end()
  await making.unsafe(`alter database ${draft} rename to ${DEMONSTRATION}`) // known only when it is whole
  await making.end()
}

async function cloneOf(template: string): Promise<Database> {
  const name = `tuzetu_${randomUUID().replaceAll('-', '')}`
  await maintain(`create database ${name} template ${template}`)
  const sql = openIn(inject('cluster'), name)
  atEndOfFile(async () => {
    await sql.end()
    await maintain(`drop database ${name} with (force)`)
  })
  return openDatabase(sql)
}

/** One statement beside the databases of the tests; no connection is held for the next. */
async function maintain(statement: string): Promise<void> {
  const maintenance = openIn(inject('cluster'), 'postgres')
  await maintenance.unsafe(statement)
  await maintenance.end()
}
