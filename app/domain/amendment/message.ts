import { oneLine } from '#app/domain/one-line.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The longest message of a version, in letters: it is a line of the history, not a paper. */
export const MOST_MESSAGE = 500

/** What a version is for, as typed: on one line, without blanks around it. Refuses none and one that is too long. */
export function messageFrom(typed: string): Outcome<string> {
  const message = oneLine(typed)
  if (message === '') return refuse('version.message-missing', {})
  if (message.length > MOST_MESSAGE)
    return refuse('version.message-long', { length: message.length, most: MOST_MESSAGE })
  return ok(message)
}
