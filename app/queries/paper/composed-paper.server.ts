import { may } from '#app/domain/access/may.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import { amendingPaper } from '#app/domain/paper/amending-paper.ts'
import { comparativePaper } from '#app/domain/paper/comparative-paper.ts'
import { disagreementsPaper } from '#app/domain/paper/disagreements-paper.ts'
import type { PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Paper } from '#app/domain/paper/paper.ts'
import { questionPaper } from '#app/domain/paper/question-paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { amendingLawText } from '#app/queries/bill/amending-law.server.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { consultationPaper } from '#app/queries/consultation/consultation-papers.server.ts'
import { paperBill, type PaperBill, type TitledPaper } from '#app/queries/paper/paper-head.server.ts'
import { questionAnswers } from '#app/queries/paper/question-answers.server.ts'
import { roundTablePaper } from '#app/queries/round-table/round-table-papers.server.ts'
import { tablePage } from '#app/queries/paper/table-page.server.ts'

/** Which paper of a bill is asked for, and what it is about: a body, a meeting, a consultation, or the whole bill. */
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
  /** What its files are called, without the ending. */
  readonly name: string
}

/** A paper of a bill from the record; nothing where there is none that the reader may see. */
export async function composedPaper(
  reader: Reader,
  slug: string,
  asked: PaperAsked,
): Promise<ComposedPaper | null> {
  const bill = await paperBill(reader, slug, asked.language)
  const found = bill && (await composed(reader, bill, asked))
  if (!found) return null
  const name = [slug, asked.kind, found.title, asked.language].filter(each => each !== '').join('-')
  return { bill: { id: bill.row.id, slug }, asked, paper: found.paper, name }
}

/** What is said of a consultation is for who may read that one; everything else for who may read bills. */
async function composed(reader: Reader, bill: PaperBill, asked: PaperAsked): Promise<TitledPaper | null> {
  const { kind, subject } = asked
  if (kind === 'report' || kind === 'remarks-table' || kind === 'remarks-note')
    return consultationPaper(reader, bill, { kind, subject })
  if (!may(reader.actor, 'bill.read')) return null
  if (kind === 'minutes' || kind === 'attendance') return roundTablePaper(reader, bill, { kind, subject })
  const paper = await ofBill(reader, bill, { kind, subject })
  return paper && { paper, title: '' }
}

interface OfBill {
  readonly kind: 'comparative' | 'amending-text' | 'disagreements' | 'note' | 'sheet'
  readonly subject: string
}

async function ofBill(reader: Reader, bill: PaperBill, { kind, subject }: OfBill): Promise<Paper | null> {
  const { db } = reader
  const { head, row } = bill
  switch (kind) {
    case 'comparative': {
      const page = await tablePage(db, row.slug, head.language)
      return page && comparativePaper(head, page.sections)
    }
    case 'amending-text':
      return lawOf(reader, bill)
    case 'disagreements': {
      const rounds = await approvalRounds(reader, row.id)
      const known = rounds.some(round => round.bodies.some(body => subject === '' || body.heir === subject))
      const facts = { rounds, acts: bill.acts, body: subject === '' ? null : subject }
      return known ? disagreementsPaper(head, facts) : null
    }
    case 'note':
    case 'sheet': {
      if (!seesEverything(reader.actor)) return null
      return questionPaper(head, kind, await questionAnswers(reader, row, kind))
    }
  }
}

/** The title is as the versions give it; the first line of the text is the title again. */
async function lawOf({ db }: Reader, { head, row }: PaperBill): Promise<Paper | null> {
  const law = await amendingLawText(db, row.slug, head.language)
  if (!law) return null
  const lines = law.lines
    .slice(1)
    .map(({ text, kind }) => ({ text, opening: kind === 'opening' || kind === 'entry' }))
  return amendingPaper({ ...head, bill: law.title }, lines)
}
