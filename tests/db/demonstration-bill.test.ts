import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { readAskedThree } from '#app/domain/comparison/asked-three.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import { threeTextsPage } from '#app/queries/comparison/three-texts-page.server.ts'
import type { Database } from '#db/client.ts'
import {
  acts,
  amendments,
  bills,
  billStages,
  editions,
  justifications,
  people,
  versions,
} from '#db/schema.ts'
import { latestVersion, loadTexts } from '#db/versions.server.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

let db: Database
let religion: Texts
let prevention: Texts

beforeAll(async () => {
  db = await demonstrationDatabase()
  religion = await latestOf('religion-law')
  prevention = await latestOf('prevention-law')
})

async function latestOf(slug: string): Promise<Texts> {
  const [row] = await db
    .select({ id: amendments.id })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(acts.slug, slug))
  const latest = await latestVersion(db, row!.id)
  const [texts] = await loadTexts(db, [latest!])
  return texts!
}

async function editionOf(slug: string, inForceOn: string): Promise<Texts> {
  const [row] = await db
    .select({ edition: editions })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(and(eq(acts.slug, slug), eq(editions.inForceOn, inForceOn)))
  const [texts] = await loadTexts(db, [row!.edition])
  return texts!
}

function changesBetween(before: Act, after: Act): string[] {
  return compareActs(before, after)
    .rows.filter(row => row.kind !== 'kept')
    .map(row => `${row.kind} ${(row.after[0] ?? row.before[0])!.address}`)
}

describe('the demonstration’s bill', () => {
  test('is labelled, and so are its people', async () => {
    expect((await db.select().from(bills)).map(bill => [bill.slug, bill.demonstration])).toEqual([
      ['religious-activity', true],
    ])
    expect((await db.select().from(people)).every(person => person.demonstration)).toBe(true)
  })

  test('is under the procedure with the Kurultai, in public discussion', async () => {
    const stages = await db.select().from(billStages).orderBy(asc(billStages.enteredAt))
    expect(stages.map(({ stage }) => stage)).toEqual(['monitoring', 'drafting', 'public-discussion'])
  })

  test('was drafted by two people in five and two versions', async () => {
    const rows = await db.select().from(versions).orderBy(asc(versions.savedAt))
    expect(rows.map(({ number }) => number)).toEqual([1, 1, 2, 3, 2, 4, 5])
    expect(new Set(rows.map(({ authorId }) => authorId)).size).toBe(2)
    expect(rows.every(({ message }) => message.includes(' / '))).toBe(true)
  })

  test.each(['kk', 'ru'] as const)('changes the five subjects in %s and nothing else', async language => {
    const before = await editionOf('religion-law', '2023-07-01')
    expect(changesBetween(before[language], religion[language])).toEqual([
      'inserted art_1__subpara_1-1',
      'renumbered art_1__subpara_1-2',
      'inserted art_1__subpara_4-1',
      'renumbered art_1__subpara_4-2',
      'inserted art_4__subpara_5-1',
      'inserted art_5__subpara_6-1',
      'edited art_9__para_2',
      'inserted art_9__para_2-1',
      'inserted art_9__para_2-1__subpara_1',
      'inserted art_9__para_2-1__subpara_2',
      'inserted art_9__para_2-1__subpara_3',
      'inserted art_9__para_2-1__subpara_4',
      'inserted art_9__para_3-2',
    ])
    const law = await editionOf('prevention-law', '2024-08-20')
    expect(changesBetween(law[language], prevention[language])).toEqual(['inserted art_21__part_2'])
  })

  test('puts the concepts where the Kazakh alphabet puts them', () => {
    const terms = entries(religion.kk)
      .filter(({ address }) => /^art_1__subpara_/.test(address))
      .map(({ provision }) => provision.text.split(' – ')[0]!)
    expect(terms).toEqual([...terms].sort(new Intl.Collator('kk').compare))
    expect(terms).toContain('деструктивті діни ағым')
  })

  test.each(['kk', 'ru'] as const)('can be compared with what was enacted, in %s', async language => {
    const enacted = await editionOf('prevention-law', '2026-01-20')
    expect(changesBetween(prevention[language], enacted[language])).toContain('edited art_21__part_2')
  })

  test('has changed since it was discussed, as the page of three texts shows', async () => {
    const asked = readAskedThree(new URLSearchParams('show=after'), 'kk')
    expect(await threeTextsPage(db, 'religious-activity', asked)).toMatchObject({
      ...{ asked: { consulted: 'v4', to: 'v5' }, wasConsulted: true },
      rows: [{ address: 'art_4__subpara_5-1', fate: 'changed' }],
    })
  })

  test('gives reasons in both languages for every change', async () => {
    const reasons = await db.select().from(justifications)
    const ids = new Set(reasons.map(({ provisionId }) => provisionId))
    for (const address of ['art_1__subpara_1-1', 'art_1__subpara_1-2', 'art_9__para_2-1', 'art_9__para_3-2'])
      expect(ids).toContain(entryAt(religion.kk, address)?.provision.id)
    expect(ids).toContain(entryAt(prevention.ru, 'art_21__part_2')?.provision.id)
    expect(reasons.every(({ textKk, textRu }) => textKk !== '' && textRu !== '')).toBe(true)
  })
})
