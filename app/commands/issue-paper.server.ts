import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { canonical, hashOfFile } from '#app/domain/canonical.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { SaidRow } from '#app/domain/paper/paper-changes.ts'
import type { PaperFormat, PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { bills, paperFiles, papers } from '#db/schema.ts'

/** A paper as it is to be issued: what it says, and the files that were printed of it. */
export interface Issue {
  /** The bill's id. */
  readonly bill: string
  readonly kind: PaperKind
  /** The consultation, the body or the meeting it is about; empty for the bill as a whole. */
  readonly subject: string
  readonly language: Language
  readonly title: string
  readonly rows: readonly SaidRow[]
  readonly files: readonly { readonly format: PaperFormat; readonly content: Uint8Array }[]
}

/** Issues a paper: its files are kept as they are, each with its hash; gives its id. Refuses one that says what the last one said. */
export function issuePaper(context: Context, issue: Issue): Promise<Outcome<string>> {
  return transact(context, 'paper.issue', async ({ db, actor, now }) => {
    const { bill, kind, subject, language, title, rows, files } = issue
    const [known] = await db.select({ id: bills.id }).from(bills).where(eq(bills.id, bill)).for('update')
    if (!known) return refuse('bill.missing', {})
    const same = { billId: bill, kind, subject, language }
    const last = await lastOf({ db, actor, now }, same)
    if (last && canonical(last.rows) === canonical(rows))
      return refuse('paper.unchanged', { day: dayInKazakhstan(last.issuedAt) })
    const number = (last?.issue ?? 0) + 1
    const [issued] = await db
      .insert(papers)
      .values({ ...same, issue: number, title, rows, issuedBy: actingPerson(actor), issuedAt: now })
      .returning({ id: papers.id })
    const id = issued!.id
    const kept = files.map(file => ({ ...file, paperId: id, hash: hashOfFile(file.content) }))
    await db.insert(paperFiles).values(kept)
    const hashes = Object.fromEntries(kept.map(({ format, hash }) => [format, hash]))
    const particulars = { paper: id, kind, subject, language, issue: number, hashes }
    await record({ db, actor, now }, { action: 'paper.issued', bill, particulars })
    return ok(id)
  })
}

type SamePaper = Pick<typeof papers.$inferSelect, 'billId' | 'kind' | 'subject' | 'language'>

async function lastOf({ db }: Context, { billId, kind, subject, language }: SamePaper) {
  const [last] = await db
    .select({ issue: papers.issue, rows: papers.rows, issuedAt: papers.issuedAt })
    .from(papers)
    .where(
      and(
        eq(papers.billId, billId),
        eq(papers.kind, kind),
        eq(papers.subject, subject),
        eq(papers.language, language),
      ),
    )
    .orderBy(desc(papers.issue))
    .limit(1)
  return last
}
