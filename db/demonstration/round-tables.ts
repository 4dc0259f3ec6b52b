import { eq } from 'drizzle-orm'
import { approveMinutes } from '#app/commands/approve-minutes.server.ts'
import { changeAgenda } from '#app/commands/change-agenda.server.ts'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { correctMinutes } from '#app/commands/correct-minutes.server.ts'
import { decideCorrection } from '#app/commands/decide-correction.server.ts'
import { giveTask } from '#app/commands/give-task.server.ts'
import { inviteAttendees } from '#app/commands/invite-attendees.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import { recordStatement } from '#app/commands/record-statement.server.ts'
import type { Invitee } from '#app/domain/consultation/attendance.ts'
import { dayInKazakhstan, instantInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { RoundTableKind } from '#app/domain/consultation/round-table.ts'
import { isWorked, lastDay, plusDays, type Day } from '#app/domain/consultation/term.ts'
import type { Stage } from '#db/demonstration/bill.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Story } from '#db/demonstration/story.ts'
import {
  COMING,
  CORRECTION,
  HELD,
  RESOLUTION,
  STATEMENTS,
  TASK,
} from '#db/demonstration/round-table-wordings.ts'
import { acts, amendments, consultations } from '#db/schema.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/** A round-table that was held, with approved minutes and remarks at the desk, and a seminar that is to come. */
export async function* meetAtRoundTables(stage: Stage): Story {
  const { db, daysAgo } = stage
  yield daysAgo(PLANNED)
  const [consultation] = await db.select().from(consultations).where(eq(consultations.kind, 'public'))
  const calendar = await workCalendar(db)
  const today = dayInKazakhstan(daysAgo(0))
  let before = plusDays(today, -2)
  while (!isWorked(before, calendar) && before > plusDays(today, -EARLIEST)) before = plusDays(before, -1)
  const meeting = { consultation: consultation!.id, day: before, kind: 'round-table', ...HELD } as const
  const held = await prepare(stage, meeting, daysAgo(PLANNED))
  yield instantInKazakhstan(before, '10:00')
  await hold(stage, held, before)
  yield daysAgo(0)
  const coming = lastDay(today, { unit: 'working-days', count: 5 }, calendar)
  const seminar = { consultation: consultation!.id, day: coming, kind: 'seminar', ...COMING } as const
  await prepare(stage, seminar, daysAgo(0))
}

const EARLIEST = 4 // days ago: where more days were free, the demonstration sits on one of them
const PLANNED = EARLIEST + 0.95 // days ago: before ten in the morning of the earliest day

interface Prepared {
  readonly id: string
  readonly items: readonly string[]
  readonly listed: readonly string[]
}

interface Preparing {
  readonly consultation: string
  readonly day: Day
  readonly kind: RoundTableKind
  readonly title: { readonly kk: string; readonly ru: string }
  readonly place: { readonly kk: string; readonly ru: string }
  readonly agenda: readonly {
    readonly title: { readonly kk: string; readonly ru: string }
    readonly provisions: readonly string[]
  }[]
}

const LISTED: readonly Part[] = ['qmdb', 'theologian', 'state-body', 'human-rights']
const NAMELESS = { name: { kk: '', ru: '' }, organisation: { kk: '', ru: '' } }

/** Plans, puts the provisions on the agenda, and invites the cast. */
async function prepare(
  { db, cast }: Stage,
  { day, agenda, ...preparing }: Preparing,
  now: Date,
): Promise<Prepared> {
  const secretary = { db, actor: cast.drafter, now }
  const id = granted(
    await planRoundTable(secretary, {
      ...preparing,
      startsAt: instantInKazakhstan(day, '10:00'),
      endsAt: instantInKazakhstan(day, '12:30'),
      ...{ chair: cast.official.id, secretary: cast.drafter.id },
    }),
  )
  const [amendment] = await db
    .select({ id: amendments.id })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(acts.slug, 'religion-law'))
  const drafts = agenda.map(item => ({ ...item, id: null, amendment: amendment!.id }))
  const items = granted(await changeAgenda(secretary, id, drafts))
  const invitees: Invitee[] = LISTED.map(part => ({ person: cast[part].id, ...NAMELESS }))
  return { id, items, listed: granted(await inviteAttendees(secretary, id, invitees)) }
}

/** Records what was said, closes, circulates, takes a correction, and approves. */
async function hold({ db, cast }: Stage, { id, items, listed }: Prepared, day: Day): Promise<void> {
  const at = (time: string, actor = cast.drafter) => ({ db, actor, now: instantInKazakhstan(day, time) })
  const ids: string[] = []
  for (const { by, item, time, ...said } of STATEMENTS) {
    const speaker = { item: items[item]!, attendance: listed[LISTED.indexOf(by)]! }
    const statement = { ...said, ...speaker, id: crypto.randomUUID(), roundTable: id, amendment: null }
    const saidAt = instantInKazakhstan(day, time)
    ids.push(granted(await recordStatement(at(time), { ...statement, saidAt, capacity: 'representative' })))
  }
  granted(await recordResolution(at('12:10'), { ...RESOLUTION, roundTable: id, item: items[0]! }))
  granted(await giveTask(at('12:20'), { ...TASK, roundTable: id, item: items[1]! }))
  granted(await closeRoundTable(at('12:30'), id))
  granted(await circulateMinutes(at('15:00'), id))
  const correction = { roundTable: id, statement: ids[CORRECTION.statement]!, text: CORRECTION.text }
  const corrected = granted(await correctMinutes(at('16:00', cast[CORRECTION.by]), correction))
  granted(await decideCorrection(at('16:30'), { correction: corrected, verdict: 'accepted', reason: '' }))
  granted(await circulateMinutes(at('16:40'), id))
  granted(await approveMinutes(at('17:00', cast.official), id))
  granted(await approveMinutes(at('17:10'), id))
}
