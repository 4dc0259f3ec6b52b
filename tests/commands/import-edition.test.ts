import { and, asc, count, eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enterAct, type ActCard } from '#app/commands/enter-act.server.ts'
import { importEdition, type EditionPlan } from '#app/commands/import-edition.server.ts'
import { once } from '#app/commands/once.server.ts'
import type { Actor, Role } from '#app/domain/access/actor.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import { write } from '#app/domain/structure/write.ts'
import type { Database } from '#db/client.ts'
import { acts, auditEntries, editions, fragments } from '#db/schema.ts'
import { loadActs } from '#db/texts.server.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { lawText } from '#tests/support/law-texts.ts'

const now = new Date('2026-11-22T09:00:00Z')
const system: Actor = { kind: 'system' }
const visitor: Actor = { kind: 'visitor' }
const texts = { kk: lawText('religion_law_kk_2021-07-01'), ru: lawText('religion_law_ru_2021-07-01') }
const later = { kk: lawText('religion_law_kk_2023-07-01'), ru: lawText('religion_law_ru_2023-07-01') }

let db: Database
let slugs = 0
let card: ActCard
let plan: EditionPlan

beforeAll(async () => {
  db = await freshDatabase()
})

beforeEach(() => {
  slugs += 1
  card = {
    slug: `law-${slugs}`,
    form: 'law',
    number: '483-IV',
    adoptedOn: '2011-10-11',
    titleKk: 'Діни қызмет туралы',
    titleRu: 'О религиозной деятельности',
  }
  plan = { act: card.slug, inForceOn: '2021-07-01', source: 'zan.gov.kz', texts }
})

function person(role: Role): Actor {
  return { kind: 'person', id: crypto.randomUUID(), role, organisation: null }
}

function context(actor = system) {
  return { db, actor, now }
}

function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'done' : outcome.refusal.code
}

async function identityAt(inForceOn: string, address: string): Promise<string | undefined> {
  const [row] = await db
    .select({ edition: editions })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(and(eq(acts.slug, card.slug), eq(editions.inForceOn, inForceOn)))
  const [kk] = await loadActs(db, [row!.edition.kkHash])
  return entryAt(kk!, address)?.provision.id
}

async function recorded(): Promise<string[]> {
  return (await db.select().from(auditEntries).orderBy(asc(auditEntries.sequence))).map(entry => entry.action)
}

describe('entering an act', () => {
  test('is recorded', async () => {
    expect(await enterAct(context(), card)).toEqual({ ok: true, value: card.slug })
    expect((await recorded()).at(-1)).toBe('act.entered')
  })

  test('under a name that is taken is refused, and nothing is recorded', async () => {
    await enterAct(context(), card)
    const before = await recorded()
    expect(codeOf(await enterAct(context(), card))).toBe('act.known')
    expect(await recorded()).toEqual(before)
  })

  test.each([
    ['visitor', visitor, 'access.sign-in-first'],
    ['stakeholder', person('stakeholder'), 'access.denied'],
    ['official', person('official'), 'access.denied'],
  ])('is not for a %s', async (_, actor, code) =>
    expect(codeOf(await enterAct(context(actor), card))).toBe(code),
  )
})

describe('importing an edition', () => {
  beforeEach(async () => {
    await enterAct(context(), card)
  })

  test('keeps both texts letter for letter, with their hashes on record', async () => {
    expect(codeOf(await importEdition(context(), plan))).toBe('done')
    const [edition] = await db.select().from(editions).orderBy(asc(editions.importedAt))
    const [kk, ru] = await loadActs(db, [edition!.kkHash, edition!.ruHash])
    expect([write(kk!), write(ru!)]).toEqual([texts.kk, texts.ru])
    expect((await recorded()).at(-1)).toBe('edition.imported')
  })

  test('shares with the edition before what did not change', async () => {
    await importEdition(context(), plan)
    const [before] = await db.select({ count: count() }).from(fragments)
    await importEdition(context(), { ...plan, inForceOn: '2023-07-01', texts: later })
    const [after] = await db.select({ count: count() }).from(fragments)
    expect(after!.count - before!.count).toBeLessThan(40) // of 2 × 34 pieces
  })

  test('gives an edition the identities of its neighbour, the earlier one first', async () => {
    await importEdition(context(), { ...plan, inForceOn: '2023-07-01', texts: later })
    await importEdition(context(), plan)
    expect(await identityAt('2021-07-01', 'art_1__subpara_4')).toBe('art_1__subpara_1-1')
    await importEdition(context(), { ...plan, inForceOn: '2024-07-01', texts: later })
    expect(await identityAt('2024-07-01', 'art_7-1')).toBe('art_7-1')
  })

  test.each([
    ['an edition of that day', {}, 'edition.known'],
    ['an act that is not there', { act: 'nowhere' }, 'act.missing'],
    ['an empty text', { texts: { ...texts, ru: '' } }, 'import.text-empty'],
    ['texts that changed places', { texts: { kk: texts.ru, ru: texts.kk } }, 'import.other-language'],
    ['a NUL', { texts: { ...texts, kk: `${texts.kk}\0` } }, 'import.nul'],
  ])('is refused for %s, and nothing is half-saved', async (_, wrong, code) => {
    await importEdition(context(), plan)
    const before = [await recorded(), await db.select().from(editions), await db.select().from(fragments)]
    expect(codeOf(await importEdition(context(), { ...plan, ...wrong }))).toBe(code)
    expect([await recorded(), await db.select().from(editions), await db.select().from(fragments)]).toEqual(
      before,
    )
  })

  test('is not for those who may not', async () => {
    expect(codeOf(await importEdition(context(visitor), plan))).toBe('access.sign-in-first')
    expect(codeOf(await importEdition(context(person('official')), plan))).toBe('access.denied')
  })

  test('a form sent twice imports once and answers the same', async () => {
    const key = crypto.randomUUID()
    const send = () => once(context(), key, inside => importEdition(inside, plan))
    expect(await send()).toEqual({ ok: true, value: '2021-07-01' })
    const before = await recorded()
    expect(await send()).toEqual({ ok: true, value: '2021-07-01' })
    expect(await recorded()).toEqual(before)
  })

  test('two who import at once do not both', async () => {
    const both = await Promise.all([importEdition(context(), plan), importEdition(context(), plan)])
    expect(both.map(codeOf).sort()).toEqual(['done', 'edition.known'])
  })
})
