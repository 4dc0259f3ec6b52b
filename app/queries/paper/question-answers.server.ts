import { and, asc, desc, eq, gt, isNotNull, min } from 'drizzle-orm'
import { actName } from '#app/domain/comparison/act-name.ts'
import { disagreements } from '#app/domain/consultation/disagreement.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { knownAnswer, type KnownConsultation, type KnownFacts } from '#app/domain/paper/known-answers.ts'
import type { AnsweredQuestion } from '#app/domain/paper/question-paper.ts'
import { QUESTIONS, type QuestionForm } from '#app/domain/paper/questions.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import type { bills } from '#db/schema.ts'
import {
  acts,
  amendments,
  answers,
  billStages,
  comments,
  consultations,
  dispositions,
  noteAnswers,
  organisations,
  people,
  versions,
} from '#db/schema.ts'

/** Every question of a form with the developer's latest answer and what the record knows. */
export async function questionAnswers(
  reader: Reader,
  bill: typeof bills.$inferSelect,
  form: QuestionForm,
): Promise<AnsweredQuestion[]> {
  const { db } = reader
  const own = await db
    .selectDistinctOn([noteAnswers.question])
    .from(noteAnswers)
    .where(and(eq(noteAnswers.billId, bill.id), eq(noteAnswers.paper, form)))
    .orderBy(asc(noteAnswers.question), desc(noteAnswers.writtenAt), desc(noteAnswers.id))
  const written = new Map(own.map(row => [row.question, { kk: row.textKk, ru: row.textRu }]))
  const facts = await knownFacts(reader, bill)
  return QUESTIONS[form].map((_, at) => {
    const question = at + 1
    const known = (language: Language) => knownAnswer(facts[language], { form, question }, language)
    return {
      question,
      own: written.get(question) ?? { kk: '', ru: '' },
      known: { kk: known('kk'), ru: known('ru') },
    }
  })
}

/** Only the names of the reworked acts differ between the languages of the law. */
async function knownFacts(
  reader: Reader,
  bill: typeof bills.$inferSelect,
): Promise<Readonly<Record<Language, KnownFacts>>> {
  const { db } = reader
  const [developer, held, reworked, stages, rounds] = await Promise.all([
    developerOf(db, bill),
    consultationsIn(db, bill.id),
    reworkedIn(db, bill.id),
    db.select().from(billStages).where(eq(billStages.billId, bill.id)).orderBy(asc(billStages.enteredAt)),
    approvalRounds(reader, bill.id),
  ])
  const facts = {
    developer,
    consultations: held,
    stages: new Map(stages.map(({ stage, enteredOn }) => [stage, enteredOn])),
    disagreements: disagreements(rounds)
      .filter(each => each.open)
      .map(({ answer, remark }) => ({ body: answer.name, address: remark.address, reason: remark.reason })),
  }
  return { kk: { ...facts, reworked: reworked.kk }, ru: { ...facts, reworked: reworked.ru } }
}

/** The organisation of whoever opened the bill. */
async function developerOf(db: Handle, bill: typeof bills.$inferSelect): Promise<KnownFacts['developer']> {
  if (!bill.openedBy) return null
  const [row] = await db
    .select({ organisation: organisations })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(people.id, bill.openedBy))
  return row ? nameOf(row.organisation) : null
}

async function consultationsIn(db: Handle, bill: string): Promise<KnownConsultation[]> {
  const [rows, decided] = await Promise.all([
    db.select().from(consultations).where(eq(consultations.billId, bill)).orderBy(asc(consultations.round)),
    db
      .selectDistinctOn([comments.consultationId, comments.number], {
        ...{ consultation: comments.consultationId, number: comments.number, anchor: comments.anchor },
        ...{ code: dispositions.code, reason: dispositions.reason },
      })
      .from(comments)
      .innerJoin(consultations, eq(consultations.id, comments.consultationId))
      .innerJoin(answers, eq(answers.commentId, comments.id))
      .innerJoin(dispositions, eq(dispositions.id, answers.dispositionId))
      .where(and(eq(consultations.billId, bill), isNotNull(comments.submittedAt)))
      .orderBy(asc(comments.consultationId), asc(comments.number), desc(answers.answeredAt)),
  ])
  return rows.map(({ id, kind, opensOn, closesOn }) => ({
    ...{ kind, opensOn, closesOn },
    decisions: decided
      .filter(each => each.consultation === id)
      .map(({ number, anchor, code, reason }) => ({
        ...{ number: number ?? 0, code, reason },
        address: 'address' in anchor ? anchor.address : '',
      })),
  }))
}

async function reworkedIn(
  db: Handle,
  bill: string,
): Promise<Readonly<Record<Language, KnownFacts['reworked']>>> {
  const [first] = await db
    .select({ at: min(consultations.openedAt) })
    .from(consultations)
    .where(eq(consultations.billId, bill))
  if (!first?.at) return { kk: [], ru: [] }
  const rows = await db
    .select({ act: acts, number: versions.number, savedAt: versions.savedAt })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(and(eq(amendments.billId, bill), gt(versions.savedAt, first.at)))
    .orderBy(asc(amendments.position), asc(versions.number))
  const named = (language: Language) =>
    rows.map(({ act, number, savedAt }) => ({
      act: actName({ ...act, titles: { kk: act.titleKk, ru: act.titleRu } }, language),
      ...{ number, day: dayInKazakhstan(savedAt) },
    }))
  return { kk: named('kk'), ru: named('ru') }
}
