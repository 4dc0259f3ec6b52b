import { asc, eq } from 'drizzle-orm'
import { dayInKazakhstan, timeInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { MinutesRecord } from '#app/domain/consultation/minutes.ts'
import type { Handle } from '#db/client.ts'
import { namesOf, type RoundTableRow } from '#db/round-tables.server.ts'
import {
  acts,
  agendaItems,
  amendments,
  attendances,
  bills,
  consultations,
  resolutions,
  statements,
  tasks,
} from '#db/schema.ts'

/** Everything that the minutes of a round-table are composed of, as it stands on record now. */
export async function minutesRecord(db: Handle, roundTable: RoundTableRow): Promise<MinutesRecord> {
  const { id, kind, number, startsAt, endsAt, chairId, secretaryId } = roundTable
  const [[bill], names, attendees, items, said, resolved, given] = await Promise.all([
    db
      .select({ kk: bills.titleKk, ru: bills.titleRu, demonstration: bills.demonstration })
      .from(consultations)
      .innerJoin(bills, eq(bills.id, consultations.billId))
      .where(eq(consultations.id, roundTable.consultationId)),
    namesOf(db, [chairId, secretaryId]),
    attendeesOf(db, id),
    itemsOf(db, id),
    saidAt(db, id),
    db
      .select()
      .from(resolutions)
      .where(eq(resolutions.roundTableId, id))
      .orderBy(asc(resolutions.recordedAt), asc(resolutions.id)),
    db.select().from(tasks).where(eq(tasks.roundTableId, id)).orderBy(asc(tasks.recordedAt), asc(tasks.id)),
  ])
  return {
    ...{ kind, number, attendees, items, statements: said },
    title: { kk: roundTable.titleKk, ru: roundTable.titleRu },
    place: { kk: roundTable.placeKk, ru: roundTable.placeRu },
    bill: { kk: bill!.kk, ru: bill!.ru },
    demonstration: bill!.demonstration,
    day: dayInKazakhstan(startsAt),
    from: timeInKazakhstan(startsAt),
    until: timeInKazakhstan(endsAt),
    chair: names.get(chairId)!,
    secretary: names.get(secretaryId)!,
    resolutions: resolved.map(row => ({ item: row.agendaItemId, text: { kk: row.textKk, ru: row.textRu } })),
    tasks: given.map(row => ({
      item: row.agendaItemId,
      text: { kk: row.textKk, ru: row.textRu },
      responsible: { kk: row.responsibleKk, ru: row.responsibleRu },
      dueOn: row.dueOn,
    })),
  }
}

async function attendeesOf(db: Handle, roundTable: string): Promise<MinutesRecord['attendees']> {
  const rows = await db
    .select()
    .from(attendances)
    .where(eq(attendances.roundTableId, roundTable))
    .orderBy(asc(attendances.position))
  return rows.map(row => ({
    id: row.id,
    name: { kk: row.nameKk, ru: row.nameRu },
    organisation: { kk: row.organisationKk, ru: row.organisationRu },
    capacity: row.capacity,
    came: row.cameAt !== null,
  }))
}

async function itemsOf(db: Handle, roundTable: string): Promise<MinutesRecord['items']> {
  const rows = await db
    .select({ item: agendaItems, actKk: acts.titleKk, actRu: acts.titleRu })
    .from(agendaItems)
    .leftJoin(amendments, eq(amendments.id, agendaItems.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(agendaItems.roundTableId, roundTable))
    .orderBy(asc(agendaItems.position))
  return rows.map(({ item, actKk, actRu }) => ({
    id: item.id,
    title: { kk: item.titleKk, ru: item.titleRu },
    act: actKk !== null && actRu !== null ? { kk: actKk, ru: actRu } : null,
    provisions: item.provisions,
  }))
}

async function saidAt(db: Handle, roundTable: string): Promise<MinutesRecord['statements']> {
  const rows = await db
    .select({ statement: statements, item: agendaItems.amendmentId, kk: acts.titleKk, ru: acts.titleRu })
    .from(statements)
    .innerJoin(agendaItems, eq(agendaItems.id, statements.agendaItemId))
    .leftJoin(amendments, eq(amendments.id, statements.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(statements.roundTableId, roundTable))
    .orderBy(asc(statements.saidAt), asc(statements.recordedAt), asc(statements.id))
  return rows.map(
    ({ statement: { id, capacity, address, stance, text, language, ...row }, item, kk, ru }) => ({
      ...{ id, capacity, address, stance, text, language },
      act: kk !== null && ru !== null && row.amendmentId !== item ? { kk, ru } : null,
      item: row.agendaItemId,
      attendee: row.attendanceId,
    }),
  )
}
