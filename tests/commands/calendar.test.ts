import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { enterCalendarDay, removeCalendarDay } from '#app/commands/change-calendar.server.ts'
import type { Context } from '#app/commands/context.ts'
import { lastDay } from '#app/domain/consultation/term.ts'
import type { Database } from '#db/client.ts'
import { people } from '#db/schema.ts'
import { workCalendar } from '#db/work-calendar.server.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

let db: Database

beforeAll(async () => {
  db = await demonstrationDatabase()
})

const personOf = async (name: string) =>
  (
    await db
      .select()
      .from(people)
      .where(eq(people.email, `${name}@demo.tuzetu`))
  )[0]!

async function as(name: string): Promise<Context> {
  const { id, role, organisationId } = await personOf(name)
  const actor = { kind: 'person', id, role, organisation: organisationId } as const
  return { db, actor, now: new Date('2026-11-22T06:00:00Z') }
}

describe('the working calendar', () => {
  const name = { kk: 'Ауыстырылған күн', ru: 'Перенесённый день', en: 'Moved day' }
  const after = async () => lastDay('2026-12-11', { unit: 'working-days', count: 1 }, await workCalendar(db))

  test('is kept by administrators, and terms are counted by it', async () => {
    expect(await after()).toBe('2026-12-14')
    await enterCalendarDay(await as('administrator'), { day: '2026-12-14', worked: false, name })
    await enterCalendarDay(await as('administrator'), { day: '2026-12-12', worked: true, name })
    expect(await after()).toBe('2026-12-12')
    await removeCalendarDay(await as('administrator'), '2026-12-12')
    expect(await after()).toBe('2026-12-15')
  })

  test('knows the holidays that fall on the same date every year', async () => {
    expect((await workCalendar(db)).holidays.has('2026-12-16')).toBe(true)
  })

  test('is not for others to change', async () => {
    const outcome = await enterCalendarDay(await as('drafter'), { day: '2026-12-14', worked: true, name })
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'access.denied' } })
  })
})
