import { and, asc, count, eq, inArray, isNotNull, max, notExists, sql } from 'drizzle-orm'
import type { LikeGroup, LikeRemark } from '#app/domain/consultation/desk.ts'
import { likeRemarks } from '#app/domain/consultation/like-remarks.ts'
import { keeping } from '#app/queries/keeping.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { answers, comments, people, spokenComments } from '#db/schema.ts'

/** What the desk suggests: the largest groups of like remarks that wait for an answer, and how many are like one. */
export async function deskLikes(
  db: Handle,
  consultation: string,
  comment: string | null,
): Promise<{ readonly groups: readonly LikeGroup[]; readonly others: number }> {
  const waiting = await waitingGroups(db, consultation)
  const groups = waiting.filter(({ ids }) => ids.length > 1)
  const largest = groups.slice(0, MOST_GROUPS)
  const leaders = largest.map(({ ids }) => ids[0]!)
  const rows = await db
    .select({
      ...{ id: comments.id, number: comments.number, language: comments.language, kind: comments.kind },
      text: sql<string>`left(${comments.text}, ${BEGINNING}::int)`,
    })
    .from(comments)
    .where(inArray(comments.id, leaders))
  const byId = new Map(rows.map(({ id, number, ...row }) => [id, { ...row, number: number ?? 0 }]))
  const own = waiting.find(({ all }) => comment !== null && all.includes(comment))
  return {
    groups: largest.flatMap(({ ids }) => {
      const leader = byId.get(ids[0]!)
      return leader ? [{ ...leader, count: ids.length }] : []
    }),
    others: own?.ids.filter(id => id !== comment).length ?? 0,
  }
}

const MOST_GROUPS = 12 // more are a list that nobody reads
const BEGINNING = 160 // characters: two lines

/** The remarks like one that wait for an answer, as they were submitted; nothing where there is no such comment. */
export async function remarksLike(
  db: Handle,
  consultation: string,
  number: number,
): Promise<readonly LikeRemark[] | null> {
  const [own] = await db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.consultationId, consultation), eq(comments.number, number)))
  if (!own) return null
  const group = (await waitingGroups(db, consultation)).find(({ all }) => all.includes(own.id))
  const ids = group?.ids.filter(id => id !== own.id) ?? []
  const rows = await db
    .select({ comment: comments, person: people, spoken: spokenComments })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .leftJoin(spokenComments, eq(spokenComments.commentId, comments.id))
    .where(inArray(comments.id, ids))
    .orderBy(asc(comments.number))
  return rows.map(({ comment: { id, number, kind, language, text, anchor, ...rest }, person, spoken }) => ({
    ...{ id, number: number ?? 0, kind, language, text: text.slice(0, MOST_READ) },
    address: 'address' in anchor ? anchor.address : '',
    speaker: nameOf({
      nameKk: rest.organisationKk ?? spoken?.speakerKk ?? person.nameKk,
      nameRu: rest.organisationRu ?? spoken?.speakerRu ?? person.nameRu,
      nameEn: rest.organisationEn ?? spoken?.speakerRu ?? person.nameEn,
    }),
  }))
}

const MOST_READ = 600 // characters: enough to see that two remarks ask the same

interface WaitingGroup {
  /** Everybody's in the group. */
  readonly all: readonly string[]
  /** Those without an answer. */
  readonly ids: readonly string[]
}

async function waitingGroups(db: Handle, consultation: string): Promise<readonly WaitingGroup[]> {
  const submitted = and(eq(comments.consultationId, consultation), isNotNull(comments.number))
  const given = db.select().from(answers).where(eq(answers.commentId, comments.id))
  const [groups, rows] = await Promise.all([
    groupsOf(db, consultation),
    db
      .select({ id: comments.id })
      .from(comments)
      .where(and(submitted, notExists(given))),
  ])
  const open = new Set(rows.map(({ id }) => id))
  return groups
    .map(all => ({ all, ids: all.filter(id => open.has(id)) }))
    .toSorted((one, other) => other.ids.length - one.ids.length)
}

const kept = keeping<Promise<readonly (readonly string[])[]>>(8) // consultations; a group is a list of ids

/** All groups of a consultation, from memory as long as nobody submits or changes a remark. */
async function groupsOf(db: Handle, consultation: string) {
  const submitted = and(eq(comments.consultationId, consultation), isNotNull(comments.number))
  const [state] = await db
    .select({ count: count(), last: max(comments.writtenAt) })
    .from(comments)
    .where(submitted)
  const key = `${consultation} ${state?.count} ${state?.last?.toISOString()}`
  return kept(key, async () => {
    const remarks = await db
      .select({
        ...{ id: comments.id, kind: comments.kind, language: comments.language },
        ...{ provision: comments.provisionId, text: comments.text, wording: comments.wording },
      })
      .from(comments)
      .where(submitted)
      .orderBy(asc(comments.number))
    return likeRemarks(remarks)
  })
}
