import { callWords } from '#app/cli/call-words.ts'
import { withDatabase } from '#app/cli/database.ts'
import { textFile } from '#app/cli/text-file.ts'
import { Complaint } from '#app/cli/verb.ts'
import { followed, statementOf, UNREAD, type Chain } from '#app/domain/audit/chain.ts'
import { entriesIn } from '#app/domain/audit/exported.ts'
import { chain } from '#app/queries/record/chain.server.ts'

const USAGE = 'Usage: tuzetu verify [RECORD]'

/**
 * `tuzetu verify [RECORD]`: checks the chain of the record as it was exported to a file, or of that in the database of
 * DATABASE_URL or in the embedded one of DATA_DIR. Gives the exit status: 0 where the whole chain holds, 1 where it
 * breaks. Complains where there is no record to check.
 */
export async function run(args: readonly string[] = []): Promise<number> {
  const [file, ...more] = callWords(args, {}, USAGE).positionals
  if (more.length > 0) throw new Complaint(`name one file at most. ${USAGE}`)
  return file === undefined ? withDatabase(async db => tell(await chain(db))) : tell(exported(file))
}

/** What holds of an exported record; that its end was cut off only the last seal tells, which others have seen. */
function exported(file: string): Chain {
  const entries = entriesIn(textFile(file))
  if (entries.length === 0) throw new Complaint(`${file} holds no record.`)
  return followed(UNREAD, entries, ({ sequence, statement }) => statementOf(statement)?.sequence === sequence)
}

function tell({ entries, seal, brokenAt }: Chain): number {
  const finding =
    brokenAt === null
      ? `The record holds: ${entries} ${entries === 1 ? 'entry' : 'entries'}.`
      : `The record breaks at entry ${brokenAt}; ${before(entries)}.`
  process.stdout.write(`${finding} Last seal ${seal}\n`)
  return brokenAt === null ? 0 : 1
}

function before(entries: number): string {
  if (entries === 0) return 'there is none before it'
  return entries === 1 ? 'the one before it holds' : `the ${entries} before it hold`
}
