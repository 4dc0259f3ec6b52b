import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { hasQuestion, type QuestionForm } from '#app/domain/paper/questions.ts'
import { bills, noteAnswers } from '#db/schema.ts'

/** The longest answer in one language, in letters: about ten pages. */
const MOST_ANSWER = 20_000

/** The developer's answer to one question of a form; an empty one lets what the record knows stand. */
export interface QuestionAnswer {
  /** The bill's name in addresses. */
  readonly bill: string
  readonly form: QuestionForm
  readonly question: number
  readonly textKk: string
  readonly textRu: string
}

/** Answers a question of the explanatory note or the reference sheet; earlier answers are kept, the latest counts. */
export function answerQuestion(context: Context, answer: QuestionAnswer): Promise<Outcome<number>> {
  return transact(context, 'note.answer', async ({ db, actor, now }) => {
    const { form, question } = answer
    const [textKk, textRu] = [answer.textKk.trim(), answer.textRu.trim()]
    if (!hasQuestion(form, question)) return refuse('note.question-missing', {})
    const long = textKk.length > MOST_ANSWER ? 'kk' : textRu.length > MOST_ANSWER ? 'ru' : null
    if (long) return refuse('note.too-long', { most: MOST_ANSWER, language: long })
    const [bill] = await db.select({ id: bills.id }).from(bills).where(eq(bills.slug, answer.bill))
    if (!bill) return refuse('bill.missing', {})
    await db.insert(noteAnswers).values({
      ...{ billId: bill.id, paper: form, question, textKk, textRu },
      ...{ writtenBy: actingPerson(actor), writtenAt: now },
    })
    const particulars = { form, question, textKk, textRu }
    await record({ db, actor, now }, { action: 'note.answered', bill: bill.id, particulars })
    return ok(question)
  })
}
