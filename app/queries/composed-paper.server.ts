import { seesEverything } from '#app/domain/access/readers.ts'
import { disagreementsPaper } from '#app/domain/paper/disagreements-paper.ts'
import type { Paper, PaperKind } from '#app/domain/paper/paper.ts'
import { questionPaper } from '#app/domain/paper/question-paper.ts'
import { reportPaper } from '#app/domain/paper/report-paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { approvalRounds } from '#app/queries/approval-rounds.server.ts'
import type { Reader } from '#app/queries/consultation-cards.server.ts'
import { questionAnswers } from '#app/queries/question-answers.server.ts'
import { reportFacts } from '#app/queries/report-facts.server.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import { paperBill, type PaperBill } from '#app/queries/paper-head.server.ts'

/** Which paper of a bill is asked for, and what it is about: a body, a consultation, or the bill as a whole. */
export interface PaperAsked {
  readonly kind: PaperKind
  readonly language: Language
  readonly subject: string
}

/** A paper as the record makes it now. */
export interface ComposedPaper {
  readonly bill: { readonly id: string; readonly slug: string }
  readonly asked: PaperAsked
  readonly paper: Paper
}

/** A paper of a bill from the record; nothing where there is none that the reader may see. */
export async function composedPaper(
  reader: Reader,
  slug: string,
  asked: PaperAsked,
): Promise<ComposedPaper | null> {
  const bill = await paperBill(reader, slug, asked.language)
  const paper = bill && (await composed(reader, bill, asked))
  return paper && { bill: { id: bill.row.id, slug }, asked, paper }
}

async function composed(
  reader: Reader,
  bill: PaperBill,
  { kind, subject }: PaperAsked,
): Promise<Paper | null> {
  switch (kind) {
    case 'disagreements': {
      const rounds = await approvalRounds(reader, bill.row.id)
      const known = rounds.some(round => round.bodies.some(body => subject === '' || body.heir === subject))
      const facts = { rounds, acts: bill.acts, body: subject === '' ? null : subject }
      return known ? disagreementsPaper(bill.head, facts) : null
    }
    case 'report':
      return reportOf(reader, bill, subject)
    case 'note':
    case 'sheet': {
      if (!seesEverything(reader.actor)) return null
      return questionPaper(bill.head, kind, await questionAnswers(reader, bill.row, kind))
    }
  }
}

/** The report before it is published is for those who answer; nobody reads one of a consultation that is not theirs. */
async function reportOf(reader: Reader, bill: PaperBill, id: string): Promise<Paper | null> {
  const consultation = await readableConsultation(reader.db, id, reader.actor)
  if (!consultation || consultation.billId !== bill.row.id) return null
  if (!consultation.reportedAt && !seesEverything(reader.actor)) return null
  const { head, acts } = bill
  const facts = await reportFacts(reader.db, consultation, { language: head.language, acts })
  return reportPaper(head, facts)
}
