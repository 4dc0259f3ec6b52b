import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { answered, type Answering, type BodyRemark } from '#app/domain/consultation/approval.ts'
import { housesOf } from '#app/domain/consultation/organisation-history.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { provisionWords } from '#app/domain/structure/provision-words.ts'
import type { Handle } from '#db/client.ts'
import { consultedDrafts, consultedEntry } from '#db/consulted-drafts.server.ts'
import { approvalRoundsOf, findConsultation, phase, type ConsultationRow } from '#db/consultations.server.ts'
import { living, membershipOf, organisationHistory, type Membership } from '#db/organisations.server.ts'
import { approvalRemarks, approvals, participants } from '#db/schema.ts'

/** A remark on a provision of one amendment; on the draft as a whole where `amendment` is none. */
export interface PlacedRemark extends BodyRemark {
  readonly amendment: string | null
  readonly provision: string
}

/** A body's answer in a round. */
export interface BodyAnswer extends Answering<PlacedRemark> {
  readonly consultation: string
  /** The language of a refusal that has no remarks of its own. */
  readonly language: Language
}

/**
 * Answers in the name of the actor's body; gives the id of the answer. Comes also after the term, and is then on
 * record as late; the body's earlier answers of the round are kept.
 */
export function answerApproval(context: Context, answer: BodyAnswer): Promise<Outcome<string>> {
  return transact(context, 'approval.answer', async ({ db, actor, now }) => {
    const answering = answered(answer)
    if (!answering.ok) return answering
    const asked = await askedBody({ db, actor, now }, answer.consultation)
    if (!asked.ok) return asked
    const { consultation, body } = asked.value
    const remarks = await placed(db, consultation.id, remarksOf(answering.value, answer.language))
    if (!remarks.ok) return remarks
    const { organisation, person } = body
    const [given] = await db
      .insert(approvals)
      .values({
        ...{ consultationId: consultation.id, organisationId: asked.value.asked },
        ...{ answer: answering.value.answer, reason: answering.value.reason },
        organisationKk: organisation.nameKk,
        organisationRu: organisation.nameRu,
        organisationEn: organisation.nameEn,
        ...{ answeredBy: person, answeredAt: now },
      })
      .returning({ id: approvals.id })
    const rows = remarks.value.map((remark, at) => ({ ...remark, approvalId: given!.id, number: at + 1 }))
    if (rows.length > 0) await db.insert(approvalRemarks).values(rows)
    const rounds = await approvalRoundsOf(db, consultation.billId)
    const particulars = {
      ...{ approval: given!.id, organisation: organisation.id },
      ...rounds.find(round => round.id === consultation.id)?.place,
      ...{ answer: answering.value.answer, remarks: rows.length },
    }
    await record({ db, actor, now }, { action: 'approval.answered', bill: consultation.billId, particulars })
    return ok(given!.id)
  })
}

interface Asked {
  readonly consultation: ConsultationRow
  readonly body: Membership
  /** The body as it was asked: what it was before a merger, where its heir answers. */
  readonly asked: string
}

/** The round and the body that was asked in it; refuses whoever was not, and who does not speak for the body. */
async function askedBody(
  { db, actor, now }: Context & { readonly actor: Actor },
  id: string,
): Promise<Outcome<Asked>> {
  const consultation = await findConsultation(db, id, true)
  if (!consultation || consultation.kind !== 'state-bodies') return refuse('consultation.missing', {})
  const body = await membershipOf(db, actor, now)
  if (!body) return refuse('approval.not-asked', {})
  const asked = await askedFor(db, id, body.organisation.id)
  if (!asked) return refuse('approval.not-asked', {})
  const alive = await living(db, body)
  if (!alive.ok) return alive
  if (!body.heads && !body.represents) return refuse('approval.not-authorised', {})
  const standing = phase(consultation, now)
  if (standing === 'reported') return refuse('consultation.reported', {})
  if (standing === 'planned') return refuse('consultation.not-open', {})
  return ok({ consultation, body, asked })
}

/** The body that was asked in a round and for which an organisation answers: itself, or one that went into it since. */
async function askedFor(db: Handle, consultation: string, organisation: string): Promise<string | null> {
  const [rows, history] = await Promise.all([
    db
      .select({ id: participants.organisationId })
      .from(participants)
      .where(eq(participants.consultationId, consultation)),
    organisationHistory(db),
  ])
  return housesOf(organisation, history).find(house => rows.some(({ id }) => id === house)) ?? null
}

/** A refusal without remarks is one on the draft as a whole, so that it can be answered like any other. */
function remarksOf(
  { answer, reason, remarks }: Answering<PlacedRemark>,
  language: Language,
): readonly PlacedRemark[] {
  if (answer !== 'refused' || remarks.length > 0) return remarks
  return [{ amendment: null, provision: '', language, wording: '', reason }]
}

type RemarkRow = Omit<typeof approvalRemarks.$inferInsert, 'approvalId' | 'number'>

/** The remarks with the words that the body read; refuses a provision that neither the draft nor the act has. */
async function placed(
  db: Handle,
  consultation: string,
  remarks: readonly PlacedRemark[],
): Promise<Outcome<RemarkRow[]>> {
  const drafts = remarks.some(remark => remark.amendment !== null)
    ? await consultedDrafts(db, consultation)
    : []
  const rows: RemarkRow[] = []
  for (const { amendment, provision, language, wording, reason } of remarks) {
    const said = { language, wording, reason }
    if (amendment === null) {
      rows.push({ ...said, amendmentId: null, provisionId: '', address: '', draftKk: '', draftRu: '' })
      continue
    }
    const draft = drafts.find(each => each.amendment === amendment)
    const entry = draft && consultedEntry(draft, act => entryById(act, provision))
    if (!draft || !entry) return refuse('amendment.provision-missing', { at: provision })
    const [kk, ru] = draft.after
    rows.push({
      ...{ ...said, amendmentId: amendment, provisionId: provision, address: entry.address },
      ...{ draftKk: provisionWords(kk, provision), draftRu: provisionWords(ru, provision) },
    })
  }
  return ok(rows)
}
