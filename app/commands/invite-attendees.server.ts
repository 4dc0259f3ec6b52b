import { eq, inArray, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { inviteeOf, type Invitee } from '#app/domain/consultation/attendance.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { listedReaders } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { changeableRoundTable, toldRoundTable } from '#db/round-tables.server.ts'
import { attendances, organisations, people } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Invites people by their accounts and others by name; gives the ids of their lines, numbered in the order given. */
export function inviteAttendees(
  context: Context,
  id: string,
  invitees: readonly Invitee[],
): Promise<Outcome<readonly string[]>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, id)
    if (!held.ok) return held
    const known = await knownTo(db, invitees)
    const rows = []
    for (const invitee of invitees) {
      const row = inviteeOf(invitee, known)
      if (!row.ok) return row
      rows.push(row.value)
    }
    if (rows.length === 0) return refuse('attendee.name-missing', {})
    const first = 1 + (await lastPosition(db, id))
    const invited = await db
      .insert(attendances)
      .values(rows.map((row, at) => ({ ...row, roundTableId: id, position: first + at, invitedAt: now })))
      .returning({ id: attendances.id })
    const { roundTable, consultation } = held.value
    const letter = { kind: 'round-table-invited', particulars: toldRoundTable(roundTable) } as const
    const to = await listedReaders(db, rows, dayInKazakhstan(now))
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    const particulars = { roundTable: id, names: rows.map(row => row.nameRu || row.organisationRu) }
    await record({ db, actor, now }, { action: 'attendees.invited', bill: consultation.billId, particulars })
    return ok(invited.map(row => row.id))
  })
}

/** The people that are named by their ids, and all organisations, so that one named by its name is known too. */
async function knownTo(db: Handle, invitees: readonly Invitee[]) {
  const ids = invitees.flatMap(({ person }) => (person !== null && isIdentity(person) ? [person] : []))
  return {
    people: ids.length === 0 ? [] : await db.select().from(people).where(inArray(people.id, ids)),
    organisations: await db.select().from(organisations),
  }
}

async function lastPosition(db: Handle, roundTable: string): Promise<number> {
  const [last] = await db
    .select({ position: max(attendances.position) })
    .from(attendances)
    .where(eq(attendances.roundTableId, roundTable))
  return last?.position ?? 0
}
