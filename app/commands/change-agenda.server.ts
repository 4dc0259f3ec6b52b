import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import {
  agendaOf,
  type AgendaDraft,
  type AgendaTexts,
  type Drafted,
} from '#app/domain/consultation/agenda.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { changeableRoundTable } from '#db/round-tables.server.ts'
import { agendaItems, consultedVersions, statements, versions } from '#db/schema.ts'
import { latestVersion, loadTexts } from '#db/versions.server.ts'

/** Puts the agenda in the place of the one before; gives the ids of its items. What was spoken to stays on it. */
export function changeAgenda(
  context: Context,
  id: string,
  drafts: readonly AgendaDraft[],
): Promise<Outcome<readonly string[]>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, id)
    if (!held.ok) return held
    const before = await itemsOf(db, id)
    const texts = await textsOf(db, held.value.consultation.id, drafts)
    const agenda = agendaOf(drafts, before, texts)
    if (!agenda.ok) return agenda
    const kept = new Set(agenda.value.map(item => item.id))
    const dropped = before.filter(item => !kept.has(item.id))
    const spokenTo = await firstSpokenTo(db, dropped)
    if (spokenTo) return refuse('agenda.item-spoken-to', { title: spokenTo.titleRu })
    if (dropped.length > 0)
      await db.delete(agendaItems).where(
        inArray(
          agendaItems.id,
          dropped.map(item => item.id),
        ),
      )
    const ids: string[] = []
    for (const [at, item] of agenda.value.entries())
      ids.push(await keep(db, item, { roundTableId: id, position: at + 1 }))
    const titles = agenda.value.map(item => item.title.ru)
    await record(
      { db, actor, now },
      {
        action: 'agenda.changed',
        bill: held.value.consultation.billId,
        particulars: { roundTable: id, titles },
      },
    )
    return ok(ids)
  })
}

type Row = typeof agendaItems.$inferSelect

function itemsOf(db: Handle, roundTable: string): Promise<Row[]> {
  return db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.roundTableId, roundTable))
    .orderBy(asc(agendaItems.position))
}

/** The consulted and the newest text of every amendment that a draft names. */
async function textsOf(
  db: Handle,
  consultation: string,
  drafts: readonly AgendaDraft[],
): Promise<AgendaTexts> {
  const named = new Set(drafts.map(draft => draft.amendment))
  const rows = await db
    .select({ version: versions })
    .from(consultedVersions)
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .where(eq(consultedVersions.consultationId, consultation))
  const texts: Record<string, AgendaTexts[string]> = {}
  for (const { version } of rows.filter(row => named.has(row.version.amendmentId))) {
    const newest = (await latestVersion(db, version.amendmentId))!
    const [consulted, now] = await loadTexts(db, [version, newest])
    texts[version.amendmentId] = { consulted: consulted!, newest: now!, number: newest.number }
  }
  return texts
}

async function firstSpokenTo(db: Handle, items: readonly Row[]): Promise<Row | undefined> {
  if (items.length === 0) return undefined
  const rows = await db
    .select({ item: statements.agendaItemId })
    .from(statements)
    .where(
      inArray(
        statements.agendaItemId,
        items.map(item => item.id),
      ),
    )
    .limit(1)
  return items.find(item => item.id === rows[0]?.item)
}

async function keep(
  db: Handle,
  { id, title, amendment, provisions }: Drafted,
  place: { roundTableId: string; position: number },
): Promise<string> {
  const values = { ...place, titleKk: title.kk, titleRu: title.ru, amendmentId: amendment, provisions }
  if (id !== null) {
    await db
      .update(agendaItems)
      .set(values)
      .where(and(eq(agendaItems.id, id), eq(agendaItems.roundTableId, place.roundTableId)))
    return id
  }
  const [row] = await db.insert(agendaItems).values(values).returning({ id: agendaItems.id })
  return row!.id
}
