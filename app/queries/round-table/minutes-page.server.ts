import { asc, eq } from 'drizzle-orm'
import { seesEverything } from '#app/domain/access/readers.ts'
import { minutesPapers } from '#app/domain/consultation/minutes.ts'
import type { CorrectionCard, MinutesCard } from '#app/domain/consultation/round-table-card.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { minutesRecord } from '#db/minutes-record.server.ts'
import { findRoundTable, isParticipant, officesOf, type RoundTableRow } from '#db/round-tables.server.ts'
import { minutes, minutesAddenda, minutesApprovals, minutesCorrections, people } from '#db/schema.ts'

/** The minutes of a round-table for a reader, and what the reader may do with them. */
export interface MinutesPage {
  readonly minutes: MinutesCard
  readonly participant: boolean
  /** The reader's offices that have not approved yet. */
  readonly approves: boolean
  readonly officer: boolean
}

/**
 * The minutes in one of their versions, the latest where none is named. Before the approval they are read by those on
 * the list and those who answer; nothing where there are none that the reader may see.
 */
export async function minutesPage(
  reader: Reader,
  id: string,
  version: number | null,
): Promise<MinutesPage | null> {
  const { db, actor } = reader
  const row = await findRoundTable(db, id)
  const card = row && (await roundTableCard(reader, id))
  if (!row || !card) return null
  const participant = await isParticipant(db, row, actor)
  if (card.phase !== 'approved' && !participant && !seesEverything(actor)) return null
  const versions = await db
    .select()
    .from(minutes)
    .where(eq(minutes.roundTableId, id))
    .orderBy(asc(minutes.version))
  const shown = version === null ? versions.at(-1) : versions.find(each => each.version === version)
  if (!shown) return null
  const offices = actor.kind === 'person' ? officesOf(row, actor.id) : []
  const approvals = await approvalsOf(db, shown.id)
  const approvable = shown === versions.at(-1) && card.phase === 'circulated'
  return {
    participant,
    officer: offices.length > 0,
    approves: approvable && offices.some(office => !approvals.some(each => each.office === office)),
    minutes: {
      ...{ card, approvals, version: shown.version, versions: versions.map(each => each.version) },
      ...{ circulatedAt: shown.circulatedAt.toISOString(), hash: shown.hash, papers: shown.papers },
      outdated: card.phase === 'circulated' && (await isOutdated(db, row, versions.at(-1)!.hash)),
      corrections: await correctionsOf(db, id),
      addenda: await addendaOf(db, shown.id),
    },
  }
}

async function isOutdated(db: Handle, row: RoundTableRow, hash: string): Promise<boolean> {
  return minutesPapers(await minutesRecord(db, row)).hash !== hash
}

async function correctionsOf(db: Handle, roundTable: string): Promise<CorrectionCard[]> {
  const rows = await db
    .select({ correction: minutesCorrections, person: people, version: minutes.version })
    .from(minutesCorrections)
    .innerJoin(minutes, eq(minutes.id, minutesCorrections.minutesId))
    .innerJoin(people, eq(people.id, minutesCorrections.correctedBy))
    .where(eq(minutes.roundTableId, roundTable))
    .orderBy(asc(minutesCorrections.correctedAt), asc(minutesCorrections.id))
  return rows.map(
    ({ correction: { id, statementId, was, text, correctedAt, verdict, reason }, person, version }) => ({
      ...{ id, version, was, text, verdict, reason, statement: statementId },
      ...{ by: nameOf(person), at: correctedAt.toISOString() },
    }),
  )
}

async function approvalsOf(db: Handle, id: string): Promise<MinutesCard['approvals']> {
  const rows = await db
    .select({ approval: minutesApprovals, person: people })
    .from(minutesApprovals)
    .innerJoin(people, eq(people.id, minutesApprovals.approvedBy))
    .where(eq(minutesApprovals.minutesId, id))
    .orderBy(asc(minutesApprovals.approvedAt), asc(minutesApprovals.office))
  return rows.map(({ approval, person }) => ({
    ...{ office: approval.office, by: nameOf(person), at: approval.approvedAt.toISOString() },
  }))
}

async function addendaOf(db: Handle, id: string): Promise<MinutesCard['addenda']> {
  const rows = await db
    .select()
    .from(minutesAddenda)
    .where(eq(minutesAddenda.minutesId, id))
    .orderBy(asc(minutesAddenda.number))
  return rows.map(({ number, textKk, textRu, addedAt }) => ({
    ...{ number, text: { kk: textKk, ru: textRu }, at: addedAt.toISOString() },
  }))
}
