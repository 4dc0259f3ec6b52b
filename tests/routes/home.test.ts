import { beforeAll, describe, expect, test } from 'vitest'
import { loader } from '#app/routes/_index.tsx'
import type { Database } from '#db/client.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { justifications } from '#db/schema.ts'
import { asking, signInAs } from '#tests/support/asking.ts'
import { demonstrationDatabase, freshDatabase } from '#tests/support/database.ts'

let db: Database

beforeAll(async () => {
  db = await demonstrationDatabase()
})

async function homeOf(part: Part) {
  return loader(asking(db, '/', { cookie: await signInAs(db, part) }))
}

test('a visitor sees the acts and nothing of the bills', async () => {
  const { page, role, missing } = await loader(asking(db, '/'))
  expect(page.acts.length).toBe(2)
  expect({ role, missing, bills: page.bills, changes: page.changes }).toEqual({
    ...{ role: null, missing: null, bills: [], changes: [] },
  })
})

test('an empty workspace has an empty home', async () => {
  const { page } = await loader(asking(await freshDatabase(), '/'))
  expect(page.acts).toEqual([])
})

describe('a drafter', () => {
  test('sees their bill with its stage and latest version', async () => {
    const { page } = await homeOf('drafter')
    expect(page.bills[0]).toMatchObject({ mine: true, collisions: 0 })
    expect(page.bills[0]?.latest?.number).toBeGreaterThan(0)
  })

  test('is told how many rows lack a justification, in both languages as many', async () => {
    const before = await (await homeOf('drafter')).missing
    expect(before).toEqual([])
    const bare = await demonstrationWithoutReasons()
    const cookie = await signInAs(bare, 'drafter')
    const told = await loader(asking(bare, '/', { cookie })).then(({ missing }) => missing)
    const toldInRussian = await loader(asking(bare, '/', { cookie: `${cookie}; language=InJ1Ig==` }))
    expect(told?.[0]?.rows).toBeGreaterThan(5)
    expect(await toldInRussian.missing).toEqual(told)
  })

  test('has tried nothing yet: what the demonstration did in their name does not count', async () => {
    expect((await homeOf('drafter')).page.tried).not.toContain('version.saved')
  })
})

describe('a stakeholder', () => {
  test('sees at the first visit what happened lately, and at the next what has changed since', async () => {
    const first = await homeOf('qmdb')
    expect(first.page.lastVisit).toBeNull()
    expect(first.page.changes.length).toBeGreaterThan(0)
    const second = await homeOf('qmdb')
    expect(second.page.lastVisit).not.toBeNull()
    expect(second.page.changes).toEqual([])
  })

  test('is not told of justifications', async () => {
    expect((await homeOf('theologian')).missing).toBeNull()
  })
})

test('an official sees the latest changes whenever they come', async () => {
  await homeOf('official')
  expect((await homeOf('official')).page.changes.length).toBeGreaterThan(0)
})

async function demonstrationWithoutReasons(): Promise<Database> {
  const bare = await demonstrationDatabase()
  await bare.execute('alter table justifications disable trigger append_only')
  await bare.delete(justifications)
  return bare
}

describe('coming meetings and approvals', () => {
  test('are shown to those who are expected', async () => {
    const { meetings } = await homeOf('state-body')
    expect(meetings.coming).toHaveLength(1)
    expect(meetings.approvals).toMatchObject([{ chain: 1, round: 1, waiting: 1 }])
    expect((await homeOf('finance-body')).meetings).toEqual({ coming: [], approvals: [] })
  })

  test('are all shown to who sees everything, and none to a visitor', async () => {
    expect((await homeOf('drafter')).meetings).toMatchObject({ coming: [{}], approvals: [{ waiting: 1 }] })
    expect((await loader(asking(db, '/'))).meetings).toEqual({ coming: [], approvals: [] })
  })
})
