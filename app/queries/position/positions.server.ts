import { and, asc, eq, inArray } from 'drizzle-orm'
import type { MemberNote, StandCard, SubmittedPosition } from '#app/domain/consultation/position-card.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { standsOf } from '#db/positions.server.ts'
import { acts, amendments, people, positionNotes, positions, submittedPositions } from '#db/schema.ts'

/** The stands of an organisation in the revisions that count, as the acts read. */
export async function standCards(
  db: Handle,
  consultation: string,
  organisation: string,
): Promise<StandCard[]> {
  const ids = (await standsOf(db, consultation, organisation)).map(stand => stand.id)
  if (ids.length === 0) return []
  const rows = await db
    .select({ stand: positions, act: acts, by: people })
    .from(positions)
    .innerJoin(people, eq(people.id, positions.draftedBy))
    .innerJoin(amendments, eq(amendments.id, positions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(inArray(positions.id, ids))
    .orderBy(asc(amendments.position), asc(positions.address))
  return rows.map(({ stand, act: { slug, titleKk, titleRu }, by }) => ({
    ...{ id: stand.id, amendment: stand.amendmentId, provision: stand.provisionId },
    ...{ act: slug, title: { titleKk, titleRu } },
    ...{ address: stand.address, revision: stand.revision, stance: stand.stance },
    ...{ language: stand.language, text: stand.text, wording: stand.wording },
    ...{ by: nameOf(by), at: stand.draftedAt.toISOString() },
  }))
}

/** What members said to each other, or the dissents, in the order they were written. */
export async function memberNotes(
  db: Handle,
  of: { readonly consultation: string; readonly organisation: string },
  dissent: boolean,
): Promise<MemberNote[]> {
  const rows = await db
    .select({ note: positionNotes, by: people })
    .from(positionNotes)
    .innerJoin(people, eq(people.id, positionNotes.authorId))
    .where(
      and(
        eq(positionNotes.consultationId, of.consultation),
        eq(positionNotes.organisationId, of.organisation),
        eq(positionNotes.dissent, dissent),
      ),
    )
    .orderBy(asc(positionNotes.writtenAt))
  return rows.map(({ note, by }) => ({
    ...{ provision: note.provisionId, by: nameOf(by), text: note.text },
    at: note.writtenAt.toISOString(),
  }))
}

/** The positions that were submitted in a consultation, in the order they came. */
export async function positionsSubmitted(db: Handle, consultation: string): Promise<SubmittedPosition[]> {
  const rows = await db
    .select({ submitted: submittedPositions, by: people })
    .from(submittedPositions)
    .innerJoin(people, eq(people.id, submittedPositions.submittedBy))
    .where(eq(submittedPositions.consultationId, consultation))
    .orderBy(asc(submittedPositions.submittedAt))
  return Promise.all(
    rows.map(async ({ submitted, by }) => {
      const { organisationId: organisation } = submitted
      return {
        organisation,
        name: {
          kk: submitted.organisationKk,
          ru: submitted.organisationRu,
          en: submitted.organisationEn,
        },
        ...{ submittedBy: nameOf(by), submittedAt: submitted.submittedAt.toISOString() },
        stands: await standCards(db, consultation, organisation),
        dissents: await memberNotes(db, { consultation, organisation }, true),
      }
    }),
  )
}
