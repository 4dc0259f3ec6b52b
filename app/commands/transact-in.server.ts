import type { Context } from '#app/commands/context.ts'
import { undoable } from '#app/commands/transact.server.ts'
import { allowed, type Verb } from '#app/domain/access/may.ts'
import { refuse, type Outcome } from '#app/domain/outcome.ts'
import { heldOrganisation, standingsIn } from '#db/organisations.server.ts'

/** What is asked for, and in the affairs of which organisation. */
export interface AskedIn {
  readonly verb: Verb
  readonly organisation: string
}

/**
 * As `transact`, for what depends on who the actor is in an organisation. It is held until the end, so that two who
 * keep the same list wait for each other.
 */
export function transactIn<T>(
  context: Context,
  { verb, organisation }: AskedIn,
  work: (context: Context) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return undoable(context, async inside => {
    const held = await heldOrganisation(inside.db, organisation)
    if (!held) return refuse('organisation.missing', {})
    const access = allowed(inside.actor, verb, await standingsIn(inside.db, inside.actor, held.id))
    return access.ok ? work(inside) : access
  })
}
