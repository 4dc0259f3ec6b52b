import { and, asc, desc, eq, gt, isNotNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { personId } from '#app/domain/access/actor.ts'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { DeskComment, EarlierAnswer, Since, VersionName } from '#app/domain/consultation/desk-comment.ts'
import { numberAfter } from '#app/domain/consultation/proposed-insertion.ts'
import { proposedEdits } from '#app/domain/consultation/proposed-wording.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { printed, type TwinRow } from '#app/domain/structure/printed.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import { cardsWhere } from '#app/queries/comment/comment-cards.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { earlierWordings } from '#app/queries/comment/earlier-wordings.server.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import {
  acts,
  amendments,
  answers,
  assignments,
  comments,
  consultedVersions,
  dispositions,
  moderations,
  people,
  versions,
} from '#db/schema.ts'

/** The comment with a number in a consultation; nothing where there is none. */
export async function deskComment(
  { db, actor }: Pick<Reader, 'db' | 'actor'>,
  consultation: string,
  number: number,
): Promise<DeskComment | null> {
  const which = and(
    eq(comments.consultationId, consultation),
    eq(comments.number, number),
    isNotNull(comments.submittedAt),
  )
  const [[card], [row]] = await Promise.all([cardsWhere(db, which), db.select().from(comments).where(which)])
  if (!card || !row) return null
  const [place, assignment, moderation, given, earlier] = await Promise.all([
    placeOf(db, card, row),
    assignmentOf(db, row.id),
    moderationOf(db, row.id, personId(actor)),
    answersTo(db, row.id),
    earlierWordings(db, [row.id]),
  ])
  return {
    card,
    ...place,
    ...{ amendment: row.amendmentId, assignment, moderation },
    earlierWordings: earlier.get(row.id) ?? [],
    earlierAnswers: given.slice(1),
  }
}

const NOWHERE = { read: null, readVersion: null, since: null, proposal: null, newNumber: null }

type Row = typeof comments.$inferSelect

async function placeOf(db: Handle, card: CommentCard, { versionId, amendmentId }: Row) {
  if (!versionId || !amendmentId) return { ...NOWHERE, later: await laterOfBill(db, card.consultation) }
  const [read] = await db.select().from(versions).where(eq(versions.id, versionId))
  const later = await db
    .select()
    .from(versions)
    .where(and(eq(versions.amendmentId, amendmentId), gt(versions.number, read!.number)))
    .orderBy(desc(versions.number))
  const texts = await keptTexts(db, read!)
  const id = card.provision ?? ''
  const entry = entryById(texts[card.language], id) ?? entryById(texts.kk, id)
  const before = entry && ownText(entry.provision)
  const inserts = card.anchor.kind === 'insertion'
  const proposes = card.wording !== null && before !== undefined
  const newest = later[0] ? await keptTexts(db, later[0]) : texts
  return {
    read: entry ? twinsOf(texts, entry.provision.id) : null,
    readVersion: read!.number,
    since: later[0] ? await sinceThen(db, { card, texts, newest: later[0] }) : null,
    proposal: proposes ? proposedEdits(inserts ? '' : before, card.wording ?? '') : null,
    newNumber:
      proposes && inserts
        ? numberAfter({ read: texts[card.language], now: newest[card.language], provision: id })
        : null,
    later: later.map(each => ({ id: each.id, number: each.number, message: each.message, act: null })),
  }
}

/** The versions of all acts of the bill that were saved after those consulted: any may carry out what the whole needs. */
async function laterOfBill(db: Handle, consultation: string): Promise<VersionName[]> {
  const consulted = alias(versions, 'consulted')
  const rows = await db
    .select({ version: versions, act: acts })
    .from(consultedVersions)
    .innerJoin(consulted, eq(consulted.id, consultedVersions.versionId))
    .innerJoin(amendments, eq(amendments.id, consultedVersions.amendmentId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(versions, and(eq(versions.amendmentId, amendments.id), gt(versions.number, consulted.number)))
    .where(eq(consultedVersions.consultationId, consultation))
    .orderBy(asc(amendments.position), desc(versions.number))
  return rows.map(({ version, act }) => ({
    ...{ id: version.id, number: version.number, message: version.message },
    act: { slug: act.slug, titleKk: act.titleKk, titleRu: act.titleRu },
  }))
}

type Texts = Awaited<ReturnType<typeof keptTexts>>

/** The provision in both languages. */
function twinsOf(texts: Texts, id: string): TwinRow {
  const kk = entryById(texts.kk, id)
  const ru = entryById(texts.ru, id)
  const address = kk?.address ?? ru?.address ?? ''
  return { address, kk: kk && printed(kk, 'kk'), ru: ru && printed(ru, 'ru') }
}

interface Then {
  readonly card: CommentCard
  readonly texts: Texts
  readonly newest: typeof versions.$inferSelect
}

/** What became of the provision until the newest version; nothing where it reads the same. */
async function sinceThen(db: Handle, { card, texts, newest }: Then): Promise<Since | null> {
  const now = await keptTexts(db, newest)
  const id = card.provision ?? ''
  const changes: Partial<Record<Language, readonly Stretch[]>> = {}
  for (const language of LANGUAGES) {
    const [before, after] = [entryById(texts[language], id), entryById(now[language], id)]
    const [old, fresh] = [before && ownText(before.provision), after && ownText(after.provision)]
    if (old !== fresh) changes[language] = changesBetween(old ?? '', fresh ?? '')
  }
  const address = (entryById(now.kk, id) ?? entryById(now.ru, id))?.address ?? null
  const moved = address !== null && 'address' in card.anchor && address !== card.anchor.address
  const same = changes.kk === undefined && changes.ru === undefined && !moved
  return same ? null : { version: newest.number, address, changes }
}

async function assignmentOf(db: Handle, comment: string) {
  const [row] = await db
    .select({ person: assignments.personId, dueOn: assignments.dueOn, note: assignments.note })
    .from(assignments)
    .where(eq(assignments.commentId, comment))
  return row ?? null
}

async function moderationOf(db: Handle, comment: string, reader: string | null) {
  const rows = await db
    .select({ step: moderations, person: people })
    .from(moderations)
    .innerJoin(people, eq(people.id, moderations.moderatedBy))
    .where(eq(moderations.commentId, comment))
    .orderBy(asc(moderations.moderatedAt))
  return rows.map(({ step: { kind, words, reason, moderatedAt }, person }) => ({
    ...{ kind, words, reason, at: moderatedAt.toISOString() },
    ...{ by: nameOf(person), own: person.id === reader },
  }))
}

async function answersTo(db: Handle, comment: string): Promise<EarlierAnswer[]> {
  const rows = await db
    .select({ disposition: dispositions, person: people })
    .from(answers)
    .innerJoin(dispositions, eq(dispositions.id, answers.dispositionId))
    .innerJoin(people, eq(people.id, dispositions.decidedBy))
    .where(eq(answers.commentId, comment))
    .orderBy(desc(answers.answeredAt), desc(dispositions.id))
  return rows.map(({ disposition: { code, reason, decidedAt }, person }) => ({
    ...{ code, reason, at: decidedAt.toISOString() },
    by: nameOf(person),
  }))
}
