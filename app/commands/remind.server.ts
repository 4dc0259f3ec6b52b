import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { dueDay } from '#app/domain/consultation/approval.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Calendar, Day } from '#app/domain/consultation/term.ts'
import {
  ASSIGNMENT_REMINDED_BEFORE,
  isTimeToRemind,
  REMINDED_BEFORE,
  type Running,
} from '#app/domain/letter/reminding.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { assignmentsDueFrom, consultationsOpenOn, silentBodies } from '#db/endings.server.ts'
import { silentPeople, speakersOf } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { workCalendar } from '#db/work-calendar.server.ts'

/**
 * Writes the reminders that are due on the day of `now`; gives how many. Each is written once for a person and an end:
 * a second call the same day, another process, or the next day's call writes none of them again; an end that was moved
 * is another end.
 */
export function remind(context: Context): Promise<Outcome<number>> {
  return transact(context, 'letter.send', async inside => {
    const day = dayInKazakhstan(inside.now)
    const time: Time = { day, calendar: await workCalendar(inside.db) }
    const written =
      (await remindParticipants(inside, time)) +
      (await remindBodies(inside, time)) +
      (await remindAssigned(inside, time))
    if (written > 0)
      await record(inside, { action: 'reminders.written', particulars: { day, letters: written } })
    return ok(written)
  })
}

interface Time {
  readonly day: Day
  readonly calendar: Calendar
}

function isTime(running: Running, { day, calendar }: Time, before = REMINDED_BEFORE): boolean {
  return isTimeToRemind(running, day, { before, calendar })
}

/** Those who were asked and have submitted nothing. State bodies have terms of their own. */
async function remindParticipants(context: Context, time: Time): Promise<number> {
  let written = 0
  for (const { id, kind, billId: bill, opensOn, closesOn } of await consultationsOpenOn(
    context.db,
    time.day,
  )) {
    if (kind === 'state-bodies' || !isTime({ from: opensOn, until: closesOn }, time)) continue
    const letter = { kind: 'consultation-ends-soon', particulars: { consultation: id, closesOn } } as const
    const to = await silentPeople(context.db, id)
    written += await writeLetters(context, { letter, bill, to, about: `${id} ${closesOn}` })
  }
  return written
}

/** Who speaks for a body that was asked for its approval, before its silence counts as agreement. */
async function remindBodies(context: Context, time: Time): Promise<number> {
  let written = 0
  for (const { round, organisation, invitedAt, workingDays } of await silentBodies(context.db)) {
    const askedOn = dayInKazakhstan(invitedAt)
    const dueOn = dueDay(round, { askedOn, workingDays }, time.calendar)
    const from = askedOn > round.opensOn ? askedOn : round.opensOn
    if (!isTime({ from, until: dueOn }, time)) continue
    const letter = { kind: 'approval-ends-soon', particulars: { consultation: round.id, dueOn } } as const
    const to = await speakersOf(context.db, organisation, time.day)
    const about = `${round.id} ${organisation} ${dueOn}`
    written += await writeLetters(context, { letter, bill: round.billId, to, about })
  }
  return written
}

/** Who works on comments whose answers are due and not given. */
async function remindAssigned(context: Context, time: Time): Promise<number> {
  let written = 0
  for (const { person, consultation, dueOn, assignedAt, told } of await assignmentsDueFrom(
    context.db,
    time.day,
  )) {
    const running = { from: dayInKazakhstan(assignedAt), until: dueOn }
    if (!isTime(running, time, ASSIGNMENT_REMINDED_BEFORE)) continue
    const particulars = { ...told, round: consultation.round, dueOn }
    const letter = { kind: 'assignment-due-soon', particulars } as const
    const about = `${consultation.id} ${dueOn}`
    written += await writeLetters(context, { letter, bill: consultation.billId, to: [person], about })
  }
  return written
}
