import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import { remarkRow, type RemarksPaper } from '#app/domain/consultation/remarks.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { placeOf } from '#app/domain/structure/entries.ts'
import { cardsWhere } from '#app/queries/comment/comment-cards.server.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { openly, partsOf } from '#app/queries/consultation/consultation-page.server.ts'
import { consultedBy } from '#app/queries/consultation/consulted-by.server.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import type { Handle } from '#db/client.ts'
import { acts, amendments, comments } from '#db/schema.ts'

/** The report of a consultation: its card, and its paper in one language of the law. */
export interface RemarksReport {
  readonly card: ConsultationCard
  /** With the rows that were asked for. */
  readonly paper: RemarksPaper
  /** How many rows there are in all, and which of them is the first here. */
  readonly total: number
  readonly from: number
}

/** Which rows of a report are asked for: so many from one on, counted from 0. */
export interface RemarksWindow {
  readonly from: number
  readonly count: number
}

/**
 * Every submitted comment with its answer, in the order of the draft, or a window of them. Before it is published it
 * is for those who answer; nothing for everybody else, and for who may not read the consultation.
 */
export async function remarksReport(
  reader: Reader,
  id: string,
  { language, window }: { readonly language: Language; readonly window?: RemarksWindow },
): Promise<RemarksReport | null> {
  const card = await reportCard(reader, id)
  if (!card) return null
  const parts = await partsOf(reader.db, id)
  const order = await inOrderOfDraft(reader.db, id, parts)
  const from = window ? Math.max(0, Math.min(window.from, order.length - 1)) : 0
  const ids = window ? order.slice(from, from + window.count) : order
  const titles = new Map(parts.map(({ part }) => [part.act, language === 'kk' ? part.titleKk : part.titleRu]))
  const all = and(eq(comments.consultationId, id), isNotNull(comments.submittedAt))
  const cards = await cardsWhere(reader.db, window ? inArray(comments.id, [...ids]) : all)
  const versions = await consultedBy(reader.db, id, language)
  const byId = new Map(cards.map(each => [each.id, each]))
  const { round, opensOn, closesOn, bill } = card
  return {
    ...{ card, from, total: order.length },
    paper: {
      ...{ title: bill.title[language], language, round, opensOn, closesOn, versions, before: from },
      rows: ids.flatMap(each => byId.get(each) ?? []).map(each => remarkRow(openly(each), language, titles)),
      day: dayInKazakhstan(reader.now),
      published: card.phase === 'reported',
      demonstration: bill.demonstration,
    },
  }
}

/** The consultation whose report somebody may read; nothing for everybody else. */
async function reportCard(reader: Reader, id: string): Promise<ConsultationCard | null> {
  const consultation = await readableConsultation(reader.db, id, reader.actor)
  if (!consultation) return null
  if (!consultation.reportedAt && !seesEverything(reader.actor)) return null
  return consultationCard(reader, consultation)
}

/** The ids of the submitted comments: those on the draft as a whole first, then act by act as they read. */
async function inOrderOfDraft(
  db: Handle,
  id: string,
  parts: Awaited<ReturnType<typeof partsOf>>,
): Promise<string[]> {
  const rows = await db
    .select({ id: comments.id, number: comments.number, act: acts.slug, provision: comments.provisionId })
    .from(comments)
    .leftJoin(amendments, eq(amendments.id, comments.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .where(and(eq(comments.consultationId, id), isNotNull(comments.submittedAt)))
    .orderBy(asc(comments.number))
  const texts = await Promise.all(parts.map(({ version }) => keptTexts(db, version)))
  const place = ({ act, provision }: { act: string | null; provision: string | null }) => {
    const at = parts.findIndex(({ part }) => part.act === act)
    const found = provision === null ? undefined : placeIn(texts[at], provision)
    return found === undefined ? -1 : at * MOST_PROVISIONS + found
  }
  const placed = rows.map(row => ({ id: row.id, place: place(row) }))
  return placed.toSorted((one, other) => one.place - other.place).map(each => each.id)
}

const MOST_PROVISIONS = 1_000_000 // in one act

type KeptTexts = Awaited<ReturnType<typeof keptTexts>>

function placeIn(texts: KeptTexts | undefined, provision: string): number | undefined {
  return texts && (placeOf(texts.kk, provision) ?? placeOf(texts.ru, provision))
}
