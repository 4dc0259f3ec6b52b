import { and, asc, desc, eq, isNull, notInArray } from 'drizzle-orm'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, collisions, editions, people } from '#db/schema.ts'

/** What can be added to a bill, and what waits to be settled in it. */
export interface AmendmentsPage {
  readonly bill: string
  readonly addable: readonly AddableEdition[]
  readonly collisions: readonly OpenCollision[]
}

/** An edition of an act that the bill does not amend yet. */
export interface AddableEdition {
  readonly edition: string
  readonly titleKk: string
  readonly titleRu: string
  readonly inForceOn: string
}

export interface OpenCollision {
  readonly id: string
  readonly titleKk: string
  readonly titleRu: string
  readonly author: Trilingual
  readonly metAt: string
  readonly message: string
}

/** The page where acts are added to a bill; nothing where there is no such bill. */
export async function amendmentsPage(db: Handle, slug: string): Promise<AmendmentsPage | null> {
  if (!isSlug(slug)) return null
  const [bill] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  return {
    bill: bill.id,
    addable: await addableTo(db, bill.id),
    collisions: await openCollisions(db, bill.id),
  }
}

function addableTo(db: Handle, bill: string): Promise<AddableEdition[]> {
  const amended = db.select({ id: amendments.actId }).from(amendments).where(eq(amendments.billId, bill))
  return db
    .select({
      edition: editions.id,
      titleKk: acts.titleKk,
      titleRu: acts.titleRu,
      inForceOn: editions.inForceOn,
    })
    .from(editions)
    .innerJoin(acts, eq(acts.id, editions.actId))
    .where(notInArray(acts.id, amended))
    .orderBy(asc(acts.adoptedOn), asc(acts.slug), desc(editions.inForceOn))
}

async function openCollisions(db: Handle, bill: string): Promise<OpenCollision[]> {
  const rows = await db
    .select({ collision: collisions, act: acts, author: people })
    .from(collisions)
    .innerJoin(amendments, eq(amendments.id, collisions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(people, eq(people.id, collisions.authorId))
    .where(and(eq(amendments.billId, bill), isNull(collisions.settledId)))
    .orderBy(asc(collisions.metAt))
  return rows.map(({ collision, act, author }) => ({
    id: collision.id,
    titleKk: act.titleKk,
    titleRu: act.titleRu,
    author: nameOf(author),
    metAt: collision.metAt.toISOString(),
    message: collision.message,
  }))
}
