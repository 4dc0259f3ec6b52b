import { attendancePaper } from '#app/domain/paper/attendance-paper.ts'
import { minutesPrint } from '#app/domain/paper/minutes-print.ts'
import { DISAGREEMENT_WORDS } from '#app/domain/paper/paper-words.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { consultedBy } from '#app/queries/consultation/consulted-by.server.ts'
import { minutesPage } from '#app/queries/round-table/minutes-page.server.ts'
import type { PaperBill, TitledPaper } from '#app/queries/paper/paper-head.server.ts'
import { roundTablePage } from '#app/queries/round-table/round-table-page.server.ts'

/** A paper about a round-table. */
export interface OfRoundTable {
  readonly kind: 'minutes' | 'attendance'
  /** The round-table; a version of its minutes after a full stop, the newest where there is none. */
  readonly subject: string
}

/** The minutes of a round-table of a bill, or the list of its participants; nothing where the reader may not see it. */
export async function roundTablePaper(
  reader: Reader,
  { row, head }: PaperBill,
  { kind, subject }: OfRoundTable,
): Promise<TitledPaper | null> {
  const [id = '', version] = subject.split('.')
  const { language } = head
  if (kind === 'attendance') {
    const page = await roundTablePage(reader, id)
    if (!page || page.card.bill.slug !== row.slug) return null
    const versions = await versionsOf(reader, page.card.consultation, language)
    return { paper: attendancePaper({ ...page, versions }, language), title: String(page.card.number) }
  }
  const page = await minutesPage(reader, id, version ? Number(version) : null)
  if (!page || page.minutes.card.bill.slug !== row.slug) return null
  const { card, version: shown } = page.minutes
  const versions = await versionsOf(reader, card.consultation, language)
  const paper = minutesPrint({ ...page.minutes, versions }, language)
  return { paper, title: `${card.number}-${shown}` }
}

async function versionsOf({ db }: Reader, consultation: string, language: Language): Promise<string[]> {
  const versions = await consultedBy(db, consultation, language)
  return versions.map(({ act, number, day }) => DISAGREEMENT_WORDS[language].version(act, number, day))
}
