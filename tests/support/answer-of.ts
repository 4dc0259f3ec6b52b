import type { Outcome } from '#app/domain/outcome.ts'
import type { RefusalCode } from '#app/domain/refusal.ts'

/** How an act of a user was answered: taken, or the code of its refusal. */
export async function answerOf(outcome: Promise<Outcome<unknown>>): Promise<'taken' | RefusalCode> {
  return codeOf(await outcome)
}

/** What an outcome says: taken, or the code of its refusal. */
export function codeOf(outcome: Outcome<unknown>): 'taken' | RefusalCode {
  return outcome.ok ? 'taken' : outcome.refusal.code
}
