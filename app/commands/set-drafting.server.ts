import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { draftingChoices } from '#db/schema.ts'
import { findAmendment, loadTexts } from '#db/versions.server.ts'

/** How the change of one element is to be worded in the amending text. */
export interface DraftingChoice {
  readonly amendment: string
  /** The identity of the provision in the edition. */
  readonly provision: string
  readonly wording: 'words' | 'restated' | 'easiest'
}

/** Chooses between word changes and new wording for one element; earlier choices stay on record. */
export function setDrafting(context: Context, choice: DraftingChoice): Promise<Outcome<null>> {
  return transact(context, 'drafting.set', async inside => {
    const amendment = await findAmendment(inside.db, choice.amendment)
    if (!amendment) return refuse('amendment.missing', {})
    const [texts] = await loadTexts(inside.db, [amendment.edition])
    const entry = [texts!.ru, texts!.kk].map(act => entryById(act, choice.provision)).find(each => each)
    if (!entry) return refuse('amendment.provision-missing', { at: choice.provision })
    await inside.db.insert(draftingChoices).values({
      amendmentId: amendment.id,
      provisionId: choice.provision,
      wording: choice.wording,
      chosenBy: actingPerson(inside.actor),
      chosenAt: inside.now,
    })
    await record(inside, {
      action: 'drafting.set',
      bill: amendment.bill,
      particulars: {
        amendment: amendment.id,
        provision: choice.provision,
        at: entry.address,
        wording: choice.wording,
      },
    })
    return ok(null)
  })
}
