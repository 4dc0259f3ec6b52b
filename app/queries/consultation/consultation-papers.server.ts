import { seesEverything } from '#app/domain/access/readers.ts'
import { remarksNote, remarksTable } from '#app/domain/paper/remarks-papers.ts'
import { reportPaper } from '#app/domain/paper/report-paper.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import type { PaperBill, TitledPaper } from '#app/queries/paper/paper-head.server.ts'
import { remarksReport } from '#app/queries/consultation/remarks-report.server.ts'
import { reportFacts } from '#app/queries/consultation/report-facts.server.ts'
import { readableConsultation } from '#db/consultations.server.ts'

/** A paper about a consultation. */
export interface OfConsultation {
  readonly kind: 'report' | 'remarks-table' | 'remarks-note'
  /** The consultation. */
  readonly subject: string
}

/**
 * A paper about a consultation of a bill. Before its report is published it is for those who answer; nobody reads one
 * of a consultation that is not theirs.
 */
export async function consultationPaper(
  reader: Reader,
  { row, head, acts }: PaperBill,
  { kind, subject }: OfConsultation,
): Promise<TitledPaper | null> {
  const consultation = await readableConsultation(reader.db, subject, reader.actor)
  if (!consultation || consultation.billId !== row.id) return null
  if (!consultation.reportedAt && !seesEverything(reader.actor)) return null
  const title = String(consultation.round)
  if (kind === 'report') {
    const facts = await reportFacts(reader.db, consultation, { language: head.language, acts })
    return { paper: reportPaper(head, facts), title }
  }
  const remarks = await remarksReport(reader, subject, { language: head.language })
  if (!remarks) return null
  const paper = kind === 'remarks-table' ? remarksTable(remarks.paper) : remarksNote(remarks.paper)
  return { paper, title }
}
