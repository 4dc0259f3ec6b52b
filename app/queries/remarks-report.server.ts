import { and, eq, isNotNull } from 'drizzle-orm'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import { remarkRow, type RemarksPaper } from '#app/domain/consultation/remarks.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { cardsWhere } from '#app/queries/comment-cards.server.ts'
import { consultationCard, type Reader } from '#app/queries/consultation-cards.server.ts'
import { openly, partsOf } from '#app/queries/consultation-page.server.ts'
import { keptTexts } from '#app/queries/kept-texts.server.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import { comments } from '#db/schema.ts'

/** The report of a consultation: its card, and its paper in one language of the law. */
export interface RemarksReport {
  readonly card: ConsultationCard
  readonly paper: RemarksPaper
}

/**
 * Every submitted comment with its answer, in the order of the draft. Before it is published it is for those who
 * answer; nothing for everybody else, and for who may not read the consultation.
 */
export async function remarksReport(
  reader: Reader,
  id: string,
  language: Language,
): Promise<RemarksReport | null> {
  const { db, actor, now } = reader
  const consultation = await readableConsultation(db, id, actor)
  if (!consultation) return null
  if (!consultation.reportedAt && !seesEverything(actor)) return null
  const [card, parts, cards] = await Promise.all([
    consultationCard(reader, consultation),
    partsOf(db, id),
    cardsWhere(db, and(eq(comments.consultationId, id), isNotNull(comments.submittedAt))),
  ])
  const places = await placesOf(reader, parts)
  const acts = new Map(parts.map(({ part }) => [part.act, language === 'kk' ? part.titleKk : part.titleRu]))
  const rows = cards
    .toSorted((one, other) => places(one) - places(other) || (one.number ?? 0) - (other.number ?? 0))
    .map(each => remarkRow(openly(each), language, acts))
  const { round, opensOn, closesOn, bill } = card
  return {
    card,
    paper: {
      ...{ title: bill.title[language], language, round, opensOn, closesOn, rows },
      day: dayInKazakhstan(now),
      published: consultation.reportedAt !== null,
      demonstration: bill.demonstration,
    },
  }
}

/** The place of a comment in the draft: the draft as a whole first, then act by act as they read. */
async function placesOf(
  { db }: Reader,
  parts: Awaited<ReturnType<typeof partsOf>>,
): Promise<(card: CommentCard) => number> {
  const places = new Map<string, number>()
  for (const [at, { part, version }] of parts.entries()) {
    const texts = await keptTexts(db, version)
    for (const language of ['ru', 'kk'] as const)
      entries(texts[language]).forEach(({ provision }, place) =>
        places.set(`${part.act} ${provision.id}`, at * MOST_PROVISIONS + place),
      )
  }
  return ({ act, provision }) => places.get(`${act} ${provision}`) ?? -1
}

const MOST_PROVISIONS = 1_000_000 // in one act
