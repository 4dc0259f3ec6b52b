import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { filled, type Bilingual } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { changeableRoundTable, isItemOf } from '#db/round-tables.server.ts'
import { resolutions } from '#db/schema.ts'

/** What was resolved, to an item of the agenda or in general. */
export interface Resolution {
  readonly roundTable: string
  readonly item: string | null
  readonly text: Bilingual
}

/** Puts a resolution of the round-table on record; gives its id. */
export function recordResolution(context: Context, resolution: Resolution): Promise<Outcome<string>> {
  return transact(context, 'statement.record', async ({ db, actor, now }) => {
    const text = filled(resolution.text)
    if (!text) return refuse('resolution.empty', {})
    const held = await changeableRoundTable(db, resolution.roundTable)
    if (!held.ok) return held
    const { item, roundTable } = resolution
    if (item !== null && !(await isItemOf(db, roundTable, item))) return refuse('agenda.item-missing', {})
    const [row] = await db
      .insert(resolutions)
      .values({
        ...{ roundTableId: roundTable, agendaItemId: item, textKk: text.kk, textRu: text.ru },
        ...{ recordedBy: actingPerson(actor), recordedAt: now },
      })
      .returning({ id: resolutions.id })
    const particulars = { roundTable, resolution: row!.id, text: text.ru }
    await record(
      { db, actor, now },
      { action: 'resolution.recorded', bill: held.value.consultation.billId, particulars },
    )
    return ok(row!.id)
  })
}
