import type { Outcome } from '#app/domain/outcome.ts'

/** What a command of the demonstration came to; a refusal there is a bug of the demonstration. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
