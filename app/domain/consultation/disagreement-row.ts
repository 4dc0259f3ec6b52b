import { placeCode, type ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { ApprovalRound, BodyCard, RemarkCard } from '#app/domain/consultation/approval-card.ts'
import {
  disagreements,
  type Disagreement,
  type DisagreementState,
} from '#app/domain/consultation/disagreement.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** Which disagreements a page shows; what is empty or false is not asked. */
export interface DisagreementFilter {
  /** The id of a body as it stands now. */
  readonly body: string
  /** A round by its `placeCode`. */
  readonly round: string
  readonly onlyOpen: boolean
}

/** A disagreement as a line of a page. */
export interface DisagreementRow
  extends
    Pick<
      RemarkCard,
      'id' | 'act' | 'provision' | 'address' | 'draft' | 'language' | 'wording' | 'reason' | 'replies'
    >,
    ChainPlace {
  /** The body's name when it answered. */
  readonly body: Trilingual
  readonly late: boolean
  readonly state: DisagreementState
  readonly open: boolean
}

/** The disagreements of some rounds that fit a filter. */
export function disagreementRows(
  rounds: readonly ApprovalRound[],
  { body, round, onlyOpen }: DisagreementFilter,
): readonly DisagreementRow[] {
  return disagreements(rounds)
    .filter(each => (body === '' || each.body.heir === body) && (round === '' || placeCode(each) === round))
    .filter(each => each.open || !onlyOpen)
    .map(rowOf)
}

function rowOf({ chain, round, answer, remark, state, open }: Disagreement): DisagreementRow {
  const { id, act, provision, address, draft, language, wording, reason, replies } = remark
  return {
    ...{ id, act, provision, address, draft, language, wording, reason, replies },
    ...{ chain, round, body: answer.name, late: answer.late, state, open },
  }
}

/** A round without the words of its remarks: how many there are is enough for a list. */
export interface RoundSummary extends Omit<ApprovalRound, 'bodies'> {
  readonly bodies: readonly BodySummary[]
}

/** A body in a round, its answers without the words of their remarks. */
export interface BodySummary extends Omit<BodyCard, 'answers'> {
  readonly answers: readonly (Omit<BodyCard['answers'][number], 'remarks'> & { readonly remarks: number })[]
}

/** The summary of a round. */
export function summaryOf(round: ApprovalRound): RoundSummary {
  const bodies = round.bodies.map(body => ({
    ...body,
    answers: body.answers.map(answer => ({ ...answer, remarks: answer.remarks.length })),
  }))
  return { ...round, bodies }
}
