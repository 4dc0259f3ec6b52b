import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { asConfirmed, type Confirmed } from '#app/domain/anchoring/confirmed.ts'
import { reanchoring, type Placement } from '#app/domain/anchoring/reanchor.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { isChanged, isNewlyChanged, type ToldPlace } from '#app/domain/consultation/words-changed.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Handle } from '#db/client.ts'
import { byAuthor } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { amendments, comments, placements, versions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'

const ROWS_AT_ONCE = 500 // so that a reader of the progress sees it move

/** How many comments of each kind were placed. */
export type Placed = { readonly [Kind in Placement['kind']]?: number }

/**
 * Gives every submitted comment on an amendment its place in a version, each carried from the words that its author
 * read. What has its place already is left alone, so that this may be called again where it was cut short.
 */
export async function placeComments(context: Context, versionId: string): Promise<Outcome<Placed>> {
  const { db } = context
  const [target] = await db
    .select({ version: versions, bill: amendments.billId })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .where(eq(versions.id, versionId))
  if (!target) return refuse('version.missing', {})
  const waiting = await withoutPlace(db, target.version)
  const placed: PlacedComment[] = []
  for (const group of groupedByVersion(waiting)) {
    const place = await placing(db, group.version, target.version)
    const decided = await confirmedBefore(
      db,
      group.comments.map(each => each.id),
    )
    for (const each of group.comments)
      placed.push({ id: each.id, author: each.author, placement: place(each, decided.get(each.id)) })
  }
  for (const batch of batchesOfAuthors(placed)) await keep(context, target, batch)
  const counts: Record<string, number> = {}
  for (const { placement } of placed) counts[placement.kind] = (counts[placement.kind] ?? 0) + 1
  if (waiting.length > 0)
    await db.transaction(tx =>
      record(
        { ...context, db: tx },
        { action: 'comments.placed', bill: target.bill, particulars: { version: versionId, ...counts } },
      ),
    )
  return ok(counts)
}

/**
 * Places comments after the answer to a request: nobody waits for it, and the desk shows how far it is. While it runs
 * for a version it is not begun again; what fails is told to `failed`, and the next visit of the desk resumes it.
 */
export function placeLater(
  { db, now }: Pick<Context, 'db' | 'now'>,
  version: string,
  failed: (error: unknown) => void,
): Promise<unknown> {
  const known = running.get(version)
  if (known) return known
  const placing = placeComments({ db, actor: { kind: 'system' }, now }, version)
    .catch(failed)
    .finally(() => running.delete(version))
  running.set(version, placing)
  return placing
}

const running = new Map<string, Promise<unknown>>()

interface Waiting {
  readonly id: string
  readonly author: string
  readonly version: string
  readonly language: Language
  readonly anchor: Anchor
}

async function withoutPlace(
  db: Handle,
  { id, amendmentId }: typeof versions.$inferSelect,
): Promise<Waiting[]> {
  return db
    .select({
      id: comments.id,
      author: comments.authorId,
      version: sql<string>`${comments.versionId}`,
      language: comments.language,
      anchor: comments.anchor,
    })
    .from(comments)
    .leftJoin(placements, and(eq(placements.commentId, comments.id), eq(placements.versionId, id)))
    .where(
      and(
        eq(comments.amendmentId, amendmentId),
        isNotNull(comments.versionId),
        isNotNull(comments.submittedAt),
        isNull(placements.commentId),
      ),
    )
}

function groupedByVersion(waiting: readonly Waiting[]): { version: string; comments: Waiting[] }[] {
  const groups = new Map<string, Waiting[]>()
  for (const each of waiting) {
    const group = groups.get(each.version)
    if (group) group.push(each)
    else groups.set(each.version, [each])
  }
  return [...groups].map(([version, group]) => ({ version, comments: group }))
}

/** Places comments on one version in another: both texts of both languages are compared once for all of them. */
async function placing(
  db: Handle,
  from: string,
  to: typeof versions.$inferSelect,
): Promise<(each: Waiting, confirmed: Confirmed | undefined) => Placement> {
  const [read] = await db.select().from(versions).where(eq(versions.id, from))
  const [before, after] = await loadTexts(db, [read!, to])
  const place = {
    kk: reanchoring(compareActs(before!.kk, after!.kk)),
    ru: reanchoring(compareActs(before!.ru, after!.ru)),
  }
  return (each, confirmed) => asConfirmed(place[each.language](each.anchor), confirmed, after![each.language])
}

/** What people decided about places in earlier versions; the latest word on each comment. */
async function confirmedBefore(db: Handle, ids: readonly string[]): Promise<Map<string, Confirmed>> {
  const found = new Map<string, Confirmed>()
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const rows = await db
      .selectDistinctOn([placements.commentId], {
        comment: placements.commentId,
        kind: placements.kind,
        provision: placements.provisionId,
      })
      .from(placements)
      .innerJoin(versions, eq(versions.id, placements.versionId))
      .where(
        and(
          inArray(placements.commentId, ids.slice(from, from + ROWS_AT_ONCE)),
          isNotNull(placements.confirmedBy),
        ),
      )
      .orderBy(placements.commentId, desc(versions.number))
    for (const { comment, ...confirmed } of rows) found.set(comment, confirmed)
  }
  return found
}

