import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { hashOfFile } from '#app/domain/canonical.ts'
import type { IssuedPaper } from '#app/domain/paper/issued.ts'
import type { SaidRow } from '#app/domain/paper/paper-changes.ts'
import { PAPER_FORMATS, type PaperFormat } from '#app/domain/paper/paper-kind.ts'
import type { PaperAsked } from '#app/queries/paper/composed-paper.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { bills, paperFiles, papers, people } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** The issued papers of a bill, the latest first. */
export async function issuedPapers(db: Handle, slug: string): Promise<IssuedPaper[]> {
  const [rows, files] = await Promise.all([
    db
      .select({ paper: ISSUED, by: people })
      .from(papers)
      .innerJoin(bills, eq(bills.id, papers.billId))
      .innerJoin(people, eq(people.id, papers.issuedBy))
      .where(eq(bills.slug, slug))
      .orderBy(desc(papers.issuedAt), asc(papers.id)),
    db
      .select({ paper: paperFiles.paperId, format: paperFiles.format, hash: paperFiles.hash, size: SIZE })
      .from(paperFiles)
      .innerJoin(papers, eq(papers.id, paperFiles.paperId))
      .innerJoin(bills, eq(bills.id, papers.billId))
      .where(eq(bills.slug, slug)),
  ])
  return rows.map(({ paper: { issuedAt, ...paper }, by }) => ({
    ...paper,
    by: nameOf(by),
    issuedAt: issuedAt.toISOString(),
    files: files
      .filter(file => file.paper === paper.id)
      .map(({ format, hash, size }) => ({ format, hash, size }))
      .toSorted((one, other) => PAPER_FORMATS.indexOf(one.format) - PAPER_FORMATS.indexOf(other.format)),
  }))
}

const { id, kind, subject, language, issue, title, issuedAt } = papers
const ISSUED = { id, kind, subject, language, issue, title, issuedAt }
const SIZE = sql<number>`octet_length(${paperFiles.content})`.mapWith(Number)

/** The last issue of a paper with what it said; nothing where it was never issued. */
export async function lastIssue(
  db: Handle,
  slug: string,
  asked: PaperAsked,
): Promise<(IssuedPaper & { readonly rows: readonly SaidRow[] }) | null> {
  const last = (await issuedPapers(db, slug)).find(each => isSame(each, asked))
  return last ? { ...last, rows: await rowsOf(db, last.id) } : null
}

/** An issued paper with what it said and with the issue before it; `intact` tells whether its files still have their hashes. */
export interface IssuedPage {
  readonly paper: IssuedPaper
  readonly rows: readonly SaidRow[]
  readonly before: (IssuedPaper & { readonly rows: readonly SaidRow[] }) | null
  readonly intact: boolean
}

/** An issued paper of a bill, its kept files hashed anew; nothing where there is none. */
export async function issuedPage(db: Handle, slug: string, paperId: string): Promise<IssuedPage | null> {
  const all = await issuedPapers(db, slug)
  const paper = all.find(each => each.id === paperId)
  if (!paper) return null
  const before = all.find(each => isSame(each, paper) && each.issue === paper.issue - 1)
  const kept = await db.select().from(paperFiles).where(eq(paperFiles.paperId, paper.id))
  return {
    paper,
    rows: await rowsOf(db, paper.id),
    before: before ? { ...before, rows: await rowsOf(db, before.id) } : null,
    intact: kept.every(({ content, hash }) => hashOfFile(content) === hash),
  }
}

/** A file of an issued paper as it was issued. */
export interface KeptFile {
  readonly name: string
  readonly format: PaperFormat
  readonly hash: string
  readonly content: Uint8Array
}

/** A file of an issued paper of a bill; nothing where there is none. */
export async function issuedFile(
  db: Handle,
  slug: string,
  asked: { readonly paper: string; readonly format: PaperFormat },
): Promise<KeptFile | null> {
  if (!isIdentity(asked.paper)) return null
  const [row] = await db
    .select({ paper: papers, file: paperFiles })
    .from(paperFiles)
    .innerJoin(papers, eq(papers.id, paperFiles.paperId))
    .innerJoin(bills, eq(bills.id, papers.billId))
    .where(and(eq(papers.id, asked.paper), eq(paperFiles.format, asked.format), eq(bills.slug, slug)))
  if (!row) return null
  const { paper, file } = row
  const name = `${slug}-${paper.kind}-${paper.language}-${paper.issue}`
  return { name, format: file.format, hash: file.hash, content: file.content }
}

function isSame(one: PaperAsked, other: PaperAsked): boolean {
  return one.kind === other.kind && one.subject === other.subject && one.language === other.language
}

async function rowsOf(db: Handle, paper: string): Promise<readonly SaidRow[]> {
  const [row] = await db.select({ rows: papers.rows }).from(papers).where(eq(papers.id, paper))
  return row?.rows ?? []
}
