import { Complaint, type Run } from '#app/cli/verb.ts'
import { Unfit } from '#db/unfit.ts'

interface Verb {
  readonly call: string
  readonly gives: string
  readonly load: () => Promise<{ run: Run }>
}

// A verb is loaded when it is called.
const VERBS: Readonly<Record<string, Verb>> = {
  apply: {
    call: 'BEFORE INSTRUCTIONS --lang kk|ru [--source ACT]',
    gives: 'the amended text; what was not understood as JSON lines on standard error',
    load: () => import('#app/cli/apply.ts'),
  },
  blame: {
    call: 'FOLDER --lang kk|ru [--json]',
    gives: 'which file brought each stretch of the last one',
    load: () => import('#app/cli/blame.ts'),
  },
  compare: {
    call: 'BEFORE AFTER --lang kk|ru [--json]',
    gives: 'how provisions correspond, and what changed in them',
    load: () => import('#app/cli/compare.ts'),
  },
  draft: {
    call: 'BEFORE AFTER --lang kk|ru [--date YYYY-MM-DD]',
    gives: 'the amending text that turns one into the other',
    load: () => import('#app/cli/draft.ts'),
  },
  parse: {
    call: 'INSTRUCTIONS --lang kk|ru [--json]',
    gives: 'the instructions, and the sentences that are none',
    load: () => import('#app/cli/parse.ts'),
  },
  read: {
    call: 'FILE --lang kk|ru',
    gives: 'the structure of a text as JSON',
    load: () => import('#app/cli/read.ts'),
  },
  reanchor: {
    call: 'BEFORE AFTER ANCHORS.json --lang kk|ru',
    gives: 'where chosen words stand now, a JSON line each',
    load: () => import('#app/cli/reanchor.ts'),
  },
  remind: {
    call: '[--on YYYY-MM-DD]',
    gives: 'nothing; writes the reminders that are due',
    load: () => import('#app/cli/remind.ts'),
  },
  verify: {
    call: '[RECORD]',
    gives: 'whether the chain of the record holds, in the database or as exported to a file',
    load: () => import('#app/cli/verify.ts'),
  },
}

const ASKING_FOR_HELP: ReadonlySet<string> = new Set(['--help', '-h'])

/** Runs `tuzetu <verb> …` and gives the exit status: 0, or 2 where the call was wrong or something failed. */
export async function main([verb, ...args]: readonly string[]): Promise<number> {
  if (verb === 'help' || ASKING_FOR_HELP.has(verb ?? '')) {
    process.stdout.write(help())
    return 0
  }
  try {
    const known = Object.hasOwn(VERBS, verb ?? '') ? VERBS[verb ?? ''] : undefined
    if (!known) throw new Complaint(unknown(verb))
    if (args.some(word => ASKING_FOR_HELP.has(word))) {
      process.stdout.write(`Usage: ${usage(verb!, known)}`)
      return 0
    }
    return await (await known.load()).run(args)
  } catch (error) {
    console.error(`tuzetu: ${sentence(error)}`)
    return 2
  }
}

function help(): string {
  const lines = Object.entries(VERBS).map(([verb, known]) => `  ${usage(verb, known)}`)
  return `Usage: tuzetu VERB …\n\n${lines.join('')}`
}

/** How a verb is called, and what it gives in the line below. */
function usage(verb: string, { call, gives }: Verb): string {
  return `${`tuzetu ${verb} ${call}`.trimEnd()}\n      ${gives}\n`
}

function unknown(verb: string | undefined): string {
  const known = `Known verbs: ${Object.keys(VERBS).join(', ')}. tuzetu --help tells what each does.`
  return verb === undefined
    ? `say what to do: tuzetu <verb> … ${known}`
    : `there is no verb "${verb}". ${known}`
}

function sentence(error: unknown): string {
  if (error instanceof Complaint || error instanceof Unfit) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
