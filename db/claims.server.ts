import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { Actor } from '#app/domain/access/actor.ts'
import { mayBeClaimed } from '#app/domain/consultation/representation.ts'
import type { Handle } from '#db/client.ts'
import type { ConsultationRow } from '#db/consultations.server.ts'
import {
  capacityClaims,
  organisationAdministrators,
  organisationHeads,
  organisations,
  participants,
  people,
} from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** A claim to speak for an organisation; nothing where there is none. */
export async function claimOf(db: Handle, id: string) {
  if (!isIdentity(id)) return null
  const [row] = await db.select().from(capacityClaims).where(eq(capacityClaims.id, id))
  return row ?? null
}

/** The organisations for which somebody may claim to speak in a consultation, those that are no more included. */
export async function claimableOrganisations(
  db: Handle,
  { id, kind }: ConsultationRow,
  actor: Actor,
): Promise<(typeof organisations.$inferSelect)[]> {
  const [all, rows] = await Promise.all([
    db.select().from(organisations).orderBy(asc(organisations.nameKk)),
    db
      .selectDistinct({ organisation: participants.organisationId })
      .from(participants)
      .where(and(eq(participants.consultationId, id), isNotNull(participants.organisationId))),
  ])
  const invited = new Set(rows.map(row => row.organisation))
  const home = actor.kind === 'person' ? actor.organisation : null
  return all.filter(each => mayBeClaimed(kind, { invited: invited.has(each.id), own: each.id === home }))
}

/** Who answers claims for some organisations, by organisation: its head and its administrators, while they are its people. */
export async function keepersOf(
  db: Handle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const latestHeads = db
    .selectDistinctOn([organisationHeads.organisationId], {
      organisation: organisationHeads.organisationId,
      person: organisationHeads.personId,
    })
    .from(organisationHeads)
    .orderBy(organisationHeads.organisationId, desc(organisationHeads.namedAt), desc(organisationHeads.id))
    .as('latest_heads')
  const rows = await db
    .selectDistinct({ person: people.id, organisation: sql<string>`${people.organisationId}` })
    .from(people)
    .leftJoin(
      latestHeads,
      and(eq(latestHeads.organisation, people.organisationId), eq(latestHeads.person, people.id)),
    )
    .leftJoin(
      organisationAdministrators,
      and(
        eq(organisationAdministrators.organisationId, people.organisationId),
        eq(organisationAdministrators.personId, people.id),
        isNull(organisationAdministrators.endedAt),
      ),
    )
    .where(
      and(
        inArray(people.organisationId, [...ids]),
        or(isNotNull(latestHeads.person), isNotNull(organisationAdministrators.id)),
      ),
    )
  const keepers = new Map<string, string[]>()
  for (const { organisation, person } of rows)
    keepers.set(organisation, [...(keepers.get(organisation) ?? []), person])
  return keepers
}
