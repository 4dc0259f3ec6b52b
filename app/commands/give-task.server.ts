import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import {
  dueDay,
  filled,
  type Bilingual,
  type Due,
  type DueDay,
} from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { changeableRoundTable, isItemOf } from '#db/round-tables.server.ts'
import { tasks } from '#db/schema.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/** What somebody is asked to do, and until when. */
export interface Task {
  readonly roundTable: string
  readonly item: string | null
  readonly text: Bilingual
  readonly responsible: Bilingual
  readonly due: Due
}

/** Gives a task; answers with its last day, which is a later one where the day named is not worked. */
export function giveTask(context: Context, task: Task): Promise<Outcome<DueDay>> {
  return transact(context, 'statement.record', async ({ db, actor, now }) => {
    const text = filled(task.text)
    if (!text) return refuse('task.empty', {})
    const responsible = filled(task.responsible)
    if (!responsible) return refuse('task.responsible-missing', {})
    const held = await changeableRoundTable(db, task.roundTable)
    if (!held.ok) return held
    const { item, roundTable } = task
    if (item !== null && !(await isItemOf(db, roundTable, item))) return refuse('agenda.item-missing', {})
    const due = dueDay(task.due, dayInKazakhstan(held.value.roundTable.startsAt), await workCalendar(db))
    if (!due.ok) return due
    const { askedFor, dueOn } = due.value
    const [row] = await db
      .insert(tasks)
      .values({
        ...{ roundTableId: roundTable, agendaItemId: item, textKk: text.kk, textRu: text.ru },
        ...{ responsibleKk: responsible.kk, responsibleRu: responsible.ru, askedFor, dueOn },
        ...{ recordedBy: actingPerson(actor), recordedAt: now },
      })
      .returning({ id: tasks.id })
    const particulars = { roundTable, task: row!.id, text: text.ru, responsible: responsible.ru, dueOn }
    await record(
      { db, actor, now },
      { action: 'task.given', bill: held.value.consultation.billId, particulars },
    )
    return ok({ askedFor, dueOn })
  })
}
