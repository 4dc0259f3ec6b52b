import { may } from '#app/domain/access/may.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import type { Bilingual } from '#app/domain/consultation/round-table.ts'
import type { IssuedPaper } from '#app/domain/paper/issued.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import { consultationsOf, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { roundTablesOf } from '#app/queries/round-table/round-table-cards.server.ts'
import { issuedPapers } from '#app/queries/paper/issued-papers.server.ts'

/** Every paper of a bill that a reader may see, and what was issued. */
export interface PapersPage {
  /** The approving bodies; none where no approval was opened. */
  readonly bodies: readonly { readonly id: string; readonly name: Trilingual }[]
  readonly consultations: readonly Pick<ConsultationCard, 'id' | 'kind' | 'round' | 'approval'>[]
  readonly roundTables: readonly {
    readonly id: string
    readonly number: number
    readonly title: Bilingual
    /** Whether there are minutes. */
    readonly circulated: boolean
  }[]
  /** Whether the reader sees the note and the sheet, and the issued papers. */
  readonly whole: boolean
  /** Whether the reader answers the questions of the note and the sheet. */
  readonly answers: boolean
  readonly issued: readonly IssuedPaper[]
}

/** The papers of a bill; nothing where there is no such bill. */
export async function papersPage(reader: Reader, slug: string): Promise<PapersPage | null> {
  const bill = await billPage(reader.db, slug)
  if (!bill) return null
  const whole = seesEverything(reader.actor)
  const [rounds, cards, tables, issued] = await Promise.all([
    approvalRounds(reader, bill.id),
    consultationsOf(reader, slug),
    roundTablesOf(reader, slug),
    whole ? issuedPapers(reader.db, slug) : [],
  ])
  const bodies = new Map(rounds.flatMap(round => round.bodies.map(body => [body.heir, body.heirName])))
  return {
    ...{ whole, issued, answers: may(reader.actor, 'note.answer') },
    bodies: [...bodies].map(([id, name]) => ({ id, name })),
    consultations: cards
      .filter(card => whole || card.phase === 'reported')
      .map(({ id, kind, round, approval }) => ({ id, kind, round, approval })),
    roundTables: tables.map(({ id, number, title, phase }) => ({
      ...{ id, number, title },
      circulated: phase === 'approved' || (whole && phase === 'circulated'),
    })),
  }
}
