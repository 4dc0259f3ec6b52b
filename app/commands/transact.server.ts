import type { Context } from '#app/commands/context.ts'
import { allowed, type Verb } from '#app/domain/access/may.ts'
import type { Outcome, Refused } from '#app/domain/outcome.ts'

/** Does the work of a command in one transaction, if the actor may; a refusal on the way undoes what was written. */
export async function transact<T>(
  context: Context,
  verb: Verb,
  work: (context: Context) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const access = allowed(context.actor, verb)
  if (!access.ok) return access
  return undoable(context, work)
}

/** Does the work in one transaction; a refusal undoes what was written. For work that asks the right itself. */
export async function undoable<T>(
  context: Context,
  work: (context: Context) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await context.db.transaction(async tx => {
      const outcome = await work({ ...context, db: tx })
      if (!outcome.ok) throw new Undone(outcome)
      return outcome
    })
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.refused
    throw thrown
  }
}

class Undone extends Error {
  constructor(readonly refused: Refused) {
    super(refused.refusal.code)
  }
}
