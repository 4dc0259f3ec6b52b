import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { personId } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { ActForm } from '#app/domain/structure/act-form.ts'
import { acts } from '#db/schema.ts'

/** An act apart from its text. */
export interface ActCard {
  /** The name in addresses of pages: `religion-law`. */
  readonly slug: string
  readonly form: ActForm
  readonly number: string
  /** `2011-10-11`. */
  readonly adoptedOn: string
  readonly titleKk: string
  readonly titleRu: string
}

/** Enters an act that has no editions yet; gives its slug. */
export function enterAct(context: Context, card: ActCard): Promise<Outcome<string>> {
  return transact(context, 'act.import', async inside => {
    const entered = await inside.db
      .insert(acts)
      .values({ ...card, enteredBy: personId(inside.actor), enteredAt: inside.now })
      .onConflictDoNothing()
      .returning({ slug: acts.slug })
    if (entered.length === 0) return refuse('act.known', { slug: card.slug })
    await record(inside, { action: 'act.entered', particulars: { act: card.slug, number: card.number } })
    return ok(card.slug)
  })
}
