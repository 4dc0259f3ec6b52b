import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { inOrderOfLaw } from '#app/domain/amendment/amended-act.ts'
import { actName } from '#app/domain/comparison/act-name.ts'
import type { TableRow } from '#app/domain/comparison/table.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { tableOf } from '#app/queries/law/kept-texts.server.ts'
import { titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, bills, editions, justifications } from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'

/** The comparative table of a bill in one language of the law: its page, and the paper. */
export interface TablePage {
  readonly bill: { readonly slug: string; readonly title: Trilingual; readonly demonstration: boolean }
  readonly language: Language
  /** One section per act, in the bill's order. */
  readonly sections: readonly TableSection[]
}

/** What the bill changes in one act. */
export interface TableSection {
  readonly amendment: string
  /** The act's name in addresses of pages. */
  readonly act: string
  /** As papers name it. */
  readonly name: string
  readonly editionDate: string
  /** The version shown as the proposed wording, with the day it was saved; nothing where none has been. */
  readonly version: { readonly number: number; readonly day: string } | null
  readonly rows: readonly JustifiedRow[]
}

/** A row with the reasons for it, empty in the language in which none are written. */
export interface JustifiedRow extends TableRow {
  readonly justification: Readonly<Record<Language, string>>
}

/** The comparative table of a bill; nothing where there is no such bill. */
export async function tablePage(db: Handle, slug: string, language: Language): Promise<TablePage | null> {
  const [bill] = await db.select().from(bills).where(eq(bills.slug, slug))
  if (!bill) return null
  const found = await db
    .select({ amendment: amendments, act: acts, edition: editions })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .where(eq(amendments.billId, bill.id))
    .orderBy(asc(amendments.position))
  const sections = inOrderOfLaw(found).map(each => sectionOf(db, each, language))
  return {
    bill: { slug, title: titleOf(bill), demonstration: bill.demonstration },
    language,
    sections: await Promise.all(sections),
  }
}

interface Found {
  readonly amendment: typeof amendments.$inferSelect
  readonly act: typeof acts.$inferSelect
  readonly edition: typeof editions.$inferSelect
}

async function sectionOf(
  db: Handle,
  { amendment, act, edition }: Found,
  language: Language,
): Promise<TableSection> {
  const latest = await latestVersion(db, amendment.id)
  const { form, number, adoptedOn, titleKk, titleRu } = act
  const rows = latest ? await tableOf(db, { before: edition, after: latest }, language) : []
  return {
    amendment: amendment.id,
    act: act.slug,
    name: actName({ form, number, adoptedOn, titles: { kk: titleKk, ru: titleRu } }, language),
    editionDate: edition.inForceOn,
    version: latest ? { number: latest.number, day: dayInKazakhstan(latest.savedAt) } : null,
    rows: await justified(db, amendment.id, rows),
  }
}

async function justified(db: Handle, amendment: string, rows: readonly TableRow[]): Promise<JustifiedRow[]> {
  const provisions = rows.map(row => row.provisionId)
  const written = await db
    .selectDistinctOn([justifications.provisionId])
    .from(justifications)
    .where(and(eq(justifications.amendmentId, amendment), inArray(justifications.provisionId, provisions)))
    .orderBy(justifications.provisionId, desc(justifications.writtenAt))
  const texts = new Map(
    written.map(({ provisionId, textKk, textRu }) => [provisionId, { kk: textKk, ru: textRu }]),
  )
  return rows.map(row => ({ ...row, justification: texts.get(row.provisionId) ?? NONE }))
}

const NONE: Readonly<Record<Language, string>> = { kk: '', ru: '' }
