import { eq } from 'drizzle-orm'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { AnsweredQuestion } from '#app/domain/paper/question-paper.ts'
import type { QuestionForm } from '#app/domain/paper/questions.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { questionAnswers } from '#app/queries/paper/question-answers.server.ts'
import { bills } from '#db/schema.ts'

/** The questions of a form of a bill with their answers; nothing where there is no such bill. */
export async function questionsPage(
  reader: Reader,
  slug: string,
  form: QuestionForm,
): Promise<AnsweredQuestion[] | null> {
  const [bill] = isSlug(slug) ? await reader.db.select().from(bills).where(eq(bills.slug, slug)) : []
  return bill ? questionAnswers(reader, bill, form) : null
}
