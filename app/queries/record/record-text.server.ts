import { EXPORT_HEAD, exportLine } from '#app/domain/audit/exported.ts'
import { recordWindows } from '#app/queries/record/record-windows.server.ts'
import type { Handle } from '#db/client.ts'

/** The whole record as text, piece by piece, so that others can check it with tools of their own. */
export async function* recordText(db: Handle): AsyncGenerator<string> {
  yield EXPORT_HEAD
  for await (const entries of recordWindows(db)) yield entries.map(exportLine).join('')
}
