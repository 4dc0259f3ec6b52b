import { eq } from 'drizzle-orm'
import { contestsOf, type Contest } from '#app/domain/amendment/contest.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, collisions, people, versions } from '#db/schema.ts'
import {
  findAmendment,
  isIdentity,
  latestVersion,
  loadTexts,
  versionIn,
  type AmendmentRow,
  type VersionRow,
} from '#db/versions.server.ts'

/** A collision, what is to be decided about it, and whose words meet. */
export interface CollisionPage {
  readonly id: string
  readonly bill: string
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly message: string
  readonly metAt: string
  readonly mine: Trilingual
  /** The number of the version both began with; 0 for the edition. */
  readonly base: number
  readonly theirs: { readonly number: number; readonly author: Trilingual; readonly message: string }
  /** The number of the version that settled it. */
  readonly settled: number | null
  readonly contests: readonly Contest[]
}

/** The collision of a bill; nothing where there is none. What collides is found anew against the latest version. */
export async function collisionPage(db: Handle, billSlug: string, id: string): Promise<CollisionPage | null> {
  const met = isIdentity(id) ? await select(db, id) : undefined
  if (!met || met.bill !== billSlug) return null
  const amendment = await findAmendment(db, met.collision.amendmentId)
  const latest = await latestVersion(db, met.collision.amendmentId)
  if (!amendment || !latest) return null
  const { base, contests } = await contestsIn(db, { amendment, latest, collision: met.collision })
  return {
    id,
    bill: met.bill,
    act: met.act.slug,
    titleKk: met.act.titleKk,
    titleRu: met.act.titleRu,
    message: met.collision.message,
    metAt: met.collision.metAt.toISOString(),
    mine: nameOf(met.author),
    base,
    theirs: { number: latest.number, message: latest.message, author: await authorOf(db, latest.authorId) },
    settled: met.collision.settledId ? await numberOf(db, met.collision.settledId) : null,
    contests: met.collision.settledId ? [] : contests,
  }
}

type CollisionRow = typeof collisions.$inferSelect

async function select(db: Handle, id: string) {
  const [row] = await db
    .select({ collision: collisions, author: people, act: acts, bill: bills.slug })
    .from(collisions)
    .innerJoin(people, eq(people.id, collisions.authorId))
    .innerJoin(amendments, eq(amendments.id, collisions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(bills, eq(bills.id, amendments.billId))
    .where(eq(collisions.id, id))
  return row
}

interface Meeting {
  readonly amendment: AmendmentRow
  readonly latest: VersionRow
  readonly collision: CollisionRow
}

async function contestsIn(db: Handle, { amendment, latest, collision }: Meeting) {
  const parent = collision.parentId ? await versionIn(db, amendment.id, collision.parentId) : null
  const [base, mine, theirs] = await loadTexts(db, [parent ?? amendment.edition, collision, latest])
  return { base: parent?.number ?? 0, contests: contestsOf(base!, mine!, theirs!) }
}

async function authorOf(db: Handle, id: string): Promise<Trilingual> {
  const [person] = await db.select().from(people).where(eq(people.id, id))
  return nameOf(person!)
}

async function numberOf(db: Handle, version: string): Promise<number | null> {
  const [row] = await db.select({ number: versions.number }).from(versions).where(eq(versions.id, version))
  return row?.number ?? null
}
