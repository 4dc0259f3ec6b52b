import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { sameStand, taken, type Stand } from '#app/domain/consultation/position.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { consultedDrafts, consultedEntry } from '#db/consulted-drafts.server.ts'
import { positionWork, standsOf } from '#db/positions.server.ts'
import { positions } from '#db/schema.ts'

/** A stand on one provision, with the revision that its author saw, so that a colleague's is not lost unseen. */
export interface DraftedStand extends Stand {
  readonly consultation: string
  readonly amendment: string
  readonly provision: string
  /** 0 where there was none. */
  readonly seen: number
}

/** Keeps the organisation's stand on a provision as its next revision, if it says something new; gives the revision's id. */
export function draftPosition(context: Context, drafted: DraftedStand): Promise<Outcome<string>> {
  return transact(context, 'position.draft', async ({ db, actor, now }) => {
    const stand = taken(drafted)
    if (!stand.ok) return stand
    const work = await positionWork(db, drafted.consultation, { actor, now })
    if (!work.ok) return work
    const { consultation, member } = work.value
    const [draft] = await consultedDrafts(db, drafted.consultation, drafted.amendment)
    const entry = draft && consultedEntry(draft, act => entryById(act, drafted.provision))
    if (!entry) return refuse('amendment.provision-missing', { at: drafted.provision })
    const standing = (await standsOf(db, consultation.id, member.organisation.id)).find(
      each => each.amendmentId === drafted.amendment && each.provisionId === drafted.provision,
    )
    const revision = standing?.revision ?? 0
    if (revision !== drafted.seen) return refuse('position.changed-meanwhile', {})
    if (standing && sameStand(standing, stand.value)) return refuse('position.unchanged', {})
    const { stance, language, text, wording } = stand.value
    const [kept] = await db
      .insert(positions)
      .values({
        ...{ consultationId: consultation.id, organisationId: member.organisation.id },
        ...{ amendmentId: drafted.amendment, provisionId: drafted.provision, address: entry.address },
        ...{ revision: revision + 1, stance, language, text, wording },
        ...{ draftedBy: member.person, draftedAt: now },
      })
      .returning({ id: positions.id })
    // What members work on is theirs: the record says that, not what.
    const particulars = { consultation: consultation.id, position: kept!.id, revision: revision + 1 }
    await record({ db, actor, now }, { action: 'position.drafted', bill: consultation.billId, particulars })
    return ok(kept!.id)
  })
}
