import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { sameStand, taken, type Stand } from '#app/domain/consultation/position.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { Handle } from '#db/client.ts'
import { positionWork, standsOf } from '#db/positions.server.ts'
import { amendments, consultedVersions, editions, positions, versions } from '#db/schema.ts'
import { isIdentity, loadTexts } from '#db/versions.server.ts'

/** A stand on one provision, with the revision that its author saw, so that a colleague's is not lost unseen. */
export interface DraftedStand extends Stand {
  readonly consultation: string
  readonly amendment: string
  readonly provision: string
  /** 0 where there was none. */
  readonly seen: number
}

/** Keeps the organisation's stand on a provision as its next revision, if it says something new; gives the revision's id. */
export function draftPosition(context: Context, drafted: DraftedStand): Promise<Outcome<string>> {
  return transact(context, 'position.draft', async ({ db, actor, now }) => {
    const stand = taken(drafted)
    if (!stand.ok) return stand
    const work = await positionWork(db, drafted.consultation, { actor, now })
    if (!work.ok) return work
    const { consultation, member } = work.value
    const address = await addressIn(db, drafted)
    if (address === null) return refuse('amendment.provision-missing', { at: drafted.provision })
    const standing = (await standsOf(db, consultation.id, member.organisation.id)).find(
      each => each.amendmentId === drafted.amendment && each.provisionId === drafted.provision,
    )
    const revision = standing?.revision ?? 0
    if (revision !== drafted.seen) return refuse('position.changed-meanwhile', {})
    if (standing && sameStand(standing, stand.value)) return refuse('position.unchanged', {})
    const { stance, language, text, wording } = stand.value
    const [kept] = await db
      .insert(positions)
      .values({
        ...{ consultationId: consultation.id, organisationId: member.organisation.id },
        ...{ amendmentId: drafted.amendment, provisionId: drafted.provision, address },
        ...{ revision: revision + 1, stance, language, text, wording },
        ...{ draftedBy: member.person, draftedAt: now },
      })
      .returning({ id: positions.id })
    // What members work on is theirs: the record says that, not what.
    const particulars = { consultation: consultation.id, position: kept!.id, revision: revision + 1 }
    await record({ db, actor, now }, { action: 'position.drafted', bill: consultation.billId, particulars })
    return ok(kept!.id)
  })
}

/** Where the provision stands in the consulted text, or stood in the edition it amends; nothing where in neither. */
async function addressIn(
  db: Handle,
  { consultation, amendment, provision }: DraftedStand,
): Promise<Address | null> {
  if (!isIdentity(amendment)) return null
  const [row] = await db
    .select({ version: versions, edition: editions })
    .from(consultedVersions)
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .innerJoin(amendments, eq(amendments.id, consultedVersions.amendmentId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(
      and(eq(consultedVersions.consultationId, consultation), eq(consultedVersions.amendmentId, amendment)),
    )
  if (!row) return null
  const texts = await loadTexts(db, [row.version, row.edition])
  const entry = texts
    .flatMap(({ kk, ru }) => [kk, ru])
    .map(act => entryById(act, provision))
    .find(Boolean)
  return entry?.address ?? null
}
