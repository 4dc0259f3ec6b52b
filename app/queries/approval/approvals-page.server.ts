import { eq } from 'drizzle-orm'
import { may } from '#app/domain/access/may.ts'
import { isSlug } from '#app/domain/amendment/slug.ts'
import type { ApprovalRound } from '#app/domain/consultation/approval-card.ts'
import { disagreements } from '#app/domain/consultation/disagreement.ts'
import {
  disagreementRows,
  summaryOf,
  type DisagreementFilter,
  type DisagreementRow,
  type RoundSummary,
} from '#app/domain/consultation/disagreement-row.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { OrganisationName } from '#app/domain/consultation/participant-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { approvalRounds } from '#app/queries/approval/approval-rounds.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { consultedElements } from '#app/queries/consultation/consulted-elements.server.ts'
import { organisationChoice } from '#app/queries/organisation/organisation-choice.server.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { membershipOf } from '#db/organisations.server.ts'
import { bills } from '#db/schema.ts'

/** The approval of a bill by state bodies, as its developer and each body see it. */
export interface ApprovalsPage {
  readonly rounds: readonly RoundSummary[]
  readonly table: DisagreementWindow
  /** What the reader's body may answer, in the last round it was asked in; nothing for everybody else. */
  readonly answering: Answerable | null
  readonly mayReply: boolean
  /** Bodies that can be asked in the last round; none where the reader may not ask. */
  readonly askable: Askable | null
}

/** Some of the disagreements that fit the reader's filter. */
export interface DisagreementWindow {
  readonly rows: readonly DisagreementRow[]
  /** Where the windows before and after this one begin, among all that fit, from 0. */
  readonly earlier: number | null
  readonly later: number | null
  readonly open: number
  readonly all: number
}

/** Which part of the page is asked for. */
export interface ApprovalsView extends DisagreementFilter {
  readonly from: number
  readonly language: Language
}

const WINDOW = 50 // disagreements at once

/** A round that takes an answer of the reader's body, and the elements it can remark on. */
export interface Answerable {
  readonly consultation: string
  readonly round: number
  readonly elements: readonly { readonly value: string; readonly name: string; readonly lang: Language }[]
}

/** A round that more bodies can be asked in. */
export interface Askable {
  readonly consultation: string
  readonly round: number
  readonly bodies: readonly OrganisationName[]
}

/** The page of a bill's approval; nothing where there is no such bill. */
export async function approvalsPage(
  reader: Reader,
  slug: string,
  view: ApprovalsView,
): Promise<ApprovalsPage | null> {
  const { db, actor } = reader
  const [bill] = isSlug(slug) ? await db.select().from(bills).where(eq(bills.slug, slug)) : []
  if (!bill) return null
  const rounds = await approvalRounds(reader, bill.id)
  return {
    rounds: rounds.map(summaryOf),
    table: windowOf(rounds, view),
    answering: await answerable(reader, rounds, view.language),
    mayReply: may(actor, 'approval.reply'),
    askable: may(actor, 'participant.invite') ? await askableIn(reader, rounds) : null,
  }
}

function windowOf(rounds: readonly ApprovalRound[], view: ApprovalsView): DisagreementWindow {
  const all = disagreements(rounds)
  const fitting = disagreementRows(rounds, view)
  const from = Math.min(Math.max(0, view.from), Math.max(0, fitting.length - 1))
  return {
    rows: fitting.slice(from, from + WINDOW),
    earlier: from > 0 ? Math.max(0, from - WINDOW) : null,
    later: from + WINDOW < fitting.length ? from + WINDOW : null,
    ...{ open: all.filter(each => each.open).length, all: all.length },
  }
}

async function answerable(
  { db, actor, now }: Reader,
  rounds: readonly ApprovalRound[],
  language: Language,
): Promise<Answerable | null> {
  if (!may(actor, 'approval.answer')) return null
  const body = await membershipOf(db, actor, now)
  if (!body || body.end || !(body.heads || body.represents)) return null
  const id = body.organisation.id
  const own = rounds.findLast(round =>
    round.bodies.some(each => each.organisation === id || each.heir === id),
  )
  if (!own) return null
  const standing = phase((await findConsultation(db, own.consultation))!, now)
  if (standing === 'planned' || standing === 'reported') return null
  const elements = await consultedElements(db, own.consultation, language)
  return {
    consultation: own.consultation,
    round: own.round,
    elements: elements.map(({ amendment, provision, address, act, several }) => ({
      value: `${amendment} ${provision}`,
      name: several ? `${elementName(address, language)}, ${act}` : elementName(address, language),
      lang: language,
    })),
  }
}

/** Whoever was asked is not asked again, and no body approves what it has drafted itself. */
async function askableIn(
  { db, actor, now }: Reader,
  rounds: readonly ApprovalRound[],
): Promise<Askable | null> {
  const last = rounds.at(-1)
  if (!last) return null
  const standing = phase((await findConsultation(db, last.consultation))!, now)
  if (standing === 'reported') return null
  const asked = new Set(last.bodies.map(body => body.organisation))
  const own = actor.kind === 'person' ? actor.organisation : null
  const all = await organisationChoice(db)
  return {
    consultation: last.consultation,
    round: last.round,
    bodies: all.filter(({ id }) => !asked.has(id) && id !== own),
  }
}
