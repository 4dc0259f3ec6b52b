import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Complaint } from '#app/cli/verb.ts'

/** The files and the options that a verb was called with; an option that it does not have is the caller's mistake. */
export function callWords<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const [complaint] = (error as Error).message.split('. ') // what follows tells how to name a file «--colour»
    throw new Complaint(`${complaint!}. ${usage}`)
  }
}
