import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { bearable } from '#app/domain/consultation/comment.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { positionWork } from '#db/positions.server.ts'
import { positionNotes } from '#db/schema.ts'

/** What a member says about a provision; about the position as a whole where `provision` is empty. */
export interface MemberWord {
  readonly consultation: string
  readonly provision: string
  readonly text: string
}

/** Says something to the colleagues about the position in the making; gives the note's id. */
export function discussPosition(context: Context, word: MemberWord): Promise<Outcome<string>> {
  return keep(context, word, false)
}

/** Annexes a dissent to the position, in the member's own name; gives its id. */
export function annexDissent(context: Context, word: MemberWord): Promise<Outcome<string>> {
  return keep(context, word, true)
}

function keep(context: Context, word: MemberWord, dissent: boolean): Promise<Outcome<string>> {
  return transact(context, 'position.draft', async ({ db, actor, now }) => {
    const text = word.text.trim()
    if (text === '') return refuse('position.text-missing', {})
    const short = bearable({ text })
    if (!short.ok) return short
    const work = await positionWork(db, word.consultation, { actor, now })
    if (!work.ok) return work
    const { consultation, member } = work.value
    const [kept] = await db
      .insert(positionNotes)
      .values({
        ...{ consultationId: consultation.id, organisationId: member.organisation.id },
        ...{ provisionId: word.provision, authorId: member.person, text, dissent, writtenAt: now },
      })
      .returning({ id: positionNotes.id })
    await record(
      { db, actor, now },
      {
        action: dissent ? 'position.dissented' : 'position.discussed',
        bill: consultation.billId,
        particulars: { consultation: consultation.id, note: kept!.id },
      },
    )
    return ok(kept!.id)
  })
}
