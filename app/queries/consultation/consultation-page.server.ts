import { asc, eq, max, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { personId, type Actor } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { changedRows, onlyChanged, type ChangedRow } from '#app/domain/comparison/changed-rows.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { ConsultedVersion } from '#app/domain/consultation/consulted-version.ts'
import { withoutWords } from '#app/domain/consultation/redaction.ts'
import { contentsAround, contentsOf, type ContentsLine } from '#app/domain/structure/contents.ts'
import { twinRows } from '#app/domain/structure/printed.ts'
import { windowAt } from '#app/domain/structure/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { CausedChange } from '#app/domain/consultation/caused-change.ts'
import { changesCaused } from '#app/queries/consultation/caused-changes.server.ts'
import { commentCounts, commentsOf, type CommentCounts } from '#app/queries/comment/comment-cards.server.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import { keptComparison } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import { acts, amendments, consultedVersions, editions, versions } from '#db/schema.ts'
import type { Roots } from '#db/versions.server.ts'

/** What of a consultation is asked for. */
export interface ConsultationView {
  readonly id: string
  /** The act's name in addresses; the first one where empty. */
  readonly act: string
  readonly mode: 'changes' | 'law'
  /** The address of a provision in the window to show. */
  readonly at: string
  /** The language of the table of contents. */
  readonly language: Language
}

/** A consultation as its readers see it: the draft, and the comments that this reader may see. */
export interface ConsultationPage {
  readonly card: ConsultationCard
  readonly parts: readonly Part[]
  readonly part: Part
  readonly rows: readonly ChangedRow[]
  readonly contents: readonly ContentsLine[]
  readonly earlier: string | null
  readonly later: string | null
  readonly comments: readonly CommentCard[]
  /** Of the whole consultation, whichever act and window is shown. */
  readonly counts: CommentCounts
  /** What the answers changed in the draft, by the comment's id; nothing before the report. */
  readonly caused: Readonly<Record<string, readonly CausedChange[]>>
  readonly mayComment: boolean
  readonly mayReadBill: boolean
  /** What the page of positions shows this reader; nothing where it shows none. */
  readonly positions: 'own' | 'received' | null
}

/** One consulted version of an amendment. */
export interface Part extends ConsultedVersion {
  readonly amendment: string
  readonly editionDate: string
}

/** The page of a consultation; nothing where there is none that the reader may see. */
export async function consultationPage(
  reader: Reader,
  view: ConsultationView,
): Promise<ConsultationPage | null> {
  const { db, actor } = reader
  const consultation = await readableConsultation(db, view.id, actor)
  if (!consultation) return null
  const mayReadBill = may(actor, 'bill.read')
  const consulted = (await partsOf(db, view.id)).map(each => (mayReadBill ? each : withoutNewest(each)))
  const found = consulted.find(each => each.part.act === view.act) ?? consulted[0]
  if (!found) return null
  const card = await consultationCard(reader, consultation)
  const sight = { own: personId(actor), all: seesEverything(actor) || card.phase === 'reported' }
  const rows = await rowsOf(db, found.edition, found.version)
  const shown = view.mode === 'changes' ? onlyChanged(rows) : rows
  const window = windowAt(shown, view.at)
  const [near, counts] = await Promise.all([
    commentsOf(db, view.id, { ...sight, provisions: provisionsOf(window.rows) }),
    commentCounts(db, view.id, sight),
  ])
  const comments = near.filter(each => each.act === null || each.act === found.part.act).map(veiled(actor))
  return {
    card,
    parts: consulted.map(each => each.part),
    part: found.part,
    contents: contentsAround(contentsOf(shown, view.language), view.at || (window.rows[0]?.address ?? '')),
    ...window,
    ...{ comments, counts },
    caused: card.phase === 'reported' ? await changesCaused(db, comments) : {},
    mayComment: card.phase === 'open' && may(actor, 'comment.write'),
    mayReadBill,
    positions: isMember(actor) ? 'own' : sight.all ? 'received' : null,
  }
}

function withoutNewest<Of extends { readonly part: Part }>(each: Of): Of {
  return { ...each, part: { ...each.part, newest: null } }
}

/** Whether the reader belongs to an organisation that may take a position. */
function isMember(actor: Actor): boolean {
  return actor.kind === 'person' && actor.organisation !== null && may(actor, 'position.draft')
}

/** What comments of these rows can be on: the provisions themselves, and those before what is taken out. */
function provisionsOf(rows: readonly ChangedRow[]): readonly string[] {
  const on = ({ kk, ru, stoodAfter }: ChangedRow) => [kk?.id, ru?.id, stoodAfter?.provision]
  return [...new Set(rows.flatMap(on).filter(each => each !== undefined))]
}

/** A moderated comment keeps its place and the reasons; what is hidden of it is for its author and those who answer. */
export function veiled(actor: Actor): (card: CommentCard) => CommentCard {
  return card => (seesEverything(actor) || card.author === personId(actor) ? card : openly(card))
}

/** A comment as everybody may read it: hidden words are not in it. */
export function openly(card: CommentCard): CommentCard {
  if (card.hidden !== null) return { ...card, text: '', wording: null, struck: [] }
  if (card.struck.length === 0) return card
  const words = card.struck.map(each => each.words)
  return {
    ...card,
    text: withoutWords(card.text, words),
    wording: card.wording === null ? null : withoutWords(card.wording, words),
    struck: card.struck.map(({ reason }) => ({ words: '', reason })),
  }
}

/** The versions that are consulted, with the editions they amend, in the order of the bill. */
export async function partsOf(db: Handle, consultation: string) {
  const later = alias(versions, 'later')
  const newest = db
    .select({ number: max(later.number) })
    .from(later)
    .where(eq(later.amendmentId, amendments.id))
  const rows = await db
    .select({
      ...{ act: acts, amendment: amendments, edition: editions, version: versions },
      newest: sql<number>`(${newest})`,
    })
    .from(consultedVersions)
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .innerJoin(amendments, eq(amendments.id, consultedVersions.amendmentId))
    .innerJoin(editions, eq(editions.id, amendments.editionId))
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(consultedVersions.consultationId, consultation))
    .orderBy(asc(amendments.position))
  return rows.map(({ act, amendment, edition, version, newest }) => ({
    act,
    edition,
    version,
    part: {
      ...{ amendment: amendment.id, act: act.slug, titleKk: act.titleKk, titleRu: act.titleRu },
      ...{ number: version.number, savedOn: dayInKazakhstan(version.savedAt), newest },
      editionDate: edition.inForceOn,
    } satisfies Part,
  }))
}

const kept = keeping<Promise<readonly ChangedRow[]>>(6) // consulted texts; the rows of a code of 2 MB take some 20 MB

/** The rows of a consulted text with what changes in each, from memory where they were asked for lately. */
export function rowsOf(db: Handle, before: Roots, after: Roots): Promise<readonly ChangedRow[]> {
  return kept([before.kkHash, before.ruHash, after.kkHash, after.ruHash].join(' '), async () => {
    const kk = await keptComparison(db, { before, after }, 'kk')
    const ru = await keptComparison(db, { before, after }, 'ru')
    return changedRows(twinRows(kk.after, ru.after), { kk: kk.comparison, ru: ru.comparison })
  })
}
