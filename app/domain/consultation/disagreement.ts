import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import {
  standingAnswer,
  type ApprovalCard,
  type ApprovalRound,
  type BodyCard,
  type RemarkCard,
} from '#app/domain/consultation/approval-card.ts'

/**
 * What a remark has come to: not answered by the developer yet; standing between the two; accepted; not upheld by the
 * body in a later round; or made again there, where it goes on.
 */
export const DISAGREEMENT_STATES = ['unanswered', 'standing', 'accepted', 'dropped', 'repeated'] as const

export type DisagreementState = (typeof DISAGREEMENT_STATES)[number]

/** A remark of a body in a round, and what it has come to. */
export interface Disagreement extends ChainPlace {
  readonly body: BodyCard
  readonly answer: ApprovalCard
  readonly remark: RemarkCard
  readonly state: DisagreementState
  /** Whether developer and body still differ. What came after the term is shown, and does not hold the bill up. */
  readonly open: boolean
}

/** Every remark of every round in order, with what it has come to by now. */
export function disagreements(rounds: readonly ApprovalRound[]): readonly Disagreement[] {
  const ordered = rounds.toSorted((one, other) => one.chain - other.chain || one.round - other.round)
  return ordered.flatMap((round, at) => {
    // An approval that begins anew answers nothing of the one before: else it would wipe what is still open there.
    const later = ordered.slice(at + 1).filter(each => each.chain === round.chain)
    return round.bodies.flatMap(body => remarksOf(round, body, later))
  })
}

/** The remarks of a body's standing answer, each with what it came to. */
function remarksOf(
  { chain, round }: ApprovalRound,
  body: BodyCard,
  later: readonly ApprovalRound[],
): Disagreement[] {
  const answer = standingAnswer(body)
  if (!answer) return []
  const next = nextWord(body, later)
  return answer.remarks.map(remark => {
    const state = stateOf(remark, next)
    const open = !answer.late && (state === 'unanswered' || state === 'standing')
    return { chain, round, body, answer, remark, state, open }
  })
}

/** What the body said next decides, not the developer's reply: only the body can give its remark up. */
function stateOf(remark: RemarkCard, next: NextWord | null): DisagreementState {
  if (next) return next.onPlaces.has(placeOf(remark)) ? 'repeated' : 'dropped'
  const reply = remark.replies.at(-1)
  if (!reply) return 'unanswered'
  return reply.reply === 'accepted' ? 'accepted' : 'standing'
}

/** What a body, or the one it was merged into, said in the next round in which it said something or let it pass. */
interface NextWord {
  readonly onPlaces: ReadonlySet<string>
}

function nextWord({ heir }: BodyCard, later: readonly ApprovalRound[]): NextWord | null {
  for (const round of later) {
    const spoken = round.bodies.filter(body => body.heir === heir && body.state !== 'waiting')
    if (spoken.length === 0) continue
    const remarks = spoken
      .filter(body => body.state !== 'by-default')
      .flatMap(body => standingAnswer(body)?.remarks ?? [])
    return { onPlaces: new Set(remarks.map(placeOf)) }
  }
  return null
}

/** A remark made again is known by its place: its words may have changed between two rounds. */
function placeOf({ amendment, provision }: RemarkCard): string {
  return `${amendment ?? ''} ${provision}`
}
