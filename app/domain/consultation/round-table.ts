import { bearable, type Capacity } from '#app/domain/consultation/comment.ts'
import { commentKindOf, type SpokenStance } from '#app/domain/consultation/stance.ts'
import { lastDay, nextWorked, type Calendar, type Day, type Term } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'

/** «Бірлескен отырыстар, дөңгелек үстелдер мен семинарлар»: how the Government discusses such bills. */
export const ROUND_TABLE_KINDS = ['round-table', 'seminar', 'joint-sitting'] as const

export type RoundTableKind = (typeof ROUND_TABLE_KINDS)[number]

/** Where a round-table stands: prepared, under way, closed, its minutes circulated, its minutes approved; or cancelled. */
export type RoundTablePhase = 'planned' | 'under-way' | 'closed' | 'circulated' | 'approved' | 'cancelled'

/** What can become of a plan before the sitting. */
export type PlanChangeKind = 'moved' | 'cancelled'

/** A text in the two languages of the law. */
export type Bilingual = Readonly<Record<Language, string>>

/** A provision by its identity, with the address that it had when it was put down. */
export interface HeldProvision {
  readonly id: string
  readonly address: Address
}

/** The instants that decide the phase. */
export interface Course {
  readonly startsAt: Date
  readonly closedAt: Date | null
  readonly circulatedAt: Date | null
  readonly approvedAt: Date | null
  readonly cancelledAt: Date | null
}

/** Where a round-table stands at an instant; one that nobody has closed is under way, however late it is. */
export function roundTablePhase(course: Course, now: Date): RoundTablePhase {
  if (course.cancelledAt) return 'cancelled'
  if (course.approvedAt) return 'approved'
  if (course.circulatedAt) return 'circulated'
  if (course.closedAt) return 'closed'
  return now < course.startsAt ? 'planned' : 'under-way'
}

/** When and where somebody is to sit. */
export interface Sitting {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: Bilingual
  readonly chair: string
  readonly secretary: string
}

/** A round-table as it is planned. */
export interface RoundTablePlan extends Sitting {
  readonly kind: RoundTableKind
  readonly title: Bilingual
}

/** A plan that can be kept, its texts trimmed, each standing in for the other; refuses an end before the start. */
export function planned(plan: RoundTablePlan): Outcome<RoundTablePlan> {
  const [title, place] = [filled(plan.title), filled(plan.place)]
  if (!title) return refuse('round-table.title-missing', {})
  if (!place) return refuse('round-table.place-missing', {})
  const minutes = (plan.endsAt.getTime() - plan.startsAt.getTime()) / A_MINUTE
  if (!(minutes > 0)) return refuse('round-table.ends-before-start', {})
  if (minutes > LONGEST) return refuse('round-table.too-long', { hours: LONGEST / 60 })
  return ok({ ...plan, title, place })
}

const A_MINUTE = 60_000 // ms
const LONGEST = 14 * 24 * 60 // minutes: a seminar of two weeks; longer is a slip of the finger

/** A text of which one language stands in for the other where that is empty; nothing where both are. */
export function filled(text: Bilingual): Bilingual | null {
  const [kk, ru] = [text.kk.trim(), text.ru.trim()]
  return kk === '' && ru === '' ? null : { kk: kk || ru, ru: ru || kk }
}

/** A statement as the secretary puts it down. */
export interface Spoken {
  readonly capacity: Capacity
  readonly stance: SpokenStance
  readonly text: string
  readonly language: Language
}

/** A statement that can be recorded; refuses one without words whose stance needs them, and one that is too long. */
export function spoken<T extends Pick<Spoken, 'stance' | 'text'>>(statement: T): Outcome<T> {
  const text = statement.text.trim()
  if (text === '' && commentKindOf(statement.stance) !== null) return refuse('statement.empty', {})
  const taken = bearable({ text })
  return taken.ok ? ok({ ...statement, text }) : taken
}

/** What may still be changed of a round-table: all of it until the minutes are approved, nothing once it is cancelled. */
export function changeable(course: Course): Outcome<null> {
  if (course.cancelledAt) return refuse('round-table.cancelled', {})
  return course.approvedAt ? refuse('minutes.approved', {}) : ok(null)
}

/**
 * Whether a round-table may be closed: once, and not before it was to begin, because those who are invited go by the
 * plan. Whoever holds it earlier moves it first, or says so once something is on record of it, since `first`; either
 * way the invited are told.
 */
export function closable(
  { closedAt, startsAt }: Pick<Course, 'closedAt' | 'startsAt'>,
  first: Date | null,
  now: Date,
): Outcome<null> {
  if (closedAt) return refuse('round-table.closed', {})
  if (now >= startsAt) return ok(null)
  const plan = { startsAt: startsAt.toISOString() }
  return first
    ? refuse('round-table.held-early', { ...plan, firstAt: first.toISOString() })
    : refuse('round-table.not-begun', plan)
}

/** Until when somebody is to do something: by a day, or within a term from the day of the round-table. */
export type Due = { readonly on: Day } | Term

/** The day that was named, and the day it comes to. */
export interface DueDay {
  readonly askedFor: Day
  readonly dueOn: Day
}

/**
 * The last day of a task. A day that is not worked moves to the next that is (Law № 480-V, article 14); refuses a day
 * before the round-table and a term of no days.
 */
export function dueDay(due: Due, held: Day, calendar: Calendar): Outcome<DueDay> {
  if ('on' in due) {
    if (!ISO_DAY.test(due.on) || due.on < held) return refuse('task.due-before-round-table', { day: held })
    return ok({ askedFor: due.on, dueOn: nextWorked(due.on, calendar) })
  }
  if (!Number.isInteger(due.count) || due.count < 1 || due.count > LONGEST_TERM)
    return refuse('consultation.term-out-of-range', { most: LONGEST_TERM })
  const dueOn = lastDay(held, due, calendar)
  return ok({ askedFor: dueOn, dueOn })
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const LONGEST_TERM = 366 // days or months
