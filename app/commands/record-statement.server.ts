import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { spoken, type HeldProvision, type Spoken } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import type { Handle } from '#db/client.ts'
import { consultedDrafts, consultedEntry } from '#db/consulted-drafts.server.ts'
import { phase } from '#db/consultations.server.ts'
import { changeableRoundTable } from '#db/round-tables.server.ts'
import { agendaItems, attendances, statements } from '#db/schema.ts'
import { bringToDesk } from '#db/spoken-comments.server.ts'
import { isIdentity } from '#db/versions.server.ts'

/** A statement as the secretary's device sends it. */
export interface Statement extends Spoken {
  /** Given by the device, so that what is sent twice is recorded once. */
  readonly id: string
  readonly roundTable: string
  readonly item: string
  readonly attendance: string
  /** The amendment whose provision it is about; nothing where that is the amendment of the item. */
  readonly amendment: string | null
  /** The address of the provision that it is about; nothing for the draft as a whole. */
  readonly provision: string | null
  /** When it was said, by the clock of the device. */
  readonly saidAt: Date
}

/**
 * Records a statement; gives its id. Who speaks is present. After the close it goes to the desk at once. Two
 * secretaries do not meet in one row: statements stand beside each other in the order of time.
 */
export function recordStatement(context: Context, statement: Statement): Promise<Outcome<string>> {
  return transact(context, 'statement.record', async ({ db, actor, now }) => {
    const saying = spoken(statement)
    if (!saying.ok) return saying
    const held = await changeableRoundTable(db, statement.roundTable)
    if (!held.ok) return held
    const known = await recordedBefore(db, statement)
    if (known) return known
    const { roundTable, consultation } = held.value
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    if (!(await present(db, statement, now))) return refuse('statement.speaker-not-listed', {})
    const about = await aboutWhat(db, consultation.id, statement)
    if (!about.ok) return about
    const { id, item, attendance, capacity, stance, language } = statement
    const { text } = saying.value
    await db.insert(statements).values({
      ...{ id, capacity, stance, text, language, ...about.value },
      ...{ roundTableId: roundTable.id, agendaItemId: item, attendanceId: attendance },
      saidAt: statement.saidAt < now ? statement.saidAt : now,
      recordedBy: actingPerson(actor),
      recordedAt: now,
    })
    const numbers = roundTable.closedAt ? await bringToDesk(db, held.value, now) : []
    const particulars = { roundTable: roundTable.id, statement: id, stance, text: hashOf(text), numbers }
    await record({ db, actor, now }, { action: 'statement.recorded', bill: consultation.billId, particulars })
    return ok(id)
  })
}

/** What was answered the first time, where the statement is there already. */
async function recordedBefore(db: Handle, statement: Statement): Promise<Outcome<string> | null> {
  const [known] = await db.select().from(statements).where(eq(statements.id, statement.id))
  if (!known) return null
  return known.roundTableId === statement.roundTable ? ok(known.id) : refuse('statement.missing', {})
}

/** Marks the speaker as present; false where the list does not have them. */
async function present(db: Handle, { roundTable, attendance }: Statement, now: Date): Promise<boolean> {
  if (!isIdentity(attendance)) return false
  const own = and(eq(attendances.id, attendance), eq(attendances.roundTableId, roundTable))
  await db
    .update(attendances)
    .set({ cameAt: now })
    .where(and(own, isNull(attendances.cameAt)))
  const [listed] = await db.select({ id: attendances.id }).from(attendances).where(own)
  return listed !== undefined
}

/** The provision by its identity; the agenda knows most of them, any other is looked up in the consulted texts. */
async function aboutWhat(db: Handle, consultation: string, statement: Statement) {
  const { roundTable, item, provision } = statement
  const [row] = isIdentity(item)
    ? await db
        .select()
        .from(agendaItems)
        .where(and(eq(agendaItems.id, item), eq(agendaItems.roundTableId, roundTable)))
    : []
  if (!row) return refuse('agenda.item-missing', {})
  if (provision === null) return ok({ amendmentId: null, provisionId: null, address: null })
  const amendment = statement.amendment ?? row.amendmentId
  const listed =
    amendment === row.amendmentId ? row.provisions.find(({ address }) => address === provision) : undefined
  const found = listed ?? (await provisionIn(db, { consultation, amendment, address: provision }))
  if (!found) return refuse('agenda.provision-missing', { address: provision })
  return ok({ amendmentId: amendment, provisionId: found.id, address: found.address })
}

async function provisionIn(
  db: Handle,
  { consultation, amendment, address }: Sought,
): Promise<HeldProvision | null> {
  if (amendment === null) return null
  const [draft] = await consultedDrafts(db, consultation, amendment)
  const entry = draft && consultedEntry(draft, act => entryAt(act, address))
  return entry ? { id: entry.provision.id, address } : null
}

interface Sought {
  readonly consultation: string
  readonly amendment: string | null
  readonly address: string
}
