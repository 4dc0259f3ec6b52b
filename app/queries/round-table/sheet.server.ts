import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { ResolutionCard, Sheet, StatementCard } from '#app/domain/consultation/round-table-card.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { goneIn } from '#app/queries/round-table/gone-provisions.server.ts'
import { roundTablePage } from '#app/queries/round-table/round-table-page.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import {
  acts,
  agendaItems,
  amendments,
  comments,
  people,
  resolutions,
  spokenComments,
  statementRevisions,
  statements,
  tasks,
} from '#db/schema.ts'

/** Everything that secretaries see while they record; nothing where there is no such round-table. */
export async function sheet(reader: Reader, id: string): Promise<Sheet | null> {
  const page = await roundTablePage(reader, id)
  if (!page) return null
  const [said, resolved] = await Promise.all([
    statementsOf(reader.db, page.card.id),
    resolutionsOf(reader.db, page.card.id),
  ])
  return { ...page, statements: said, resolutions: resolved }
}

async function statementsOf(db: Handle, roundTable: string): Promise<StatementCard[]> {
  const rows = await db
    .select({
      ...{ statement: statements, recorder: people, comment: comments.number },
      ...{ item: agendaItems.amendmentId, kk: acts.titleKk, ru: acts.titleRu },
    })
    .from(statements)
    .innerJoin(agendaItems, eq(agendaItems.id, statements.agendaItemId))
    .leftJoin(amendments, eq(amendments.id, statements.amendmentId))
    .leftJoin(acts, eq(acts.id, amendments.actId))
    .innerJoin(people, eq(people.id, statements.recordedBy))
    .leftJoin(spokenComments, eq(spokenComments.statementId, statements.id))
    .leftJoin(comments, eq(comments.id, spokenComments.commentId))
    .where(eq(statements.roundTableId, roundTable))
    .orderBy(asc(statements.saidAt), asc(statements.recordedAt), asc(statements.id))
  const earlier = await earlierOf(
    db,
    rows.map(row => row.statement.id),
  )
  const gone = await goneIn(
    db,
    rows.flatMap(row => row.statement.amendmentId ?? []),
  )
  return rows.map(({ statement, recorder, comment, item, kk, ru }) => {
    const { id, capacity, address, stance, text, language, amendmentId, provisionId } = statement
    return {
      ...{ id, capacity, address, stance, text, language, comment },
      act: kk !== null && ru !== null && amendmentId !== item ? { kk, ru } : null,
      gone: provisionId === null ? null : gone(amendmentId, provisionId),
      item: statement.agendaItemId,
      attendance: statement.attendanceId,
      saidAt: statement.saidAt.toISOString(),
      recordedBy: nameOf(recorder),
      earlier: earlier.get(id) ?? [],
    }
  })
}

async function earlierOf(
  db: Handle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ statement: statementRevisions.statementId, text: statementRevisions.text })
    .from(statementRevisions)
    .where(inArray(statementRevisions.statementId, [...ids]))
    .orderBy(desc(statementRevisions.replacedAt))
  const earlier = new Map<string, string[]>()
  for (const { statement, text } of rows) earlier.set(statement, [...(earlier.get(statement) ?? []), text])
  return earlier
}

async function resolutionsOf(db: Handle, roundTable: string): Promise<ResolutionCard[]> {
  const resolved = await db
    .select()
    .from(resolutions)
    .where(eq(resolutions.roundTableId, roundTable))
    .orderBy(asc(resolutions.recordedAt), asc(resolutions.id))
  const given = await db
    .select()
    .from(tasks)
    .where(eq(tasks.roundTableId, roundTable))
    .orderBy(asc(tasks.recordedAt), asc(tasks.id))
  return [
    ...resolved.map(row => ({
      ...{ id: row.id, item: row.agendaItemId, text: { kk: row.textKk, ru: row.textRu } },
      task: null,
    })),
    ...given.map(row => ({
      ...{ id: row.id, item: row.agendaItemId, text: { kk: row.textKk, ru: row.textRu } },
      task: {
        responsible: { kk: row.responsibleKk, ru: row.responsibleRu },
        ...{ askedFor: row.askedFor, dueOn: row.dueOn },
      },
    })),
  ]
}
