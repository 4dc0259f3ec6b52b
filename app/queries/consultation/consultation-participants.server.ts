import { asc, eq } from 'drizzle-orm'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import type { ConsultedVersion } from '#app/domain/consultation/consulted-version.ts'
import type { OrganisationName, ParticipantCard } from '#app/domain/consultation/participant-card.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { partsOf } from '#app/queries/consultation/consultation-page.server.ts'
import { organisationChoice } from '#app/queries/organisation/organisation-choice.server.ts'
import { nameOf } from '#db/trilingual.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import { organisations, participants, people } from '#db/schema.ts'

/** A consultation as those who hold it see it: on which versions, who was invited, who came. */
export interface ConsultationDesk {
  readonly card: ConsultationCard
  readonly versions: readonly ConsultedVersion[]
  readonly participants: readonly ParticipantCard[]
  /** Whom more can be invited of; nothing where the report is published. */
  readonly organisations: readonly OrganisationName[] | null
}

/** The consultation with its participants; nothing where there is none. */
export async function consultationDesk(reader: Reader, id: string): Promise<ConsultationDesk | null> {
  const { db, actor } = reader
  const consultation = await readableConsultation(db, id, actor)
  if (!consultation) return null
  const invited = await db
    .select({ participant: participants, organisation: organisations, person: people })
    .from(participants)
    .leftJoin(organisations, eq(organisations.id, participants.organisationId))
    .leftJoin(people, eq(people.id, participants.personId))
    .where(eq(participants.consultationId, id))
    .orderBy(asc(participants.invitedAt))
  const card = await consultationCard(reader, consultation)
  return {
    card,
    versions: (await partsOf(db, id)).map(({ part }) => part),
    participants: invited.map(({ participant, organisation, person }) => ({
      id: participant.id,
      organisation: organisation && nameOf(organisation),
      person: person && nameOf(person),
      invitedAt: participant.invitedAt.toISOString(),
      joinedAt: participant.joinedAt?.toISOString() ?? null,
    })),
    organisations: card.phase === 'reported' ? null : await organisationChoice(db),
  }
}