interface PlacedComment {
  readonly id: string
  readonly author: string
  readonly placement: Placement
}

/** Some rows at a time, but all of an author's together: an author gets one letter about a version. */
function batchesOfAuthors(placed: readonly PlacedComment[]): PlacedComment[][] {
  const byAuthors = placed.toSorted((one, other) =>
    one.author < other.author ? -1 : one.author > other.author ? 1 : 0,
  )
  const batches: PlacedComment[][] = []
  for (const each of byAuthors) {
    const last = batches.at(-1)
    if (last && (last.length < ROWS_AT_ONCE || last.at(-1)!.author === each.author)) last.push(each)
    else batches.push([each])
  }
  return batches
}

interface Target {
  readonly version: typeof versions.$inferSelect
  readonly bill: string
}

/** Keeps places and tells the authors whose words changed, both or neither. Who was faster has told them already. */
async function keep(
  { db, actor, now }: Context,
  { version, bill }: Target,
  placed: readonly PlacedComment[],
): Promise<void> {
  const rows = placed.map(({ id, placement: { kind, provision, address, words, ...rest } }) => ({
    ...rest,
    commentId: id,
    versionId: version.id,
    kind,
    provisionId: provision,
    address,
    start: words?.start ?? null,
    end: words?.end ?? null,
    placedAt: now,
  }))
  await db.transaction(async tx => {
    const kept = await tx.insert(placements).values(rows).onConflictDoNothing().returning()
    const changed = kept.filter(isChanged)
    const before = await placesBefore(
      tx,
      version,
      changed.map(place => place.commentId),
    )
    const news = changed.filter(place => isNewlyChanged(place, before.get(place.commentId)))
    const authored = await byAuthor(
      tx,
      news.map(place => place.commentId),
    )
    for (const [author, told] of authored) {
      const letter = { kind: 'words-changed', particulars: { ...told, version: version.number } } as const
      await writeLetters({ db: tx, actor, now }, { letter, bill, to: [author] })
    }
  })
}

/** Where comments stood in the version before, as far as they had a place in one. */
async function placesBefore(
  db: Handle,
  { number }: Target['version'],
  ids: readonly string[],
): Promise<ReadonlyMap<string, ToldPlace>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectDistinctOn([placements.commentId], {
      comment: placements.commentId,
      kind: placements.kind,
      wordingAfter: placements.wordingAfter,
    })
    .from(placements)
    .innerJoin(versions, eq(versions.id, placements.versionId))
    .where(and(inArray(placements.commentId, [...ids]), lt(versions.number, number)))
    .orderBy(placements.commentId, desc(versions.number))
  return new Map(rows.map(({ comment, ...place }) => [comment, place]))
}
