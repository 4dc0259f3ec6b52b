import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { loader as text } from '#app/routes/record[.]txt.ts'
import { loader } from '#app/routes/record.tsx'
import type { Database } from '#db/client.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

let db: Database
let official: string

beforeAll(async () => {
  db = await demonstrationDatabase()
  official = await cookieOf(db, 'official')
  const system: Context = { db, actor: { kind: 'system' }, now: new Date('2026-11-22T09:00:00Z') }
  for (let time = 0; time < 60; time++)
    await db.transaction(tx =>
      record({ ...system, db: tx }, { action: 'paper.issued', particulars: { time } }),
    )
})

function reading(search = '', cookie = official) {
  return loader(asking(db, `/record${search}`, { cookie }))
}

describe('the record', () => {
  test('is officials’ and administrators’ to read', async () => {
    for (const part of ['drafter', 'qmdb'] as const)
      for (const page of [loader, text])
        expect(await outcomeOf(page(asking(db, '/record', { cookie: await cookieOf(db, part) })))).toEqual({
          status: 403,
          refusal: 'access.denied',
        })
  })

  test('stands newest first, fifty to a page, without a gap between pages', async () => {
    const { page } = await reading()
    const next = (await reading(`?before=${page.older}`)).page
    const numbers = [...page.lines, ...next.lines].map(line => line.sequence)
    expect(page.lines).toHaveLength(50)
    expect(numbers).toEqual(numbers.map((_, place) => numbers[0]! - place))
  })

  test('ends: the last page leads nowhere', async () => {
    const { page } = await reading('?before=3')
    expect(page.lines.map(line => line.sequence)).toEqual([2, 1])
    expect(page.older).toBeNull()
  })

  test('is filtered by action, by person and by bill, together', async () => {
    const { page } = await reading('?action=version.saved')
    expect(page.lines.length).toBeGreaterThan(0)
    expect(new Set(page.lines.map(line => line.action))).toEqual(new Set(['version.saved']))
    const { person, bill, facts } = page.lines[0]!
    expect(facts.message).not.toBe('')
    const search = new URLSearchParams({ action: 'version.saved', person: person!.id, bill: bill!.slug })
    const own = (await reading(`?${search}`)).page.lines
    expect(new Set(own.map(line => line.person?.id))).toEqual(new Set([person!.id]))
    expect((await reading('?bill=no-such-bill')).page.lines).toEqual([])
  })

  test('opens under any filter that somebody makes up', async () => {
    const made = [
      '?action=world.ended',
      '?person=me',
      '?before=-1',
      '?before=1e99',
      '?bill=%00',
      '?before=1.5',
    ]
    for (const search of made) expect((await reading(search)).page.lines).toBeDefined()
  })

  test('says that its chain holds', async () => {
    const { page, chain } = await reading()
    expect(await chain).toMatchObject({ entries: page.lines[0]!.sequence, brokenAt: null })
  })
})

test('the record as text holds by its own words, for a checker that knows nothing of us', async () => {
  const response = await text(asking(db, '/record.txt', { cookie: official }))
  expect(response.headers.get('Content-Disposition')).toContain('tuzetu-record.txt')
  const lines = (await response.text()).split('\n').filter(line => line !== '' && !line.startsWith('#'))
  let previous = '0'.repeat(64)
  for (const [place, line] of lines.entries()) {
    const [number, before, seal, statement] = line.split('\t')
    expect(number).toBe(String(place + 1))
    expect(before).toBe(previous)
    expect(seal).toBe(createHash('sha256').update(`${before}\n${statement}`).digest('hex'))
    previous = seal!
  }
  expect(lines.length).toBeGreaterThan(60)
})
