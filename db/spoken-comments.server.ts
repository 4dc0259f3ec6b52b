import { and, asc, eq, isNull, max } from 'drizzle-orm'
import { commentKindOf, type SpokenStance } from '#app/domain/consultation/stance.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation } from '#db/consultations.server.ts'
import type { Held, StatementRow } from '#db/round-tables.server.ts'
import {
  attendances,
  commentRevisions,
  comments,
  consultedVersions,
  organisations,
  spokenComments,
  statementRevisions,
  statements,
} from '#db/schema.ts'

/**
 * Brings the statements that raise a remark, and have not come there yet, to the desk of the consultation: numbered
 * on after the written comments, in the order they were said. Gives the numbers.
 */
export async function bringToDesk(
  db: Handle,
  { roundTable, consultation }: Held,
  now: Date,
): Promise<number[]> {
  await findConsultation(db, consultation.id, true) // one after the other, so that numbers have no gaps
  const waiting = (await spokenOf(db, roundTable.id)).filter(({ statement }) =>
    commentKindOf(statement.stance),
  )
  const [last] = await db
    .select({ number: max(comments.number) })
    .from(comments)
    .where(eq(comments.consultationId, consultation.id))
  const versions = await versionsOf(db, consultation.id)
  const rows = waiting.map((spoken, at) => ({
    ...commentOf(spoken, { versions, now }),
    consultationId: consultation.id,
    number: 1 + (last?.number ?? 0) + at,
  }))
  if (rows.length === 0) return []
  const brought = await db
    .insert(comments)
    .values(rows)
    .returning({ id: comments.id, number: comments.number })
  const ids = new Map(brought.map(each => [each.number, each.id]))
  await db.insert(spokenComments).values(
    waiting.map(({ statement, attendance }, at) => ({
      commentId: ids.get(rows[at]!.number)!,
      statementId: statement.id,
      speakerKk: attendance.personId ? null : attendance.nameKk || attendance.organisationKk,
      speakerRu: attendance.personId ? null : attendance.nameRu || attendance.organisationRu,
    })),
  )
  return rows.map(row => row.number)
}

type Spoken = Awaited<ReturnType<typeof spokenOf>>[number]

function spokenOf(db: Handle, roundTable: string) {
  return db
    .select({ statement: statements, attendance: attendances, english: organisations.nameEn })
    .from(statements)
    .innerJoin(attendances, eq(attendances.id, statements.attendanceId))
    .leftJoin(organisations, eq(organisations.id, attendances.organisationId))
    .leftJoin(spokenComments, eq(spokenComments.statementId, statements.id))
    .where(and(eq(statements.roundTableId, roundTable), isNull(spokenComments.statementId)))
    .orderBy(asc(statements.saidAt), asc(statements.recordedAt), asc(statements.id))
}

interface Carrying {
  /** The version of each amendment that is consulted. */
  readonly versions: ReadonlyMap<string, string>
  readonly now: Date
}

/**
 * A statement as a comment. Its author is the speaker, who then is told of the answer; where the speaker has no
 * account, whoever recorded it answers for it, and the speaker's name stands beside.
 */
function commentOf({ statement, attendance, english }: Spoken, { versions, now }: Carrying) {
  const { amendmentId, provisionId, address, capacity, language, text } = statement
  const speaksForHouse = capacity === 'representative' && attendance.organisationKk !== ''
  return {
    ...{ amendmentId, provisionId, capacity, language, text },
    versionId: versions.get(amendmentId ?? '') ?? null,
    authorId: attendance.personId ?? statement.recordedBy,
    kind: commentKindOf(statement.stance)!,
    anchor:
      provisionId !== null && address !== null
        ? ({ kind: 'provision', provision: provisionId, address } as const)
        : ({ kind: 'draft' } as const),
    writtenAt: statement.saidAt,
    submittedAt: now,
    organisationId: speaksForHouse ? attendance.organisationId : null,
    organisationKk: speaksForHouse ? attendance.organisationKk : null,
    organisationRu: speaksForHouse ? attendance.organisationRu : null,
    organisationEn: speaksForHouse ? (english ?? attendance.organisationRu) : null,
  }
}

async function versionsOf(db: Handle, consultation: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select()
    .from(consultedVersions)
    .where(eq(consultedVersions.consultationId, consultation))
  return new Map(rows.map(row => [row.amendmentId, row.versionId]))
}

/** Another record of a statement, and by whom. */
export interface Rewriting {
  readonly stance: SpokenStance
  readonly text: string
  readonly by: string
  readonly now: Date
}

/** Changes the record of a statement; the earlier one is kept, and the comment that it became follows. */
export async function rewriteStatement(
  db: Handle,
  statement: StatementRow,
  { stance, text, by, now }: Rewriting,
): Promise<void> {
  const earlier = { statementId: statement.id, stance: statement.stance, text: statement.text }
  await db.insert(statementRevisions).values({ ...earlier, replacedBy: by, replacedAt: now })
  await db.update(statements).set({ stance, text }).where(eq(statements.id, statement.id))
  const [spoken] = await db
    .select({ comment: comments })
    .from(spokenComments)
    .innerJoin(comments, eq(comments.id, spokenComments.commentId))
    .where(eq(spokenComments.statementId, statement.id))
  if (!spoken) return
  const { id, text: before, wording, kind } = spoken.comment
  if (before !== text)
    await db.insert(commentRevisions).values({ commentId: id, text: before, wording, replacedAt: now })
  await db
    .update(comments)
    .set({ text, kind: commentKindOf(stance) ?? kind })
    .where(eq(comments.id, id))
}

/** Whether a comment was said at a round-table: its words then are those of the minutes. */
export async function wasSpoken(db: Handle, comment: string): Promise<boolean> {
  const [spoken] = await db
    .select({ statement: spokenComments.statementId })
    .from(spokenComments)
    .where(eq(spokenComments.commentId, comment))
  return spoken !== undefined
}
