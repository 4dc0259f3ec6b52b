import { count, desc, eq, isNull } from 'drizzle-orm'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { billList, type BillSummary } from '#app/queries/bill/bill-list.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { amendments, bills, collisions, people, versions } from '#db/schema.ts'

/** A bill as the home page shows it: its latest version, and what has to be settled in it. */
export interface HomeBill extends BillSummary {
  readonly latest: LatestVersion | null
  readonly collisions: number
  /** Whether the reader opened it or saved a version in it. */
  readonly mine: boolean
}

export interface LatestVersion {
  readonly number: number
  readonly savedAt: string
  readonly message: string
  readonly author: Trilingual
}

/** All bills as somebody's home page shows them, their own first. */
export async function homeBills(db: Handle, person: string): Promise<HomeBill[]> {
  const latest = await latestVersions(db)
  const open = await openCollisions(db)
  const own = await ownBills(db, person)
  const all = (await billList(db)).map(bill => ({
    ...bill,
    latest: latest.get(bill.slug) ?? null,
    collisions: open.get(bill.slug) ?? 0,
    mine: own.has(bill.slug),
  }))
  return [...all.filter(bill => bill.mine), ...all.filter(bill => !bill.mine)]
}

async function latestVersions(db: Handle): Promise<Map<string, LatestVersion>> {
  const rows = await db
    .selectDistinctOn([bills.slug], { slug: bills.slug, version: versions, author: people })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .innerJoin(people, eq(people.id, versions.authorId))
    .orderBy(bills.slug, desc(versions.savedAt), desc(versions.number))
  return new Map(
    rows.map(({ slug, version: { number, savedAt, message }, author }) => [
      slug,
      { number, savedAt: savedAt.toISOString(), message, author: nameOf(author) },
    ]),
  )
}

async function openCollisions(db: Handle): Promise<Map<string, number>> {
  const rows = await db
    .select({ slug: bills.slug, count: count() })
    .from(collisions)
    .innerJoin(amendments, eq(amendments.id, collisions.amendmentId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(isNull(collisions.settledId))
    .groupBy(bills.slug)
  return new Map(rows.map(({ slug, count }) => [slug, count]))
}

async function ownBills(db: Handle, person: string): Promise<Set<string>> {
  const opened = await db.select({ slug: bills.slug }).from(bills).where(eq(bills.openedBy, person))
  const drafted = await db
    .selectDistinct({ slug: bills.slug })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(eq(versions.authorId, person))
  return new Set([...opened, ...drafted].map(({ slug }) => slug))
}
