import { recordWindows } from '#app/queries/record/record-windows.server.ts'
import type { Handle } from '#db/client.ts'

const HEAD = `# The record of Tuzetu, for verification by anybody.
# Each line: number, seal of the entry before, seal, statement; separated by tabs, in UTF-8.
# seal = SHA-256, in hexadecimal, of: seal of the entry before, line feed (0A), statement.
# Before the first entry stands a seal of 64 zeros.
`

/** The whole record as text, piece by piece, so that others can check it with tools of their own. */
export async function* recordText(db: Handle): AsyncGenerator<string> {
  yield HEAD
  for await (const entries of recordWindows(db))
    yield entries
      .map(({ sequence, previous, seal, statement }) => `${sequence}\t${previous}\t${seal}\t${statement}\n`)
      .join('')
}
