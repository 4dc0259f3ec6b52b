import { asc, desc, eq } from 'drizzle-orm'
import type { IssuedPaper } from '#app/domain/paper/issued.ts'
import type { PaperAsked } from '#app/queries/composed-paper.server.ts'
import { nameOf } from '#app/queries/trilingual.server.ts'
import type { Handle } from '#db/client.ts'
import { bills, papers, people } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** The issued papers of a bill, the latest first. */
export async function issuedPapers(db: Handle, slug: string): Promise<IssuedPaper[]> {
  const rows = await db
    .select({
      id: papers.id,
      kind: papers.kind,
      subject: papers.subject,
      language: papers.language,
      issue: papers.issue,
      title: papers.title,
      hash: papers.hash,
      issuedAt: papers.issuedAt,
      by: people,
    })
    .from(papers)
    .innerJoin(bills, eq(bills.id, papers.billId))
    .innerJoin(people, eq(people.id, papers.issuedBy))
    .where(eq(bills.slug, slug))
    .orderBy(desc(papers.issuedAt), asc(papers.id))
  return rows.map(({ by, issuedAt, ...row }) => ({
    ...row,
    by: nameOf(by),
    issuedAt: issuedAt.toISOString(),
  }))
}

/** What the last issue of a paper said, and when; nothing where it was never issued. */
export async function lastIssue(
  db: Handle,
  slug: string,
  asked: PaperAsked,
): Promise<(IssuedPaper & { readonly words: string }) | null> {
  const last = (await issuedPapers(db, slug)).find(
    each => each.kind === asked.kind && each.subject === asked.subject && each.language === asked.language,
  )
  if (!last) return null
  const [row] = await db.select({ words: papers.words }).from(papers).where(eq(papers.id, last.id))
  return { ...last, words: row!.words }
}

/** An issued paper as it was issued: a Word file under a name without its ending. */
export interface IssuedFile {
  readonly bill: string
  readonly name: string
  readonly hash: string
  readonly file: Uint8Array
}

/** The file of an issued paper of a bill; nothing where there is none. */
export async function issuedFile(db: Handle, slug: string, id: string): Promise<IssuedFile | null> {
  if (!isIdentity(id)) return null
  const [row] = await db
    .select({ paper: papers, bill: bills.slug })
    .from(papers)
    .innerJoin(bills, eq(bills.id, papers.billId))
    .where(eq(papers.id, id))
  if (!row || row.bill !== slug) return null
  const { kind, language, issue, hash, file } = row.paper
  return { bill: slug, name: `${slug}-${kind}-${language}-${issue}`, hash, file }
}
