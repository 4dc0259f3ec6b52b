import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { ApprovalAnswer, ApprovalState, RemarkReply } from '#app/domain/consultation/approval.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** A round of approval by state bodies, with where each body stands. */
export interface ApprovalRound extends ChainPlace {
  readonly consultation: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly bodies: readonly BodyCard[]
}

/** A body in a round. */
export interface BodyCard {
  readonly organisation: string
  /** The body that stands for it now: itself, or the one that it was merged into. */
  readonly heir: string
  readonly heirName: Trilingual
  readonly name: Trilingual
  readonly former: readonly FormerName[]
  readonly dueOn: Day
  /** After today, up to and with the last day. */
  readonly workingDaysLeft: number
  readonly state: ApprovalState
  /** All its answers in the round, the latest first. */
  readonly answers: readonly ApprovalCard[]
}

/** What a body was called until a day. */
export interface FormerName {
  readonly name: Trilingual
  readonly untilOn: Day
  /** Whether it was merged into another body then. */
  readonly merged: boolean
}

/** One answer of a body. */
export interface ApprovalCard {
  readonly id: string
  readonly answer: ApprovalAnswer
  readonly reason: string
  /** The body's name when it answered. */
  readonly name: Trilingual
  readonly answeredOn: Day
  readonly late: boolean
  readonly remarks: readonly RemarkCard[]
}

/** One remark of an answer, with what the developer said to it, the latest last. */
export interface RemarkCard {
  readonly id: string
  readonly amendment: string | null
  /** The act's name in addresses; none for the draft as a whole. */
  readonly act: string | null
  readonly provision: string
  readonly address: string
  readonly draft: Readonly<Record<Language, string>>
  readonly language: Language
  readonly wording: string
  readonly reason: string
  readonly replies: readonly {
    readonly reply: RemarkReply
    readonly reason: string
    readonly repliedOn: Day
  }[]
}

/** The answer that stands for a body in a round: the latest in time, else the latest of the late ones. */
export function standingAnswer(body: BodyCard): ApprovalCard | null {
  return body.answers.find(answer => !answer.late) ?? body.answers[0] ?? null
}
