import type { Period } from '#app/domain/consultation/consultation.ts'
import { lastDay, type Calendar, type Day } from '#app/domain/consultation/term.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What an approving body answers. Government Regulation (resolution of 6 January 2023 № 10), paragraph 48. */
export const APPROVAL_ANSWERS = ['approved', 'approved-with-remarks', 'refused'] as const

export type ApprovalAnswer = (typeof APPROVAL_ANSWERS)[number]

/** Where a body stands in a round: its answer in time, silence within the term, or silence past it. */
export type ApprovalState = ApprovalAnswer | 'waiting' | 'by-default'

/** What the developer says to a remark of a body. */
export const REMARK_REPLIES = ['accepted', 'accepted-in-part', 'rejected'] as const

export type RemarkReply = (typeof REMARK_REPLIES)[number]

/** The usual term of a body for a bill, in working days; the Ministry of Justice has seven. Regulation, paragraph 95. */
export const USUAL_TERM = 5

/** The longest term that can be given, in working days: longer is a slip of the finger. */
export const LONGEST_APPROVAL = 60

/** A remark as a body writes it; it stands on a provision, or on the draft as a whole where that is empty. */
export interface BodyRemark {
  readonly language: Language
  readonly wording: string
  readonly reason: string
}

/** An answer as a body gives it. */
export interface Answering<Remark extends BodyRemark> {
  readonly answer: ApprovalAnswer
  readonly reason: string
  readonly remarks: readonly Remark[]
}

/**
 * An answer that can be put on record: refusals and remarks carry their reasons, approval without remarks has none,
 * and approval with remarks has at least one.
 */
export function answered<Remark extends BodyRemark>(
  answering: Answering<Remark>,
): Outcome<Answering<Remark>> {
  const reason = answering.reason.trim()
  const remarks = answering.remarks.map(remark => ({
    ...remark,
    wording: remark.wording.trim(),
    reason: remark.reason.trim(),
  }))
  if (answering.answer === 'refused' && reason === '') return refuse('approval.reason-missing', {})
  if (answering.answer === 'approved' && remarks.length > 0) return refuse('approval.remarks-unfit', {})
  if (answering.answer === 'approved-with-remarks' && remarks.length === 0)
    return refuse('approval.remarks-missing', {})
  const bare = remarks.findIndex(remark => remark.reason === '')
  if (bare >= 0) return refuse('approval.remark-reason-missing', { remark: bare })
  return ok({ answer: answering.answer, reason, remarks })
}

/**
 * The last day on which a body's answer is in time: its own term of working days from the day it was asked, which is
 * not before the round opens; without a term of its own the close of the round. Law № 480-V, articles 14 and 17-1(13).
 */
export function dueDay(round: Period, asked: AskedBody, calendar: Calendar): Day {
  if (asked.workingDays === null) return round.closesOn
  const from = asked.askedOn > round.opensOn ? asked.askedOn : round.opensOn
  return lastDay(from, { unit: 'working-days', count: asked.workingDays }, calendar)
}

/** When a body was asked, and the working days it was given, if any. */
export interface AskedBody {
  readonly askedOn: Day
  readonly workingDays: number | null
}

/** Where a body stands on a day: silence past its term is approval by default, whatever it says later. */
export function approvalState(dueOn: Day, timely: TimelyAnswer | null, today: Day): ApprovalState {
  if (timely) return timely.answer
  return today > dueOn ? 'by-default' : 'waiting'
}

/** An answer that came in time: the latest of those counts. */
export interface TimelyAnswer {
  readonly answer: ApprovalAnswer
}

/** Whether an answer came after the term. */
export function isLate(dueOn: Day, answeredOn: Day): boolean {
  return answeredOn > dueOn
}
