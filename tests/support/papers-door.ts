import { answerApproval, type PlacedRemark } from '#app/commands/answer-approval.server.ts'
import { replyToApproval } from '#app/commands/reply-to-approval.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { PaperKind } from '#app/domain/paper/paper-kind.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { granted } from '#db/demonstration/granted.ts'
import { approvalRoom, approving, type ApprovalRoom } from '#tests/support/approval-room.ts'
import { asking, cookieOf, type Asked, type Manner } from '#tests/support/asking.ts'
import { FEE, SITE, type DeskRoom } from '#tests/support/desk-room.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'
import { paperAnswer, paperBytes, type FileAsked } from '#tests/support/paper-asked.ts'

/** A bill with a comment and a round of approval in which a body made two remarks, and requests to its addresses. */
export interface PapersDoor extends ApprovalRoom {
  readonly round: string
  /** What one of the cast asks of an address below that of the bill. */
  asked(part: Part, path: string, more?: Manner): Promise<Asked>
  /** The answer that gives one of the cast, a drafter if nobody else, a paper of the bill as a file. */
  file(asked: Omit<FileAsked, 'bill'>, part?: Part): Promise<Response>
  /** The words of a paper of the bill in Word, as a drafter is given it. */
  wordsIn(kind: PaperKind, asked?: Pick<FileAsked, 'language' | 'subject'>): Promise<string>
  /** The developer accepts the first remark. */
  accept(): Promise<void>
}

export const PROPOSED = 'Поверку проводит <орган> & К°.'

/** Opens another bill over a database, for its papers. */
export async function papersDoor(cast: DeskRoom): Promise<PapersDoor> {
  const room = await approvalRoom(cast)
  const { db, bill } = room
  const round = await room.openRound(dayInKazakhstan(room.as('drafter').now))
  await room.ask(round, 'state-body', 60)
  const remarks = [FEE, SITE].map((provision): PlacedRemark => {
    const { amendment } = room.desk
    return { amendment, provision, language: 'ru', wording: PROPOSED, reason: 'Так короче.' }
  })
  const answer = approving(round, { answer: 'approved-with-remarks', remarks })
  granted(await answerApproval(room.as('state-body', 1), answer))
  await room.desk.say('theologian')
  const fileOf = async (asked: Omit<FileAsked, 'bill'>, part: Part): Promise<FileAsked> => {
    return { ...asked, bill: bill.slug, cookie: await cookieOf(db, part) }
  }
  return {
    ...{ ...room, round },
    asked: async (part, path, { params, ...more } = {}) =>
      asking(db, `/bills/${bill.slug}/${path}`, {
        cookie: await cookieOf(db, part),
        params: { bill: bill.slug, ...params },
        ...more,
      }),
    file: async (asked, part = 'drafter') => paperAnswer(db, await fileOf(asked, part)),
    wordsIn: async (kind, asked) =>
      wordsOfDocx(await paperBytes(db, await fileOf({ kind, ...asked }, 'drafter'))),
    accept: async () => {
      const [asked] = await approvalRounds(room.as('drafter'), bill.id)
      const [remark] = asked!.bodies[0]!.answers[0]!.remarks
      const reply = { remark: remark!.id, reply: 'accepted', reason: 'Согласны.' } as const
      granted(await replyToApproval(room.as('drafter', 6), reply))
    },
  }
}
