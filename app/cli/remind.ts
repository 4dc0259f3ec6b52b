import { parseArgs } from 'node:util'
import { withDatabase } from '#app/cli/database.ts'
import { dayOption } from '#app/cli/day-option.ts'
import { Complaint } from '#app/cli/verb.ts'
import { remind } from '#app/commands/remind.server.ts'
import { instantInKazakhstan } from '#app/domain/consultation/consultation.ts'

/**
 * `tuzetu remind [--on DAY]`: writes the reminders that are due today, or on a day such as 2026-11-30, as the server
 * does by itself while it runs. Each is written once, so that a clock may call this as often as it likes.
 */
export async function run(args: readonly string[]): Promise<number> {
  const now = instant(args)
  const written = await withDatabase(db => remind({ db, actor: { kind: 'system' }, now }))
  if (!written.ok) throw new Error(written.refusal.code)
  process.stdout.write(`Reminders written: ${written.value}\n`)
  return 0
}

function instant(args: readonly string[]): Date {
  const on = dayOption(parsed(args).on)
  return on === undefined ? new Date() : instantInKazakhstan(on, '12:00')
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { on: { type: 'string' } } }).values
  } catch {
    throw new Complaint('tuzetu remind [--on DAY]')
  }
}
