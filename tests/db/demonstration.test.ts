import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { firstBroken } from '#app/domain/audit/chain.ts'
import { agendaItems, auditEntries, roundTables } from '#db/schema.ts'
import { seed } from '#db/seed.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

test('the demonstration is loaded once, and its record holds', async () => {
  const db = await demonstrationDatabase()
  const entries = () => db.select().from(auditEntries).orderBy(asc(auditEntries.sequence))
  const loaded = await entries()
  expect(loaded.length).toBeGreaterThan(0)
  expect(firstBroken(loaded)).toBe(-1)
  await seed(db)
  expect(await entries()).toEqual(loaded)
})

test('its seminar about the two texts has both languages on its agenda, and no item of the other sitting', async () => {
  const db = await demonstrationDatabase()
  const items = await db
    .select({ kind: roundTables.kind, title: agendaItems.titleRu })
    .from(agendaItems)
    .innerJoin(roundTables, eq(roundTables.id, agendaItems.roundTableId))
  const of = (kind: string) => items.filter(item => item.kind === kind).map(({ title }) => title)
  expect(of('seminar')).toHaveLength(2)
  for (const title of of('seminar')) expect(title).toMatch(/русского|двух языках/)
  expect(of('round-table').filter(title => of('seminar').includes(title))).toEqual([])
})

test('its events are on record in the order of time', async () => {
  const db = await demonstrationDatabase()
  const entries = await db.select().from(auditEntries).orderBy(asc(auditEntries.sequence))
  const instants = entries.map(({ at }) => at.toISOString())
  expect(instants).toEqual(instants.toSorted())
})
