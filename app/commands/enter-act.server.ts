import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { personId } from '#app/domain/access/actor.ts'
import { allowed } from '#app/domain/access/may.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { acts, type ActForm } from '#db/schema.ts'

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
export async function enterAct(context: Context, card: ActCard): Promise<Outcome<string>> {
  const access = allowed(context.actor, 'act.import')
  if (!access.ok) return access
  return context.db.transaction(async tx => {
    const entered = await tx
      .insert(acts)
      .values({ ...card, enteredBy: personId(context.actor), enteredAt: context.now })
      .onConflictDoNothing()
      .returning({ slug: acts.slug })
    if (entered.length === 0) return refuse('act.known', { slug: card.slug })
    await record(
      { ...context, db: tx },
      { action: 'act.entered', particulars: { act: card.slug, number: card.number } },
    )
    return ok(card.slug)
  })
}
