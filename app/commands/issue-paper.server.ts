import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { hashOfFile } from '#app/domain/canonical.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { PaperKind } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { bills, papers } from '#db/schema.ts'

/** A paper as it is to be issued: its words, and the file that was printed of them. */
export interface Issue {
  /** The bill's id. */
  readonly bill: string
  readonly kind: PaperKind
  /** The consultation or the body it is about; empty for the bill as a whole. */
  readonly subject: string
  readonly language: Language
  readonly title: string
  readonly words: string
  readonly file: Uint8Array
}

/** Issues a paper: it is kept as it is, with its hash; gives its id. Refuses one that says what the last one said. */
export function issuePaper(context: Context, issue: Issue): Promise<Outcome<string>> {
  return transact(context, 'paper.issue', async ({ db, actor, now }) => {
    const { bill, kind, subject, language, title, words, file } = issue
    const [known] = await db.select({ id: bills.id }).from(bills).where(eq(bills.id, bill)).for('update')
    if (!known) return refuse('bill.missing', {})
    const same = { billId: bill, kind, subject, language }
    const [last] = await db
      .select({ issue: papers.issue, words: papers.words, issuedAt: papers.issuedAt })
      .from(papers)
      .where(
        and(
          eq(papers.billId, bill),
          eq(papers.kind, kind),
          eq(papers.subject, subject),
          eq(papers.language, language),
        ),
      )
      .orderBy(desc(papers.issue))
      .limit(1)
    if (last?.words === words) return refuse('paper.unchanged', { day: dayInKazakhstan(last.issuedAt) })
    const hash = hashOfFile(file)
    const number = (last?.issue ?? 0) + 1
    const [issued] = await db
      .insert(papers)
      .values({
        ...{ ...same, issue: number, title, words, file, hash },
        ...{ issuedBy: actingPerson(actor), issuedAt: now },
      })
      .returning({ id: papers.id })
    const particulars = { paper: issued!.id, kind, subject, language, issue: number, hash }
    await record({ db, actor, now }, { action: 'paper.issued', bill, particulars })
    return ok(issued!.id)
  })
}
