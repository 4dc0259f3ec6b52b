import { asc, eq } from 'drizzle-orm'
import type { AgendaCard, AttendeeCard, RoundTablePage } from '#app/domain/consultation/round-table-card.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { goneIn } from '#app/queries/round-table/gone-provisions.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, agendaItems, amendments, attendances } from '#db/schema.ts'

/** A round-table with its agenda and its list; nothing where there is none that the reader may see. */
export async function roundTablePage(reader: Reader, id: string): Promise<RoundTablePage | null> {
  const card = await roundTableCard(reader, id)
  if (!card) return null
  const [agenda, attendees] = await Promise.all([
    agendaOf(reader.db, card.id),
    attendeesOf(reader.db, card.id),
  ])
  return { card, agenda, attendees }
}

async function agendaOf(db: Handle, roundTable: string): Promise<AgendaCard[]> {
  const rows = await db
    .select({ item: agendaItems, kk: acts.titleKk, ru: acts.titleRu })
    .from(agendaItems)
    .leftJoin(amendments, eq(amendments.id, agendaItems.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(agendaItems.roundTableId, roundTable))
    .orderBy(asc(agendaItems.position))
  const gone = await goneIn(
    db,
    rows.flatMap(({ item }) => item.amendmentId ?? []),
  )
  return rows.map(({ item, kk, ru }) => ({
    id: item.id,
    title: { kk: item.titleKk, ru: item.titleRu },
    amendment: item.amendmentId,
    act: kk !== null && ru !== null ? { kk, ru } : null,
    provisions: item.provisions.map(held => ({ ...held, gone: gone(item.amendmentId, held.id) })),
  }))
}

async function attendeesOf(db: Handle, roundTable: string): Promise<AttendeeCard[]> {
  const rows = await db
    .select()
    .from(attendances)
    .where(eq(attendances.roundTableId, roundTable))
    .orderBy(asc(attendances.position))
  return rows.map(({ id, position, capacity, ...row }) => ({
    ...{ id, position, capacity, came: row.cameAt !== null },
    name: { kk: row.nameKk, ru: row.nameRu },
    organisation: { kk: row.organisationKk, ru: row.organisationRu },
  }))
}
