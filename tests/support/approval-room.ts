import { eq } from 'drizzle-orm'
import type { BodyAnswer } from '#app/commands/answer-approval.server.ts'
import { askBody } from '#app/commands/ask-body.server.ts'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import type { Handle } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { organisations, people, representations } from '#db/schema.ts'
import { latestVersion } from '#db/versions.server.ts'
import { letSpeak } from '#tests/support/let-speak.ts'
import type { Consulted, DeskRoom } from '#tests/support/desk-room.ts'

/** A bill whose approval by state bodies can be asked for in rounds. */
export interface ApprovalRoom extends DeskRoom {
  readonly bill: { readonly id: string; readonly slug: string }
  readonly desk: Consulted
  /** Opens a round of five working days on a day; gives the consultation. */
  openRound(opensOn: string, days?: number, continues?: boolean): Promise<string>
  /** Opens another public consultation on the bill. */
  consultAgain(): Promise<string>
  /** Asks the body of one of the cast, which then may answer. */
  ask(consultation: string, part: Part, workingDays?: number, minutes?: number): Promise<void>
  /** The organisation that one of the cast belongs to. */
  organisationOf(part: Part): Promise<string>
}

interface Opening {
  readonly kind: ConsultationKind
  readonly opensOn: string
  readonly days: number
  readonly continuesApproval: boolean
}

/** Opens a bill with a version; every test begins with one of its own. */
export async function approvalRoom(room: DeskRoom): Promise<ApprovalRoom> {
  const { db } = room
  const desk = await room.consult()
  const { id, slug } = (await billPage(db, desk.bill))!
  const organisationOf = async (part: Part) => {
    const [row] = await db
      .select({ id: organisations.id })
      .from(people)
      .innerJoin(organisations, eq(organisations.id, people.organisationId))
      .where(eq(people.email, `${part}@demo.tuzetu`))
    return row!.id
  }
  const open = async ({ days, ...asked }: Opening) => {
    const version = await latestVersion(db, desk.amendment)
    const term = { unit: 'working-days', count: days } as const
    const plan = { bill: id, noteKk: '', noteRu: '', ...asked, term, versions: [version!.id] }
    return granted(await openConsultation(room.as('drafter'), plan))
  }
  return {
    ...{ ...room, bill: { id, slug }, desk, organisationOf },
    openRound: (opensOn, days = 5, continuesApproval = true) =>
      open({ kind: 'state-bodies', opensOn, days, continuesApproval }),
    consultAgain: () => open({ kind: 'public', opensOn: '2026-11-22', days: 5, continuesApproval: true }),
    ask: async (consultation, part, workingDays = 5, minutes = 0) => {
      const organisation = await organisationOf(part)
      await speaksFor(db, part)
      granted(await askBody(room.as('drafter', minutes), { consultation, organisation, workingDays }))
    },
  }
}

/** Lets one of the cast speak for their organisation, or no more. */
export async function speaksFor(db: Handle, part: Part, represents = true): Promise<void> {
  const [row] = await db
    .select()
    .from(people)
    .where(eq(people.email, `${part}@demo.tuzetu`))
  await db.delete(representations).where(eq(representations.personId, row!.id))
  if (represents) await letSpeak(db, row!.id, row!.organisationId!)
}

/** A plain approval, with what differs from it. */
export function approving(consultation: string, more: Partial<BodyAnswer> = {}): BodyAnswer {
  return { consultation, answer: 'approved', reason: '', remarks: [], language: 'ru', ...more }
}
